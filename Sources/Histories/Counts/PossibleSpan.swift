internal import Government
package import Tables

/// Whether a request can have come and been finished when a row says so: a finish that lies before, or years after, is a slip.
package enum PossibleSpan {
  private static let mostDays = 10 * 365 + 3

  package static func holds(from received: TimeStamp, to finished: TimeStamp) -> Bool {
    let days = finished.date.dayNumber - received.date.dayNumber
    return (1...mostDays).contains(days) || (days == 0 && (finished.seconds == nil || finished >= received))
  }
}
