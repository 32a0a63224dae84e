extension Reading {
  /// What to say of a key or a word that belongs to the other language; nil of one that does not.
  func foreign(key text: String) -> Sentence? {
    let other = vocabulary.language.other.vocabulary
    guard vocabulary.keys(text).isEmpty, vocabulary.measure(text) == nil, vocabulary.constant(text) == nil
    else { return nil }
    let own =
      other.keys(text).map(vocabulary.spelling).first ?? other.measure(text).map(vocabulary.name)
      ?? other.constant(text).map(vocabulary.spelling(ofConstant:))
    let (here, there) = (vocabulary.language.noun, vocabulary.language.other.noun)
    return own.map {
      Sentence(
        "\"\(Tree.short(text))\" is \(there.en); this file is in \(here.en), where it is \"\($0)\"; "
          + "mutasim translate changes a whole file",
        "\"\(Tree.short(text))\" \(there.id); berkas ini \(here.id), yang menyebutnya \"\($0)\"; "
          + "mutasim translate mengubah seluruh berkas")
    }
  }

  /// A value in words of the other language as this one says it; nil of any other.
  func own(value text: String) -> String? {
    let other = vocabulary.language.other.vocabulary
    let rewording = Rewording(from: other, to: vocabulary)
    let own = rewording.value(text)
    return own != text && QuantityTokens(text, other).tokens.allSatisfy(\.isKnown) ? own : nil
  }
}
