import Files
import Foundation
import Synchronization
import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// A study whose trials are kept in a folder that is removed afterwards.
enum Kept {
  static func scenario(_ trials: TrialRange = 50) -> Scenario {
    var scenario = HandMade.scenario()
    scenario.comparison.trials = trials
    return scenario
  }

  static let study = identity()

  static func identity(seed: UInt64 = 7, policies: [String] = ["nothing", "lend", "hours"]) -> StudyIdentity {
    StudyIdentity(
      version: "1", seed: seed, policies: policies, drawsAssumptions: false,
      data: [StudyIdentity.DataFile(name: "counts.csv", sha256: "ab")], scenario: "length: 112\nerrors: 0.03")
  }

  static func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory.appending(path: "blocks-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  /// What alone may come out otherwise in trial 7 of a machine.
  enum Slip: CaseIterable { case figure, waiting, day, move, control, turnaround }

  static func experiment(_ scenario: Scenario, threads: Int = 2, luck: Double = 0, slip: Slip? = nil) -> Experiment {
    var experiment = Experiment(scenario, threads: threads)
    experiment.standIn = { Arithmetic(scenario, luck: luck, slip: slip) }
    return experiment
  }

  /// Plays, or goes on, and tells how many trials were played now.
  static func run(
    _ scenario: Scenario, in path: String, of study: StudyIdentity = study, from other: String? = nil,
    threads: Int = 2, stopAfter: Int = .max
  ) throws -> (result: ExperimentResult, played: Int) {
    let folder = try BlockFolder(path, of: study, takingOver: other.map { [$0] } ?? [])
    let played = Atomic<Int>(0)
    let result = try experiment(scenario, threads: threads).run(
      keeping: folder, progress: { _ in _ = played.wrappingAdd(1, ordering: .relaxed) },
      isCancelled: { played.load(ordering: .relaxed) >= stopAfter })
    return (result, played.load(ordering: .relaxed))
  }

  static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Holds all that can be read of two results against each other, bit by bit.
  static func expectSame(_ one: ExperimentResult, _ other: ExperimentResult) {
    #expect(one.count == other.count && one.played == other.played && one.turnaround == other.turnaround)
    #expect(one.controls == other.controls)
    let layout = one.layout
    for policy in layout.policies.indices {
      #expect(one.moves(policy: policy) == other.moves(policy: policy))
      for window in layout.windows.indices {
        for cause in layout.causes.indices {
          #expect(
            one.waiting(policy: policy, window: window, cause: cause)
              == other.waiting(policy: policy, window: window, cause: cause))
        }
        for scope in layout.scopes.indices {
          for measure in Measure.allCases {
            let bits = [one, other].map {
              $0.values(policy: policy, window: window, scope: scope, measure: measure).map(\.bitPattern)
            }
            #expect(bits[0] == bits[1])
          }
        }
      }
      for day in stride(from: 0, to: layout.days, by: 13) {
        for scope in layout.dailyScopes.indices {
          for measure in Layout.dailyMeasures {
            let bits = [one, other].map {
              $0.daily(policy: policy, scope: scope, measure: measure, day: day).map(\.bitPattern)
            }
            #expect(bits[0] == bits[1])
          }
        }
        for service in layout.services.indices {
          for measure in Layout.flowMeasures {
            let bits = [one, other].map {
              $0.flow(policy: policy, service: service, measure: measure, day: day).map(\.bitPattern)
            }
            #expect(bits[0] == bits[1])
          }
        }
      }
    }
  }
}

/// Plays by arithmetic; every figure is another, but some of a policy are the baseline's. On time, the last policy is settled to be
/// worse in a few trials, and of the other it is long open whether it helps.
private final class Arithmetic: TrialPlayer {
  private let layout: Layout
  private let luck: Double
  private let slip: Kept.Slip?

  init(_ scenario: Scenario, luck: Double, slip: Kept.Slip?) {
    (layout, self.luck, self.slip) = (Layout(scenario), luck, slip)
  }

  /// A little of policy 1 alone.
  private func slip(_ result: inout TrialResult) {
    switch slip {
    case .figure: result.values[1][0] += 1
    case .waiting: result.waiting[layout.waitingCount] += 1
    case .day: result.daily[layout.dailyStride] += 1
    case .move: result.moves[1] = [HandMade.move(arrived: 30, returned: nil)]
    case .control: result.controls.world[0] += 1
    case .turnaround: result.turnaround[1].add(3)
    case nil: break
    }
  }

  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    guard !isCancelled() else { return nil }
    var result = TrialResult(trial: trial, values: [], daily: [], moves: [])
    let hasDays = trial < Layout.trialsWithDays
    for policy in layout.policies.indices {
      guard isPlayed?[policy] != false else {
        result.addNothing(of: policy, layout, hasDays: hasDays)
        continue
      }
      let own = { (place: Int) in Double((trial * 7919 + place * 104_729 + (place % 3) * policy * 31) % 9973) / 9973 }
      result.values.append(
        (0..<layout.valueCount).map { place in
          let noise = own(place) / 2
          switch Layout.measures[place % Layout.measures.count] {
          case .onTime: return 0.5 + [0, noise - 0.22, noise / 10 - 0.3][policy]
          case .turnaroundP90: return 5 + [0, 0.3 - noise, 2 - noise][policy]
          default: break
          }
          return place % 11 == 5 ? .nan : own(place) + luck
        })
      result.waiting += (0..<layout.waitingCount).map { 60 * own($0) }
      if hasDays {
        result.daily += (0..<layout.dailyStride).map { Float(own($0 + 1)) }
        result.flows += (0..<layout.flowCount).map { $0 % 7 == 0 ? .nan : Float(own($0 + 2)) }
      }
      result.moves.append(policy == 1 && trial % 2 == 0 ? [HandMade.move(arrived: trial % 9, returned: nil)] : [])
      var turnaround = TurnaroundHistogram()
      for place in 1...5 { turnaround.add(own(place)) }
      result.turnaround.append(turnaround)
    }
    let places = layout.windows.count * layout.scopes.count
    result.fingerprints = Fingerprints(
      policies: layout.policies.indices.map { UInt64(trial * 31 + $0 + Int(luck * 1000)) },
      days: (0..<layout.days).map { UInt16(truncatingIfNeeded: trial * 7 + $0 + Int(luck * 1000)) },
      units: layout.scopes.filter { $0.kind == .unit }.indices.map { UInt16($0) })
    result.controls = Controls(numbers: (0..<2 * places + 3).map { Double(trial * $0) / 7 }, places: places)
    if trial == 7 { slip(&result) }
    return result
  }
}
