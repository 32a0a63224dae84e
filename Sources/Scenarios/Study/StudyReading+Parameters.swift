internal import Government

extension StudyReading {
  /// Constants of the model, by the keys of the catalogue, each within its range.
  func readParameters() -> Parameters {
    var parameters = Parameters()
    var given: [String: Item] = [:]
    let section = reading.vocabulary.spelling(.parameters)
    let out = out.map(section)
    if let item = root[.parameters] {
      if item.tree.entries == nil {
        item.refuse(
          saying: .noMapping, expected: Sentence("constants of the model by name", "tetapan model menurut namanya"))
      }
      for entry in item.tree.entries ?? [] {
        let path = Path.join(item.path, entry.key)
        guard let constant = reading.vocabulary.constant(entry.key) else {
          let unknown = Sentence(
            "\"\(Tree.short(entry.key))\" is not a constant of the model",
            "\"\(Tree.short(entry.key))\" bukan tetapan model")
          let nearest = Sentence.meant(meantConstant(entry.key))
          reading.fail(entry.location, path, saying: reading.foreign(key: entry.key) ?? unknown + nearest)
          continue
        }
        given[constant] = Item(tree: entry.value, path: path, reading: reading)
      }
    }
    for entry in Parameters.catalogue {
      let kind = Kind.amount(ParameterKeys.dimension(of: entry), in: entry.range)
      let name = reading.vocabulary.spelling(ofConstant: entry.key)
      let path = Path.join(section, name)
      let value: Given<Double>
      if let item = given[entry.key] {
        guard let read = kind.given(item) else { continue }
        value = read
      } else {
        value = usual(entry, kind, parameters[keyPath: entry.path])
      }
      parameters[keyPath: entry.path] = value.value
      out.set(name, value.text, value.origin)
      if let unknown = value.unknown { reading.note(unknown.input(path, value.plain)) }
    }
    return parameters
  }

  /// The constant that a misspelt key most likely means, as the file spells it: near a name in either language, else the
  /// only one that has all its words (`crew` for `minimum_crew`).
  private func meantConstant(_ key: String) -> String? {
    let own = reading.vocabulary
    for vocabulary in [own, own.language.other.vocabulary] {
      let names = Parameters.catalogue.map { vocabulary.spelling(ofConstant: $0.key) }
      let words = key.lowercased().split { !$0.isLetter && !$0.isNumber }
      let whole = names.filter { name in !words.isEmpty && words.allSatisfy(name.split(separator: "_").contains) }
      guard let name = Nearest.match(to: key, among: names) ?? (whole.count == 1 ? whole[0] : nil) else { continue }
      return vocabulary.constant(name).map(own.spelling(ofConstant:))
    }
    return nil
  }

  private func usual(_ entry: Parameters.Entry, _ kind: Kind<Double>, _ number: Double) -> Given<Double> {
    let range = ParameterKeys.range(of: entry)
    var value = kind.usual(number, Plausible(words: range, span: entry.range), reading.vocabulary)
    value.unknown?.dial?.unit = entry.unit
    switch entry.mark {
    case .sourced:
      value.origin = .sourced(entry.source, entry.sourceInIndonesian)
      value.unknown = nil
    case .assumed:
      value.origin = .assumed("\(range.en); \(entry.source)", "\(range.id); \(entry.sourceInIndonesian)")
    }
    return value
  }
}
