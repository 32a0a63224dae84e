extension Fields {
  /// The value of a key, or what holds without it; either is recorded.
  func read<Value>(_ usual: UsualProperty<Value>, into out: Outline) -> Value {
    read(usual.property, into: out, default: usual.value, usual.origin)
  }

  func read<Value>(
    _ property: Property<Value>, into out: Outline, default value: Value, _ origin: Origin
  ) -> Value {
    let kind = property.kind(reading.frame)
    if let item = self[property.key] {
      guard let given = kind.read(item) else { return value }
      record(property.key, kind, given, out)
      return given
    }
    let text = kind.write(value, vocabulary)
    out.set(vocabulary.spelling(property.key), text, origin)
    if case .assumed(let range) = origin {
      reading.assume(Assumption(path: path(property.key), value: text, range: range.en))
    }
    return value
  }

  /// The value of a key that must be there; `fallback` lets the reading go on after a problem.
  func require<Value>(_ property: Property<Value>, into out: Outline, fallback: Value) -> Value {
    if self[property.key] == nil { missing(property) }
    return optional(property, into: out) ?? fallback
  }

  /// The value of a key that must be there here, though it has a default elsewhere.
  func require<Value>(_ usual: UsualProperty<Value>, into out: Outline) -> Value {
    require(usual.property, into: out, fallback: usual.value)
  }

  /// The value of a key where there is one.
  func optional<Value>(_ property: Property<Value>, into out: Outline) -> Value? {
    optional(property.key, property.kind(reading.frame), into: out)
  }

  /// One form of a key, where it is there.
  func optional<Value>(_ branch: Branch, _ kind: Kind<Value>, into out: Outline) -> Value? {
    optional(branch.key, kind, into: out)
  }

  func missing<Value>(_ property: Property<Value>) {
    missing(property.key, expected: property.kind(reading.frame).expected)
  }

  subscript(_ property: some Described) -> Item? { self[property.key] }

  /// The mapping below a key, or an empty one.
  func fields(_ branch: Branch, _ section: Section) -> Fields {
    if let item = self[branch.key] { return Fields(item, section) }
    return Fields(absentAt: path(branch.key), location, reading)
  }

  private func optional<Value>(_ key: Key, _ kind: Kind<Value>, into out: Outline) -> Value? {
    guard let item = self[key], let given = kind.read(item) else { return nil }
    record(key, kind, given, out)
    return given
  }

  private func record<Value>(_ key: Key, _ kind: Kind<Value>, _ value: Value, _ out: Outline) {
    let text = kind.write(value, vocabulary)
    let assumption = kind.assumption(value)
    out.set(vocabulary.spelling(key), text, assumption.map { .givenWith($0) } ?? .given)
    if let assumption { reading.assume(Assumption(path: path(key), value: text, range: assumption)) }
  }
}
