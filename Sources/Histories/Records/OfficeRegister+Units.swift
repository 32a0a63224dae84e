internal import Tables

extension OfficeRegister {
  /// The requests of one of its units alone.
  func part(ofUnit unit: Int) -> OfficeRegister {
    let own = entries.filter { $0.unit == unit }
    let named = Array(Set(own.map(\.service))).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(named, named.indices))
    return OfficeRegister(
      file: file, services: named.map { services[$0] }, units: [units[unit]],
      entries: own.map { $0.renumbered(service: places[$0.service] ?? 0) },
      impossibleIn: impossibleIn.filter { $0 == unit }.map { _ in 0 }, isTimed: isTimed)
  }
}

extension OfficeRecord.Source {
  /// The units that a register names; of one office alone a file may name none.
  public var units: [String] { if case .register(let register) = self { register.units } else { [] } }

  /// Requests on record; nil where the source has counts alone.
  public var requests: Int? { if case .register(let register) = self { register.entries.count } else { nil } }

  /// The requests of a unit, where the register names several: those of the one that has the name of a unit of the study.
  ///
  /// - Parameter names: what each unit of the study is called.
  /// - Returns: nil where no unit of the register, or more than one, has a name of the study.
  public func part(ofOneOf names: [[String]]) -> (source: Self, unit: Int)? {
    guard case .register(let register) = self else { return nil }
    let plain = names.map { Set($0.map(ColumnName.plain)) }
    let found = register.units.indices.flatMap { own in
      plain.indices.filter { plain[$0].contains(ColumnName.plain(register.units[own])) }.map { (own, $0) }
    }
    return found.count == 1 ? (.register(register.part(ofUnit: found[0].0)), found[0].1) : nil
  }
}
