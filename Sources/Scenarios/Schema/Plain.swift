struct Plain: Described {
  let key: Key
  let about: String
  let shape: Shape
  init(_ key: Key, _ about: String, _ shape: Shape) {
    self.key = key
    self.about = about
    self.shape = shape
  }
  var description: KeyDescription {
    let text = String(about.dropLast())
    return KeyDescription(key: Vocabulary.english.spelling(key), about: Sentence(text, text), shape: shape)
  }
}

extension Section {
  init(_ name: String, _ about: String, _ keys: [Plain], _ rules: [Rule] = []) {
    let text = String(about.dropLast())
    self.init(name, Sentence(text, text), keys, rules)
  }
}
