import Stochastics

/// Every officer of a study by number: home units in order, groups by name, then number within the group.
public struct Roster: Sendable {
  public struct Person: Sendable {
    /// Synthetic identifier, `unit/group/number`.
    public let name: String
    public let unit: Int
    public let group: Int
    /// Key of the person's draws.
    let key: UInt64
  }

  public let people: [Person]
  /// Numbers of the officers at home in each unit.
  public let home: [Range<Int>]

  public init(_ scenario: Scenario) {
    var people: [Person] = []
    var home: [Range<Int>] = []
    for (unitIndex, unit) in scenario.units.enumerated() {
      let first = people.count
      for groupIndex in unit.officers.indices.sorted(by: { unit.officers[$0].name < unit.officers[$1].name }) {
        let group = unit.officers[groupIndex]
        for number in 0..<group.count {
          let name = "\(unit.name)/\(group.name)/\(number + 1)"
          people.append(Person(name: name, unit: unitIndex, group: groupIndex, key: StableHash.of(name)))
        }
      }
      home.append(first..<people.count)
    }
    self.people = people
    self.home = home
  }
}
