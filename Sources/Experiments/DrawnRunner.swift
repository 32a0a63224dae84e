internal import Government
import Playing

/// Plays trials that each have a world of their own, where assumptions are drawn, or echoes of trials.
final class DrawnRunner: TrialPlayer {
  private let world: @Sendable (Int) throws -> Scenario
  private let isDrawn: Bool
  private let isEcho: Bool
  private let reading: Reading
  private var runner: TrialRunner?
  /// Why a world could not be made, behind the number of its trial.
  private(set) var refusal: String?

  /// - Parameter world: the study as it is in a trial; nil = as planned, in all of them.
  init(
    _ scenario: Scenario, world: (@Sendable (Int) throws -> Scenario)?, isEcho: Bool, _ reading: Reading = .all
  ) {
    self.world = world ?? { _ in scenario }
    self.isEcho = isEcho
    self.reading = reading
    isDrawn = world != nil
  }

  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    do {
      let player = try runner ?? TrialRunner(world(trial), reading)
      if !isDrawn { runner = player }
      var result = player.play(trial, isPlayed: isPlayed, isEcho: isEcho, unless: isCancelled)
      if isDrawn {
        // Where the numbers of officers are drawn, they are other people in every trial.
        for policy in result?.moves.indices ?? 0..<0 {
          for move in result?.moves[policy].indices ?? 0..<0 { result?.moves[policy][move].officer = nil }
        }
      }
      return result
    } catch {
      refusal = "\(trial): \(error)"
      return nil
    }
  }
}
