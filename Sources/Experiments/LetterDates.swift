public import Government
import Playing
internal import Stochastics

/// When the letter of an action must be ordered and signed for one surge, and how often that is early enough.
public struct LetterDates: Sendable {
  public let policy: Int
  /// Index of the action in its policy.
  public let action: Int
  public let instrument: Instrument
  /// Counted with the modes of the stages.
  public let dates: OrderDates
  /// Letters that the run drew for the action, and how many of these took no longer than planned.
  public let letters: Int
  public let inTime: Int
  /// The last morning for an order after which at least `safeShare` of letters are signed in time, by the upper end of the interval
  /// for that quantile (`Estimates.quantileRanks`); nil with too few letters to tell, or where it lies before the study.
  public let safeDay: Int?
  /// The last morning for an order after which so many of the letters drawn would have been signed in time, whether or not that tells
  /// anything of others; nil without letters, or where it lies before the study.
  public let seenDay: Int?

  /// Share of letters that a safe date is for.
  public static let safeShare = 0.9
}

extension Comparison {
  /// For each action of a policy that moves people before a surge, and each of its surges.
  public func letterDates(of policy: Int) -> [LetterDates] {
    let scenario = result.scenario
    return scenario.policies[policy].actions.enumerated().flatMap { number, action -> [LetterDates] in
      // Where no stage stands between order and service, no letter has to be signed.
      guard action.instrument.movesPeople, !action.process.stages.isEmpty else { return [] }
      let lengths = stageDays(policy: policy, action: number)
      return scenario.orderDates(of: action).map { dates in
        let planned = scenario.calendar.workingDays(from: dates.orderDay, to: dates.signedDay)
        return LetterDates(
          policy: policy, action: number, instrument: action.instrument, dates: dates, letters: lengths.count,
          inTime: lengths.count { $0 <= planned },
          safeDay: safeDay(dates, lengths, confidence: family(of: policy).letter),
          seenDay: orderDay(dates, lengths, rank: Int((LetterDates.safeShare * Double(lengths.count)).rounded(.up))))
      }
    }
  }

  /// Working days from the order to the end of the stages of every move drawn, ascending.
  private func stageDays(policy: Int, action: Int) -> [Int] {
    let records = result.moves(policy: policy).joined()
    return records.filter { $0.action == action && !$0.isOwnRequest }.compactMap { move in
      move.dueDay.map { result.scenario.calendar.workingDays(from: move.orderedDay, to: $0) }
    }.sorted()
  }

  private func safeDay(_ dates: OrderDates, _ lengths: [Int], confidence: Double) -> Int? {
    let ranks = Estimates.quantileRanks(p: LetterDates.safeShare, of: lengths.count, confidence: confidence)
    return ranks.flatMap { orderDay(dates, lengths, rank: $0.upper) }
  }

  /// The last morning for an order whose letter takes as long as the one of this rank and is signed in time.
  private func orderDay(_ dates: OrderDates, _ lengths: [Int], rank: Int) -> Int? {
    guard rank > 0 else { return nil }
    let calendar = result.scenario.calendar
    let days = lengths[rank - 1]
    return calendar.workingDays(from: 0, to: dates.signedDay) >= days
      ? calendar.workingDay(-days, after: dates.signedDay) : nil
  }
}
