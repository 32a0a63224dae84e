internal import Government
internal import Stochastics

/// What turns minutes on the clock into the standard minutes of a study, in which the model plays load, tiredness and allowances itself.
///
/// Load and tiredness are worked out from the pieces by the model's own laws; years in post are those that a study assumes.
struct StandardTime {
  private let parameters = Parameters()
  /// By officer and working day.
  private var speeds: [Key: Double] = [:]

  private struct Key: Hashable {
    let officer, day: Int
  }

  /// Years in post that a study assumes where nobody says: from 1 to 8.
  private static let years = (least: 1.0, most: 8.0)

  init(_ pieces: [WorkPiece], of log: EventLog, crews: [Crew], _ clock: OfficeClock) {
    let parameters = parameters
    var loads: [Key: Double] = [:]
    var days = Set<Int>()
    for piece in pieces {
      let formal = clock.formalMinutes(on: piece.finished)
      guard formal > 0 else { continue }
      loads[Key(officer: piece.officer, day: piece.day), default: 0] += piece.minutes / formal
      days.insert(piece.day)
    }
    for crew in crews {
      var (unitLoad, last) = (parameters.loadReference, days.min() ?? 0)
      let waiting = Self.waiting(for: crew, pieces, log)
      var fatigue = Array(repeating: 0.0, count: crew.officers.count)
      for day in days.sorted() {
        for _ in last..<max(last, day - 1) {
          for place in fatigue.indices { fatigue[place] = parameters.fatigue(after: fatigue[place], feltLoad: nil) }
        }
        let present = crew.officers.map { loads[Key(officer: $0, day: day)] }
        for (place, officer) in crew.officers.enumerated() {
          speeds[Key(officer: officer, day: day)] = parameters.speed(unitLoad: unitLoad, fatigue: fatigue[place])
          let capacity = clock.formalMinutes(on: Double(day) * 1440) * Double(crew.officers.count)
          let backlogDays = capacity > 0 ? (waiting[day] ?? 0) / capacity : 0
          let felt = present[place].map { parameters.felt(load: $0, backlogDays: backlogDays) }
          fatigue[place] = parameters.fatigue(after: fatigue[place], feltLoad: felt)
        }
        let known = present.compactMap { $0 }
        if !known.isEmpty { unitLoad = known.reduce(0, +) / Double(known.count) }
        last = day
      }
    }
  }

  /// Minutes of work that waits for a crew in the evening, by day.
  private static func waiting(for crew: Crew, _ pieces: [WorkPiece], _ log: EventLog) -> [Int: Double] {
    var (sums, counts) = ([Int: Double](), [Int: Double]())
    for piece in pieces {
      sums[piece.activity, default: 0] += piece.minutes
      counts[piece.activity, default: 0] += 1
    }
    let isOwn = Set(crew.activities)
    var waiting: [Int: Double] = [:]
    for entry in log.entries where isOwn.contains(entry.activity) {
      let minutes = (sums[entry.activity] ?? 0) / (counts[entry.activity] ?? 1)
      for day in Int((entry.enabled / 1440).rounded(.down))..<entry.day { waiting[day, default: 0] += minutes }
    }
    return waiting
  }

  /// Standard minutes of a piece, of officers whom their post does not bore.
  func minutes(_ piece: WorkPiece) -> Double {
    let speed = speeds[Key(officer: piece.officer, day: piece.day)] ?? 1
    return piece.minutes * parameters.productiveShare * speed
  }

  /// What boredom leaves of the speed of so many officers, on average, their years in post being drawn.
  func boredom(of officers: Int, from source: inout RandomSource) -> Double {
    let slower = (0..<officers).reduce(0.0) { sum, _ in
      let years = Self.years.least + (Self.years.most - Self.years.least) * source.uniform()
      return sum + 1 / (1 - parameters.boredomSpeedLoss * parameters.boredom(years: years))
    }
    return Double(officers) / slower
  }

  /// The same of very many.
  var usualBoredom: Double {
    let steps = 200
    let slower = (0..<steps).reduce(0.0) { sum, step in
      let years = Self.years.least + (Self.years.most - Self.years.least) * (Double(step) + 0.5) / Double(steps)
      return sum + 1 / (1 - parameters.boredomSpeedLoss * parameters.boredom(years: years))
    }
    return Double(steps) / slower
  }
}
