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
      guard let given = kind.given(item) else { return value }
      return record(given, property.key, into: out)
    }
    if case .assumed(let range) = origin {
      return record(kind.usual(value, range, vocabulary), property.key, into: out)
    }
    out.set(vocabulary.spelling(property.key), kind.write(value, vocabulary), origin)
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
  ///
  /// - Parameter place: where the resolved file has it, if not here.
  func optional<Value>(_ property: Property<Value>, into out: Outline, at place: String? = nil) -> Value? {
    optional(property.key, property.kind(reading.frame), into: out, at: place)
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

  /// Puts a value with its origin into the resolved file, and what is not known of it among the inputs.
  ///
  /// - Parameter place: where the resolved file has it, if not here.
  func record<Value>(_ given: Given<Value>, _ key: Key, into out: Outline, at place: String? = nil) -> Value {
    out.set(vocabulary.spelling(key), given.text, given.origin)
    if let unknown = given.unknown { reading.note(unknown.input(place ?? inputPath(key), given.plain)) }
    return given.value
  }

  private func optional<Value>(_ key: Key, _ kind: Kind<Value>, into out: Outline, at place: String? = nil) -> Value? {
    guard let item = self[key], let given = kind.given(item) else { return nil }
    return record(given, key, into: out, at: place)
  }
}
