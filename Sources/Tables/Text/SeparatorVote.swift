/// Which mark stands between the cells of a text: the one that most rows have equally often.
enum SeparatorVote {
  static func winner(_ text: ArraySlice<UInt8>) -> TextForm.Separator {
    let marks = TextForm.Separator.allCases
    var tallies = marks.map { _ in [Int: Int]() }
    var counts = marks.map { _ in 0 }
    func endRow() {
      for place in marks.indices where counts[place] > 0 { tallies[place][counts[place], default: 0] += 1 }
      for place in marks.indices { counts[place] = 0 }
    }
    var isQuoted = false
    var isStart = true
    for byte in text {
      if isQuoted {
        if byte == 34 { isQuoted = false }
        continue
      }
      if byte == 34, isStart {
        isQuoted = true
      } else if byte == 10 || byte == 13 {
        endRow()
        isStart = true
        continue
      } else if let place = marks.firstIndex(where: { $0.rawValue == byte }) {
        counts[place] += 1
        isStart = true
        continue
      }
      // A doubled quote opens again what it seemed to close.
      isStart = byte == 34
    }
    endRow()
    // The marks stand in the order in which they win a tie: a comma is also the mark of decimals.
    var best: (rows: Int, mark: TextForm.Separator) = (0, .comma)
    for (place, mark) in marks.enumerated() {
      let rows = tallies[place].values.max() ?? 0
      if rows > best.rows { best = (rows, mark) }
    }
    return best.mark
  }
}
