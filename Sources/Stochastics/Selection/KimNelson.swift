internal import Foundation

/// Chooses among alternatives the one with the largest mean, and drops on the way those that cannot be it: the fully sequential
/// procedure of Kim and Nelson (2001, "A fully sequential procedure for indifference-zone selection in simulation", c = 1), by
/// Bonferroni's inequality, so that common random numbers are allowed and shorten it.
///
/// With a chance of at least 1 - `error` what is left at the end has the largest mean, or one less than `indifference` below it.
/// That holds for normal values; for others two guards keep a first stage that saw next to no differences from deciding: variances
/// are estimated anew whenever the rounds have doubled (Kim and Nelson 2006), and a pair that differed in fewer than `fewestUnlike`
/// rounds decides nothing.
///
/// ```swift
/// var selection = KimNelson(alternatives: 10, indifference: 1, error: 0.05)
/// while selection.survivors.count > 1, selection.rounds < most { selection.play { simulate($0, selection.rounds) } }
/// ```
///
/// Unchanged by shift and order of the alternatives, and by a scale that `indifference` shares. Memory and time of a round grow
/// with the square of the survivors.
public struct KimNelson: Sendable {
  /// Alternatives, in their order, that may still be the best.
  public private(set) var survivors: [Int]
  /// Rounds so far; in each, every survivor was played once.
  public private(set) var rounds = 0
  /// Values taken so far, of all alternatives together.
  public private(set) var plays = 0

  let indifference: Double
  let error: Double
  let alternatives: Int
  let first: Int
  let fewestUnlike: Int
  /// Values by survivor, in the order of `survivors`.
  private var values: [[Double]]
  private var sums: [Double]
  /// By pair of survivors i > j at i(i - 1)/2 + j: how far their sums must be apart at the start, before the rounds take from it.
  private var margins: [Double] = []
  private var nextEstimate: Int

  /// - Parameters:
  ///   - alternatives: at least 1.
  ///   - indifference: the difference of means below which one is as good as the other; above 0, in the unit of the values.
  ///   - error: accepted chance that the choice is wrong, between 0 and 1.
  ///   - first: rounds before anything is dropped; at least 2.
  ///   - fewestUnlike: rounds in which two must have differed before one of them drops the other. With ten in place of fifty, gains
  ///     that come in one round of twenty were chosen rightly in 86 of 100 studies where 95 were promised, now in 97.
  public init(alternatives: Int, indifference: Double, error: Double, first: Int = 50, fewestUnlike: Int = 50) {
    precondition(alternatives > 0 && indifference > 0 && error > 0 && error < 1 && first > 1, "no such selection")
    self.alternatives = alternatives
    self.indifference = indifference
    self.error = error
    self.first = first
    self.fewestUnlike = fewestUnlike
    survivors = Array(0..<alternatives)
    values = Array(repeating: [], count: alternatives)
    sums = Array(repeating: 0, count: alternatives)
    nextEstimate = first
  }

  /// The survivor with the largest mean so far, the first of equals.
  public var leader: Int {
    var best = 0
    for place in sums.indices where sums[place] > sums[best] { best = place }
    return survivors[best]
  }

  /// Plays one more round: asks for the value of every survivor, then drops those that fall behind.
  public mutating func play(_ value: (Int) -> Double) {
    for (place, alternative) in survivors.enumerated() {
      let new = value(alternative)
      values[place].append(new)
      sums[place] += new
    }
    rounds += 1
    plays += survivors.count
    guard rounds >= first, survivors.count > 1 else { return }
    if rounds == nextEstimate {
      estimate()
      nextEstimate *= 2
    }
    screen()
  }

  /// h² of the procedure: 2 η (n - 1) with η = ((2 error / (k - 1))^(-2 / (n - 1)) - 1) / 2, for k alternatives and a variance
  /// from n rounds.
  static func constant(alternatives: Int, first: Int, error: Double) -> Double {
    let degrees = Double(first - 1)
    return degrees * (pow(2 * error / Double(alternatives - 1), -2 / degrees) - 1)
  }

  private mutating func estimate() {
    let scale = Self.constant(alternatives: alternatives, first: rounds, error: error) / (2 * indifference)
    margins.removeAll(keepingCapacity: true)
    for i in values.indices {
      for j in 0..<i { margins.append(scale * variance(values[i], values[j])) }
    }
  }

  /// Of the differences of two alternatives; infinite where too few of them tell.
  private func variance(_ ours: [Double], _ theirs: [Double]) -> Double {
    var (sum, squares, unlike) = (0.0, 0.0, 0)
    for round in ours.indices {
      let difference = ours[round] - theirs[round]
      sum += difference
      squares += difference * difference
      unlike += difference == 0 ? 0 : 1
    }
    guard unlike >= fewestUnlike else { return .infinity }
    let count = Double(rounds)
    return max(0, squares - sum * sum / count) / (count - 1)
  }

  /// Drops whoever lies behind another by more than the margin that is left: h² S² / 2δ - δ r / 2, of the sums.
  private mutating func screen() {
    let gone = indifference * Double(rounds) / 2
    var isLeft = [Bool](repeating: true, count: survivors.count)
    for i in survivors.indices {
      for j in 0..<i {
        let margin = max(0, margins[i * (i - 1) / 2 + j] - gone)
        if sums[i] < sums[j] - margin { isLeft[i] = false }
        if sums[j] < sums[i] - margin { isLeft[j] = false }
      }
    }
    if isLeft.contains(false) { keep(survivors.indices.filter { isLeft[$0] }) }
  }

  private mutating func keep(_ places: [Int]) {
    var kept: [Double] = []
    kept.reserveCapacity(places.count * (places.count - 1) / 2)
    for (number, i) in places.enumerated() {
      for j in places[..<number] { kept.append(margins[i * (i - 1) / 2 + j]) }
    }
    margins = kept
    survivors = places.map { survivors[$0] }
    values = places.map { values[$0] }
    sums = places.map { sums[$0] }
  }
}
