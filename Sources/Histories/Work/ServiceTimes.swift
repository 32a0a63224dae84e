internal import Stochastics

/// The minutes of all activities, with intervals by drawing days of the log anew (Efron 1979): what one day has in common does not
/// feign certainty.
struct ServiceTimes {
  let fits: [ServiceTimeFit]
  let pace: PaceFit
  /// Draws of standard minutes by activity.
  let draws: [[Double]]

  private static let replicates = 400
  /// Coefficient of variation of what stamps do not tell of how load and tiredness acted (`Benchmarks/towns`: what is left of the error
  /// in 100 studies played by the model).
  private static let modelError = 0.01
  /// Fewer pieces tell no mean.
  static let leastPieces = 20

  /// Pieces of officers who know their work, by the clock and in standard minutes of officers whom their post does not bore.
  struct Pieces {
    let clock: [WorkPiece]
    let standard: [WorkPiece]
    let activities: Int
    let officers: Int
    /// Whether stamps have no seconds.
    let areWholeMinutes: Bool
  }

  /// - Parameters:
  ///   - pieces: by time of finishing.
  ///   - law: what turned minutes on the clock into standard ones.
  init(_ pieces: Pieces, _ law: StandardTime) {
    let empty = PaceFit.Cells(activities: pieces.activities, officers: pieces.officers)
    var (clock, standard) = (empty, empty)
    var days: [Range<Int>] = []
    for place in pieces.clock.indices {
      let isNew = place == 0 || pieces.clock[place - 1].day != pieces.clock[place].day
      days.append(isNew ? place..<(place + 1) : days.removeLast().lowerBound..<(place + 1))
      clock.add(pieces.clock[place])
      standard.add(pieces.standard[place])
    }
    let crews = Crew.all(pieces.clock, activities: pieces.activities, officers: pieces.officers)
    let usual = law.usualBoredom
    let pace = PaceFit(standard, crews: crews).scaled { _ in usual }
    let onClock = PaceFit(clock, crews: crews)
    var source = RandomSource(seed: 1)
    source.start(purpose: 3, entity: 0, occurrence: 0)
    var (draws, clockDraws) = ([[Double]](), [[Double]]())
    for _ in 0..<(days.isEmpty ? 0 : Self.replicates) {
      var (clock, standard) = (empty, empty)
      for _ in days {
        for place in days[Int(source.uniform() * Double(days.count))] {
          clock.add(pieces.clock[place])
          standard.add(pieces.standard[place])
        }
      }
      var factors = Array(repeating: 1 + Self.modelError * source.normal(), count: pieces.activities)
      for crew in crews {
        let boredom = law.boredom(of: crew.officers.count, from: &source)
        for activity in crew.activities { factors[activity] *= boredom }
      }
      draws.append(PaceFit(standard, crews: crews).scaled { factors[$0] }.minutes)
      clockDraws.append(PaceFit(clock, crews: crews).minutes)
    }
    (self.pace, self.draws) = (pace, draws)
    fits = (0..<pieces.activities).compactMap { activity in
      let own = pieces.clock.filter { $0.activity == activity }
      guard own.count >= Self.leastPieces else { return nil }
      func value(_ name: String, _ minutes: [Double], _ draws: [[Double]]) -> FittedValue? {
        // Stamps that are all the same, or exchanged, hold no minutes.
        let values = draws.map { $0[activity] }.filter { $0 > 0 && $0.isFinite }
        guard minutes[activity] > 0, minutes[activity].isFinite, 2 * values.count > draws.count else { return nil }
        let told = FittedValue(name, draws: values, observations: own.count)
        return FittedValue(name, minutes[activity], told.lower, told.upper, observations: own.count)
      }
      let mean = onClock.minutes[activity]
      guard let standard = value("time", pace.minutes, draws), let clock = value("clock", onClock.minutes, clockDraws)
      else { return nil }
      let square = own.reduce(0) { sum, piece in
        let ratio = piece.minutes / (mean * onClock.paces[piece.officer]) - 1
        return sum + ratio * ratio
      }
      // The difference of two stamps that were cut to minutes varies by a sixth.
      let rounding = pieces.areWholeMinutes ? 1 / 6 / (mean * mean) : 0
      return ServiceTimeFit(
        activity: activity, minutes: standard, clockMinutes: clock,
        variation: max(0, square / Double(own.count - 1) - rounding).squareRoot(),
        seen: own.map { $0.minutes / onClock.paces[$0.officer] }.sorted())
    }
  }
}
