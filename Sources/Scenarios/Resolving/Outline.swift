/// Every value as run, in the order of a resolved file.
final class Outline {
  enum Value {
    case scalar(String, Origin)
    case map(Outline)
    case list([Outline])
  }

  private(set) var entries: [(key: String, value: Value)] = []

  func set(_ key: String, _ text: String, _ origin: Origin) { put(key, .scalar(text, origin)) }

  /// The mapping below a key, made where there is none.
  func map(_ key: String) -> Outline {
    if case .map(let outline)? = entries.first(where: { $0.key == key })?.value { return outline }
    let outline = Outline()
    put(key, .map(outline))
    return outline
  }

  func list(_ key: String, _ items: [Outline]) { put(key, .list(items)) }

  private func put(_ key: String, _ value: Value) {
    if let index = entries.firstIndex(where: { $0.key == key }) {
      entries[index].value = value
    } else {
      entries.append((key, value))
    }
  }

  /// Values in it, at any depth.
  var count: Int {
    entries.reduce(0) { sum, entry in
      switch entry.value {
      case .scalar: sum + 1
      case .map(let outline): sum + outline.count
      case .list(let items): sum + items.reduce(0) { $0 + $1.count }
      }
    }
  }
}

extension Outline {
  /// Puts the keys into the given order; others follow.
  func sort(by order: [String]) {
    func rank(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }
    entries = entries.enumerated()
      .sorted { (rank($0.element.key), $0.offset) < (rank($1.element.key), $1.offset) }
      .map(\.element)
  }
}
