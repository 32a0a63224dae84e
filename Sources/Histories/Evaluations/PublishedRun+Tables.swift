internal import Government
internal import Stochastics

extension PublishedRun {
  static func bands(
    _ tables: RunTables, _ policy: String, _ services: [Service], _ calendar: WorkCalendar
  ) throws(EvaluationError) -> [[[QuantileBand?]]] {
    let file = "services.csv"
    let places = Dictionary(services.enumerated().map { ([$1.unit, $1.name], $0) }) { first, _ in first }
    let none = [QuantileBand?](repeating: nil, count: calendar.days.count)
    var bands = services.map { _ in FlowMeasure.allCases.map { _ in none } }
    try tables.eachRow(of: file) { (cell) throws(EvaluationError) in
      guard try cell("policy") == policy else { return }
      let name = try cell("measure")
      let day = calendar.day(of: try tables.date(try cell("date"), of: file))
      guard let service = places[[try cell("unit"), try cell("service")]],
        let measure = FlowMeasure.allCases.first(where: { $0.name == name }), calendar.days.indices.contains(day)
      else { throw EvaluationError(tables.folder, .damaged(file: file)) }
      bands[service][measure.rawValue][day] = try tables.band(cell, of: file)
    }
    return bands
  }

  static func present(
    _ tables: RunTables, _ policy: String, _ calendar: WorkCalendar
  ) throws(EvaluationError) -> [String: [Double]] {
    var present: [String: [Double]] = [:]
    try tables.eachRow(of: "daily.csv") { (cell) throws(EvaluationError) in
      guard try cell("policy") == policy, try cell("measure") == "present" else { return }
      let day = calendar.day(of: try tables.date(try cell("date"), of: "daily.csv"))
      guard calendar.days.indices.contains(day), let mean = Double(try cell("mean")) else {
        throw EvaluationError(tables.folder, .damaged(file: "daily.csv"))
      }
      present[try cell("unit"), default: Array(repeating: .nan, count: calendar.days.count)][day] = mean
    }
    return present
  }

  static func arrivals(
    _ tables: RunTables, _ policy: String, _ calendar: WorkCalendar
  ) throws(EvaluationError) -> [String: [[Int]]] {
    var arrivals: [String: [String: [Int]]] = [:]
    try tables.eachRow(of: "moves.csv.gz") { (cell) throws(EvaluationError) in
      let arrived = try cell("arrived")
      guard try cell("policy") == policy, !arrived.isEmpty else { return }
      let day = calendar.day(of: try tables.date(arrived, of: "moves.csv.gz"))
      arrivals[try cell("to_unit"), default: [:]][try cell("trial"), default: []].append(day)
    }
    return arrivals.mapValues { trials in trials.keys.sorted().map { (trials[$0] ?? []).sorted() } }
  }
}
