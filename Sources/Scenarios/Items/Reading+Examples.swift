extension Reading {
  /// What is expected, its examples in the language of the file.
  func said(_ expected: Sentence) -> Sentence { Sentence(said(expected.en), said(expected.id)) }

  private func said(_ expected: String) -> String {
    guard vocabulary.language != .en,
      let start = ["such as ", "for example ", "misalnya ", "{", "\""].compactMap({
        expected.firstRange(of: $0)?.lowerBound
      }).min()
    else { return expected }
    let quoted = expected[start...].split(separator: "\"", omittingEmptySubsequences: false)
    return expected[..<start]
      + quoted.map { piece in
        let parts = piece.split(separator: ", ", omittingEmptySubsequences: false)
        return parts.map { said(part: String($0)) }.joined(separator: ", ")
      }.joined(separator: "\"")
  }

  /// `key: value`, or a value.
  private func said(part: String) -> String {
    let rewording = Rewording(from: .english, to: vocabulary)
    guard let colon = part.firstRange(of: ": ") else { return rewording.value(part) }
    let lead = part[..<colon.lowerBound]
    let name = String(lead.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
    let value = part[colon.upperBound...]
    let keys = Vocabulary.english.keys(name)
    // `to` is a unit or a date.
    let key = value.first?.isNumber == true ? keys.last : keys.first
    let own = key.map(vocabulary.spelling) ?? Vocabulary.english.measure(name).map(vocabulary.name) ?? name
    return lead.dropLast(name.count) + own + ": " + said(part: String(value))
  }
}
