internal import Foundation
public import Government
internal import Stochastics

/// How somebody who was new learnt the work: his pace on the first days and the time constant of what is left to learn.
public struct NewcomerFit: Sendable, Hashable {
  /// By place in the log.
  public let officer: Int
  public let since: CivilDate
  /// What of the pace of those who know the work he had on his first day.
  public let firstPace: FittedValue
  /// Working days in which the gap falls to 37 %.
  public let timeConstant: FittedValue
  /// His pace once he knows the work.
  public let laterPace: FittedValue
  /// What the curve was fitted to, by time.
  public let weeks: [PaceWeek]

  /// The pace that is fitted to a working day after the first.
  public func pace(day: Double) -> Double {
    laterPace.value * (1 - (1 - firstPace.value) * exp(-day / timeConstant.value))
  }
}

extension NewcomerFit {
  /// Working days after the first of the log from which on somebody not seen before is new.
  private static let leastBefore = 20
  private static let leastPieces = 60

  /// Officers of whom the log holds nothing for its first weeks, and then enough, with the moment of their first piece.
  static func newcomers(_ pieces: [WorkPiece], officers: Int, _ clock: OfficeClock) -> [(officer: Int, first: Double)] {
    guard let start = pieces.first?.finished else { return [] }
    return (0..<officers).compactMap { officer in
      let own = pieces.filter { $0.officer == officer }
      guard own.count >= leastPieces, let first = own.first?.finished,
        clock.workingDays(before: first) - clock.workingDays(before: start) >= leastBefore
      else { return nil }
      return (officer, first)
    }
  }

  /// Parameters: logarithms of the later pace and the time constant, logit of the first pace, with what is believed of them before: paces of
  /// officers differ by a fifth, work is learnt in some 60 working days (20 to 180), a newcomer begins at half the pace (a fifth to four
  /// fifths).
  private static let prior: [(middle: Double, spread: Double)] = [(0, 0.2), (log(60), 0.6), (0, 0.8)]
  private static let (draws, burnIn, steps) = (600, 100, 6)

  /// - Parameters:
  ///   - minutes: by activity, of officers who know the work, in draws of what is known of them; the first is the best.
  ///   - variations: coefficients of variation by activity.
  init?(
    _ newcomer: (officer: Int, first: Double), _ pieces: [WorkPiece], minutes: [[Double]], variations: [Double],
    _ clock: OfficeClock
  ) {
    let own = pieces.filter { $0.officer == newcomer.officer && minutes[0][$0.activity] > 0 }
    guard own.count >= Self.leastPieces, minutes.count > 1 else { return nil }
    let start = clock.workingDays(before: newcomer.first)
    var cells: [Int: (day: Int, activity: Int, sum: Double, count: Double)] = [:]
    for piece in own {
      let day = clock.workingDays(before: piece.finished) - start
      let key = day * minutes[0].count + piece.activity
      let cell = cells[key] ?? (day, piece.activity, 0, 0)
      cells[key] = (day, piece.activity, cell.sum + piece.minutes, cell.count + 1)
    }
    let sums = cells.keys.sorted().compactMap { cells[$0] }
    /// The gamma law of every activity, as far as it depends on the mean.
    func density(_ p: [Double], _ minutes: [Double]) -> Double {
      var sum = -zip(p, Self.prior).reduce(0) { $0 + pow(($1.0 - $1.1.middle) / $1.1.spread, 2) / 2 }
      let (later, constant, gap) = (exp(p[0]), exp(p[1]), 1 - 1 / (1 + exp(-p[2])))
      for cell in sums {
        let pace = later * (1 - gap * exp(-Double(cell.day) / constant))
        let mean = minutes[cell.activity] / pace
        let shape = 1 / max(0.05, variations[cell.activity] * variations[cell.activity])
        sum -= shape * (cell.sum / mean + cell.count * log(mean))
      }
      return sum
    }
    guard
      var at = Simplex.minimum(
        from: Self.prior.map(\.middle), steps: [0.2, 0.5, 0.5], mostCalls: 600, size: 0.001,
        of: { -density($0, minutes[0]) })
    else { return nil }
    var source = RandomSource(seed: 1)
    source.start(purpose: 4, entity: UInt64(newcomer.officer), occurrence: 0)
    var fitted: [[Double]] = []
    for draw in 0..<(Self.burnIn + Self.draws) {
      // What is known of the minutes is drawn too; then some steps of Metropolis et al. (1953), one parameter at a time.
      let known = minutes[1 + draw % (minutes.count - 1)]
      var height = density(at, known)
      for step in 0..<(Self.steps * at.count) {
        var moved = at
        moved[step % at.count] += Self.prior[step % at.count].spread * 0.5 * source.normal()
        let reached = density(moved, known)
        if log(source.uniformOpen()) < reached - height { (at, height) = (moved, reached) }
      }
      if draw >= Self.burnIn { fitted.append([exp(at[0]), exp(at[1]), 1 / (1 + exp(-at[2]))]) }
    }
    officer = newcomer.officer
    since = CivilDate(dayNumber: Int((newcomer.first / 1440).rounded(.down)))
    laterPace = FittedValue("pace", draws: fitted.map { $0[0] }, observations: own.count)
    timeConstant = FittedValue("time_constant", draws: fitted.map { $0[1] }, observations: own.count)
    firstPace = FittedValue("first_pace", draws: fitted.map { $0[2] }, observations: own.count)
    let byWeek = Dictionary(grouping: sums) { $0.day / 5 }
    weeks = byWeek.keys.sorted().map { week in
      let cells = byWeek[week] ?? []
      let expected = cells.reduce(0) { $0 + $1.count * minutes[0][$1.activity] }
      return PaceWeek(
        day: Double(week) * 5 + 2, pace: expected / cells.reduce(0) { $0 + $1.sum },
        pieces: Int(cells.reduce(0) { $0 + $1.count }))
    }
  }
}
