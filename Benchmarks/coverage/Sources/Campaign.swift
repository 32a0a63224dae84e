import Dispatch
import Government
import Playing
import Scenarios
import Synchronization

/// Independent studies of one scenario, told apart by the numbers of their trials.
final class Campaign: Sendable {
  static let sizes = [20, 40, 60, 100, 200, 400]
  static let longest = 400

  private let name: String
  private let scenario: Scenario
  /// What each study said, and all trials of all of them: the truth.
  private let heard = Mutex((said: [[Said]](), truth: Truth()))

  init(_ path: String) throws {
    scenario = try ScenarioReader.read(path: path).scenario
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// One row a size, and one for the run that stops by itself.
  func play(_ studies: Int, threads: Int) -> [Tally] {
    DispatchQueue.concurrentPerform(iterations: threads) { worker in
      let runner = TrialRunner(scenario)
      for study in stride(from: worker, to: studies, by: threads) {
        let trials = (0..<Self.longest).map { runner.play(study * Self.longest + $0) }
        let said = Said.all(of: trials, scenario, Self.sizes)
        heard.withLock {
          $0.said.append(said)
          $0.truth.add(trials, scenario)
        }
      }
    }
    return heard.withLock { heard in
      var tallies = (Self.sizes.map(String.init) + ["20 to 400, at the stop"]).map { Tally("\(name) | \($0)") }
      for said in heard.said { for (place, words) in said.enumerated() { tallies[place].add(words, heard.truth) } }
      return tallies
    }
  }
}
