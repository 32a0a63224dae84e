internal import Experiments
internal import Government
internal import Scenarios

/// A search as the command line asks for it.
struct SearchAsked {
  let study: Study
  let reading: SearchReading
  let settings: SearchSettings
  let player: PolicyPlayer
  let policies: CandidatePolicies

  init(_ options: StudyOptions) throws(Failure) {
    study = try Study(options)
    do throws(ScenarioError) {
      reading = try SearchReading(
        text: String(decoding: study.text, as: UTF8.self), path: options.scenario, overrides: options.replacements())
    } catch {
      throw Failure(error)
    }
    guard let settings = study.scenario.search else {
      preconditionFailure("a reading of a search without settings")
    }
    self.settings = settings
    let policies = CandidatePolicies(reading)
    self.policies = policies
    var corners = study.scenario
    corners.policies += policies.corners(SearchSpace(settings))
    player = PolicyPlayer(
      study.scenario, settings, lenders: corners.lenders, threads: options.workers, policy: { policies[$0] },
      isCancelled: { Interruption.isAsked })
  }
}

/// The policies of candidates, each read once; one thread at a time.
final class CandidatePolicies {
  private let reading: SearchReading
  private var known: [Candidate: Policy?] = [:]

  init(_ reading: SearchReading) { self.reading = reading }

  /// nil of one that is none.
  subscript(candidate: Candidate) -> Policy? {
    if let policy = known[candidate] { return policy }
    let policy = try? reading.policy(at: candidate.places)
    known[candidate] = .some(policy)
    return policy
  }

  /// Policies that take each value of each axis once, the others at their first that acts.
  func corners(_ space: SearchSpace) -> [Policy] {
    let first = space.axes.indices.map { axis in space.axes.contains { $0.governor == axis } ? 1 : 0 }
    return space.axes.indices.flatMap { axis in
      (0..<space.axes[axis].count).compactMap { place in
        var places = first
        places[axis] = place
        return self[space.canonical(Candidate(places))]
      }
    }
  }
}
