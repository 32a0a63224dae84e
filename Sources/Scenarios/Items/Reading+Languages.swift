extension Reading {
  /// What to say of a key or a word that belongs to the other language; nil of one that does not.
  func foreign(key text: String) -> String? {
    let other = vocabulary.language.other.vocabulary
    guard vocabulary.keys(text).isEmpty, vocabulary.measure(text) == nil else { return nil }
    let own = other.keys(text).map(vocabulary.spelling).first ?? other.measure(text).map(vocabulary.name)
    return own.map { mixed(text, $0) }
  }

  func foreign(value text: String) -> String? {
    let other = vocabulary.language.other.vocabulary
    let rewording = Rewording(from: other, to: vocabulary)
    let own = rewording.value(text)
    guard own != text, QuantityTokens(text, other).tokens.allSatisfy(\.isKnown) else { return nil }
    return mixed(text, own)
  }

  private func mixed(_ text: String, _ own: String) -> String {
    let language = vocabulary.language
    return
      "\"\(Tree.short(text))\" is \(language.other.noun); this file is in \(language.noun), where it is \"\(own)\"; "
      + "mutasim translate changes a whole file"
  }
}
