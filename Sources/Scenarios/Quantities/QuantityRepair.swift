/// What was probably meant by a quantity that cannot be read: the first of a few repairs that can.
struct QuantityRepair {
  let dimension: Dimension
  let vocabulary: Vocabulary
  let range: ClosedRange<Double>

  /// Words of habit, for what the vocabulary spells otherwise.
  private static let habits: [(said: [String], meant: Word)] = [
    (["hari", "kerja"], .workingDays), (["workdays"], .workingDays), (["menit"], .minutes), (["jam"], .hours),
    (["hari"], .days), (["minggu"], .weeks), (["pekan"], .weeks), (["bulan"], .months), (["tahun"], .years),
    (["kali"], .times), (["hingga"], .to), (["sampai"], .to), (["s.d."], .to), (["biasanya"], .usually),
    (["-"], .to), (["–"], .to),
  ]
  static let currency = "Rp"
  /// Hours of a working day, for a rate that was given an hour.
  private static let hoursADay = 8.0

  /// The text as it should be written; nil where no repair reads.
  func suggestion(for text: String) -> String? {
    let pieces = Self.put(right: QuantityTokens.pieces(text), vocabulary).filter { $0 != Self.currency }
    let repairs = [pieces, withNearestUnits(pieces), inWorkingDays(pieces), rescaled(pieces), known(pieces)]
    let written = repairs.flatMap { [Self.join($0), Self.join($0) + dimension.unit(vocabulary)] }
    return written.first { $0 != Vocabulary.plain(text) && reads($0) }
  }

  /// A text of whatever dimension with its numbers and words of habit as they should be written.
  static func written(_ text: String, _ vocabulary: Vocabulary) -> String {
    join(put(right: QuantityTokens.pieces(text), vocabulary))
  }

  /// Numbers and words of habit as they should be written.
  private static func put(right pieces: [String], _ vocabulary: Vocabulary) -> [String] {
    var right: [String] = []
    var rest = pieces[...]
    while let piece = rest.first {
      let lower = rest.map { $0.lowercased() }
      if let habit = habits.first(where: { lower.starts(with: $0.said) }) {
        right.append(vocabulary.spelling(right.last == "/" ? single(habit.meant) : habit.meant))
        rest = rest.dropFirst(habit.said.count)
        continue
      }
      rest = rest.dropFirst()
      if ["rp", "rp.", "idr"].contains(lower[0]) {
        right.append(currency)
      } else if ["per", "a", "each", "tiap"].contains(lower[0]), !right.isEmpty, !rest.isEmpty {
        right.append("/")
      } else if case .refused(_, let instead?) = NumberText.read(piece) {
        right.append(instead)
      } else if let ends = ends(of: piece) {
        right += [ends.from, vocabulary.spelling(Word.to), ends.to]
      } else if right.last == "/", let many = vocabulary.meanings(piece).first {
        right.append(vocabulary.spelling(single(many)))
      } else {
        right.append(piece)
      }
    }
    return right
  }

  /// `5-10` as its two ends.
  private static func ends(of piece: String) -> (from: String, to: String)? {
    let ends = piece.split(omittingEmptySubsequences: false) { "-–".contains($0) }.map(String.init)
    guard ends.count == 2, ends.allSatisfy({ if case .value = NumberText.read($0) { true } else { false } })
    else { return nil }
    return (ends[0], ends[1])
  }

  /// A unit as it stands behind a stroke.
  private static func single(_ word: Word) -> Word {
    switch word {
    case .days, .workingDays: .day
    case .weeks: .week
    case .months: .month
    case .years: .year
    case .hours: .hour
    default: word
    }
  }

  private func withNearestUnits(_ pieces: [String]) -> [String] {
    let units = dimension.unitSpellings(vocabulary)
    return pieces.map { isKnown($0) ? $0 : Nearest.match(to: $0, among: units) ?? $0 }
  }

  private func inWorkingDays(_ pieces: [String]) -> [String] {
    pieces.map { piece in
      let words = vocabulary.meanings(piece)
      return words.contains(.days) || words.contains(.times) ? vocabulary.spelling(.workingDays) : piece
    }
  }

  /// `200%` as `2 times`, `6/hour` as `48/day`.
  private func rescaled(_ pieces: [String]) -> [String] {
    var pieces = pieces
    let isHourly = dimension == .rate && pieces.last.map { vocabulary.means($0, .hours) } == true
    for index in pieces.indices {
      guard case .value(let number) = NumberText.read(pieces[index]) else { continue }
      if dimension == .multiple, pieces[index...].dropFirst().first == "%" {
        pieces[index] = NumberText.write(number / 100)
        pieces[index + 1] = vocabulary.spelling(.times)
      } else if isHourly {
        pieces[index] = NumberText.write(number * Self.hoursADay)
      }
    }
    if isHourly { pieces[pieces.count - 1] = vocabulary.spelling(Word.day) }
    return pieces
  }

  /// Without words that mean nothing: `6 requests/day`.
  private func known(_ pieces: [String]) -> [String] { pieces.filter(isKnown) }

  private func isKnown(_ piece: String) -> Bool {
    if NumberText.read(piece) != .notANumber || !vocabulary.meanings(piece).isEmpty { return true }
    return piece.count == 1 && "()/%".contains(piece) || ["working"].contains(piece)
  }

  func reads(_ text: String) -> Bool {
    guard let quantity = try? QuantityParser.parse(text, dimension, vocabulary) else { return false }
    return quantity.values.allSatisfy(range.contains)
  }

  private static func join(_ pieces: [String]) -> String {
    var text = ""
    for piece in pieces {
      let isTight =
        text.isEmpty || "/%)".contains(piece) || text.hasSuffix("/") || text.hasSuffix("(") || text == currency
      text += isTight ? piece : " " + piece
    }
    return text
  }
}
