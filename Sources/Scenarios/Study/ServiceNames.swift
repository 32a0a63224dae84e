internal import Government
internal import Tables

/// The services of a study by what they are called.
struct ServiceNames {
  struct Name {
    let place: ServicePlace
    let unit: String
    let key: String
    let title: Title

    func isCalled(_ text: String) -> Bool {
      ([key] + title.texts).contains { ColumnName.plain($0) == ColumnName.plain(text) }
    }
  }

  let all: [Name]

  init(_ scenario: Scenario) {
    all = scenario.units.enumerated().flatMap { unit, described in
      described.services.enumerated().map { service, one in
        Name(
          place: ServicePlace(unit: unit, service: service), unit: described.name, key: one.name, title: one.title)
      }
    }
  }

  private init(all: [Name]) { self.all = all }

  func of(unit: Int) -> ServiceNames { ServiceNames(all: all.filter { $0.place.unit == unit }) }

  /// For an example in a message.
  var first: String { all.first?.key ?? "service" }

  /// What each may be called by; with its unit where another has the same key.
  var calls: [String] {
    all.map { one in all.contains { $0.key == one.key && $0.unit != one.unit } ? "\(one.unit).\(one.key)" : one.key }
  }

  func places(called text: String) -> [ServicePlace] {
    all.filter { $0.key == text || "\($0.unit).\($0.key)" == text }.map(\.place)
  }
}
