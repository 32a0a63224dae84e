internal import Foundation

extension WorkPiece {
  /// Settles for each activity what the first piece of a day tells, and which pieces are work alone.
  static func decided(_ pieces: [WorkPiece], activities: Int) -> [WorkPiece] {
    var lists: [[WorkPiece]] = Array(repeating: [], count: activities)
    for piece in pieces { lists[piece.activity].append(piece) }
    let goesOn = lists.map(goesOnOvernight)
    let waits = lists.map(isBegunLate)
    return pieces.compactMap { piece in
      if waits[piece.activity], !piece.isBusy { return nil }
      var decided = piece
      if let other = piece.minutesSinceOpening, !goesOn[piece.activity] { decided.minutes = other }
      decided.minutesSinceOpening = nil
      return decided
    }
  }

  /// Whether work is put down at closing and taken up in the morning, rather than begun at opening: the likelier of the two, by a
  /// lognormal law f of the pieces without doubt. What was in hand for t minutes at closing takes x minutes more by f(x + t)/(1 − F(t)),
  /// what is begun at opening by f(x).
  private static func goesOnOvernight(_ pieces: [WorkPiece]) -> Bool {
    let logs = pieces.filter { $0.minutesSinceOpening == nil }.map { log($0.minutes + half) }
    guard logs.count >= 20 else { return false }
    let middle = logs.reduce(0, +) / Double(logs.count)
    let spread = (logs.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(logs.count)).squareRoot()
    guard spread > 0 else { return false }
    func z(_ minutes: Double) -> Double { (log(minutes + half) - middle) / spread }
    func density(_ minutes: Double) -> Double { -z(minutes) * z(minutes) / 2 - log(minutes + half) }
    let gain = pieces.reduce(0.0) { sum, piece in
      guard let rest = piece.minutesSinceOpening, piece.minutes - rest > half else { return sum }
      let beyond = max(1e-12, erfc(z(piece.minutes - rest) / 2.0.squareRoot()) / 2)
      return sum + density(piece.minutes) - log(beyond) - density(rest)
    }
    return gain >= 0
  }

  /// Whether what could be begun at once is settled to take a tenth longer than what had waited: then it is not begun at once, and
  /// tells nothing of the work.
  private static func isBegunLate(_ pieces: [WorkPiece]) -> Bool {
    func summary(_ isBusy: Bool) -> (mean: Double, error: Double, count: Int) {
      let minutes = pieces.filter { $0.isBusy == isBusy && $0.minutesSinceOpening == nil }.map(\.minutes)
      let count = Double(max(1, minutes.count))
      let mean = minutes.reduce(0, +) / count
      let variance = minutes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
      return (mean, (variance / count).squareRoot(), minutes.count)
    }
    let (busy, idle) = (summary(true), summary(false))
    guard busy.count >= 30, idle.count >= 2 else { return false }
    let excess = idle.mean - 1.1 * busy.mean
    return excess > 2 * (idle.error * idle.error + 1.21 * busy.error * busy.error).squareRoot()
  }

  /// Stamps of whole minutes hold pieces of none.
  private static let half = 0.5
}
