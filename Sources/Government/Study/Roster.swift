import Stochastics

/// Every officer of a study by number: home units in order; in each those of the start, groups by name, then number within
/// the group, and after them those who join later, by day.
public struct Roster: Sendable {
  public struct Person: Sendable {
    // Narrow, since a nation has millions.
    private let place: Int32
    private let order: Int32
    fileprivate let number: Int32
    private let firstDay: Int32
    /// Key of the person's draws.
    package let key: UInt64

    public var unit: Int { Int(place) }
    public var group: Int { Int(order) }
    /// Day from which on the person is there; nil = from the start.
    public var joinsDay: Int? { firstDay < 0 ? nil : Int(firstDay) }

    /// The `number`-th of a group of which all have names that begin with `prefix`.
    init(prefix: String, unit: Int, group: Int, number: Int, joinsDay: Int? = nil) {
      place = Int32(unit)
      order = Int32(group)
      self.number = Int32(number)
      firstDay = Int32(joinsDay ?? -1)
      key = StableHash.of("\(prefix)\(number)")
    }
  }

  public let people: [Person]
  /// What the names of a unit's groups begin with.
  private let prefixes: [[String]]
  /// Numbers of the officers at home in each unit.
  public let home: [Range<Int>]
  /// Those of them who are there from the start.
  public let atStart: [Range<Int>]

  public init(_ scenario: Scenario) {
    let prefixes = scenario.units.map { unit in unit.officers.map { "\(unit.name)/\($0.name)/" } }
    var people: [Person] = []
    people.reserveCapacity(scenario.units.reduce(0) { $0 + $1.officerCount })
    var home: [Range<Int>] = []
    var atStart: [Range<Int>] = []
    for (unitIndex, unit) in scenario.units.enumerated() {
      let first = people.count
      for groupIndex in unit.officers.indices.sorted(by: { unit.officers[$0].name < unit.officers[$1].name }) {
        let prefix = prefixes[unitIndex][groupIndex]
        for number in 0..<unit.officers[groupIndex].count {
          people.append(Person(prefix: prefix, unit: unitIndex, group: groupIndex, number: number + 1))
        }
      }
      atStart.append(first..<people.count)
      people += Self.joiners(of: unit, at: unitIndex, prefixes[unitIndex])
      home.append(first..<people.count)
    }
    self.people = people
    self.prefixes = prefixes
    self.home = home
    self.atStart = atStart
  }

  /// Synthetic identifier of a person, `unit/group/number`.
  public func name(of number: Int) -> String {
    let person = people[number]
    return "\(prefixes[person.unit][person.group])\(person.number)"
  }

  /// Those who join, numbered on in their groups.
  private static func joiners(of unit: Unit, at index: Int, _ prefixes: [String]) -> [Person] {
    var counts = unit.officers.map(\.count)
    var people: [Person] = []
    for change in unit.staffing.sorted(by: { $0.day < $1.day }) {
      guard case .join(let group) = change.kind else { continue }
      for _ in 0..<change.count {
        counts[group] += 1
        people.append(
          Person(
            prefix: prefixes[group], unit: index, group: group, number: counts[group], joinsDay: change.day))
      }
    }
    return people
  }
}
