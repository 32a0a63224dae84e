import Stochastics

/// Every officer of a study by number: home units in order; in each those of the start, groups by name, then number within
/// the group, and after them those who join later, by day.
public struct Roster: Sendable {
  public struct Person: Sendable {
    /// Synthetic identifier, `unit/group/number`.
    public let name: String
    public let unit: Int
    public let group: Int
    /// Day from which on the person is there; nil = from the start.
    public let joinsDay: Int?
    /// Key of the person's draws.
    let key: UInt64

    init(name: String, unit: Int, group: Int, joinsDay: Int? = nil) {
      self.name = name
      self.unit = unit
      self.group = group
      self.joinsDay = joinsDay
      key = StableHash.of(name)
    }
  }

  public let people: [Person]
  /// Numbers of the officers at home in each unit.
  public let home: [Range<Int>]
  /// Those of them who are there from the start.
  public let atStart: [Range<Int>]

  public init(_ scenario: Scenario) {
    var people: [Person] = []
    var home: [Range<Int>] = []
    var atStart: [Range<Int>] = []
    for (unitIndex, unit) in scenario.units.enumerated() {
      let first = people.count
      for groupIndex in unit.officers.indices.sorted(by: { unit.officers[$0].name < unit.officers[$1].name }) {
        let group = unit.officers[groupIndex]
        for number in 0..<group.count {
          people.append(
            Person(name: "\(unit.name)/\(group.name)/\(number + 1)", unit: unitIndex, group: groupIndex))
        }
      }
      atStart.append(first..<people.count)
      people += Self.joiners(of: unit, at: unitIndex)
      home.append(first..<people.count)
    }
    self.people = people
    self.home = home
    self.atStart = atStart
  }

  /// Those who join, numbered on in their groups.
  private static func joiners(of unit: Unit, at index: Int) -> [Person] {
    var counts = unit.officers.map(\.count)
    var people: [Person] = []
    for change in unit.staffing.sorted(by: { $0.day < $1.day }) {
      guard case .join(let group) = change.kind else { continue }
      for _ in 0..<change.count {
        counts[group] += 1
        let name = "\(unit.name)/\(unit.officers[group].name)/\(counts[group])"
        people.append(Person(name: name, unit: index, group: group, joinsDay: change.day))
      }
    }
    return people
  }
}
