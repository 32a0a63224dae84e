/// Every value as run, in the order of a resolved file.
final class Outline {
  enum Value {
    case scalar(String, Origin)
    case map(Outline)
    case list([Outline])
  }

  private(set) var entries: [(key: String, value: Value)] = []
  /// Where each key stands among them.
  private var places: [String: Int] = [:]

  func set(_ key: String, _ text: String, _ origin: Origin) { put(key, .scalar(text, origin)) }

  /// The mapping below a key, made where there is none.
  func map(_ key: String) -> Outline {
    if let place = places[key], case .map(let outline) = entries[place].value { return outline }
    let outline = Outline()
    put(key, .map(outline))
    return outline
  }

  func list(_ key: String, _ items: [Outline]) { put(key, .list(items)) }

  private func put(_ key: String, _ value: Value) {
    if let place = places[key] {
      entries[place].value = value
    } else {
      places[key] = entries.count
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

  /// Whether another has the same values, however they are known, some keys apart.
  func says(theSameAs other: Outline, without keys: [String] = []) -> Bool {
    let (own, others) = (entries.filter { !keys.contains($0.key) }, other.entries.filter { !keys.contains($0.key) })
    return own.count == others.count
      && zip(own, others).allSatisfy { mine, theirs in
        guard mine.key == theirs.key else { return false }
        switch (mine.value, theirs.value) {
        case (.scalar(let a, _), .scalar(let b, _)): return a == b || Self.bare(a) == Self.bare(b)
        case (.map(let a), .map(let b)): return a.says(theSameAs: b)
        case (.list(let a), .list(let b)): return a.count == b.count && zip(a, b).allSatisfy { $0.says(theSameAs: $1) }
        default: return false
        }
      }
  }

  /// A value without what is said of how it is known.
  private static func bare(_ text: String) -> String {
    let plain = text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    return FileLanguage.allCases.lazy.compactMap { Declaration(plain, $0.vocabulary)?.value }.first ?? text
  }

  /// Puts the keys into the given order; others follow.
  func sort(by order: [String]) {
    let ranks = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    func rank(_ key: String) -> Int { ranks[key] ?? order.count }
    entries = entries.enumerated()
      .sorted { (rank($0.element.key), $0.offset) < (rank($1.element.key), $1.offset) }
      .map(\.element)
    places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
  }
}
