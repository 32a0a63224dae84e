internal import Government

extension StudyReading {
  /// Constants of the model, by the keys of the catalogue, each within its range.
  func readParameters() -> Parameters {
    var parameters = Parameters()
    var given: [String: Item] = [:]
    let section = reading.vocabulary.spelling(.parameters)
    let out = out.map(section)
    if let item = root[.parameters] {
      let keys = Parameters.catalogue.map(\.key)
      if item.tree.entries == nil { item.refuse("is not a mapping", expected: "constants of the model by name") }
      for entry in item.tree.entries ?? [] {
        let path = Path.join(item.path, entry.key)
        guard keys.contains(entry.key) else {
          let nearest = Nearest.match(to: entry.key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
          reading.fail(entry.location, path, "\"\(Tree.short(entry.key))\" is not a constant of the model\(nearest)")
          continue
        }
        given[entry.key] = Item(tree: entry.value, path: path, reading: reading)
      }
    }
    for entry in Parameters.catalogue {
      let kind = Kind.amount(ParameterKeys.dimension(of: entry), in: entry.range)
      if let item = given[entry.key] {
        guard let value = kind.read(item) else { continue }
        parameters[keyPath: entry.path] = value
        out.set(entry.key, kind.write(value, reading.vocabulary), .given)
        continue
      }
      let text = kind.write(parameters[keyPath: entry.path], reading.vocabulary)
      let range = ParameterKeys.range(of: entry)
      switch entry.mark {
      case .sourced: out.set(entry.key, text, .sourced(entry.source, entry.sourceInIndonesian))
      case .assumed:
        out.set(
          entry.key, text,
          .assumed("\(range.en); \(entry.source)", "\(range.id); \(entry.sourceInIndonesian)"))
        reading.assume(Assumption(path: Path.join(section, entry.key), value: text, range: range.en))
      }
    }
    return parameters
  }
}
