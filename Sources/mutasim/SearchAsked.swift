internal import ArgumentParser
internal import Experiments
internal import Government
internal import Reports
internal import Scenarios

/// A search as the command line asks for it.
struct SearchAsked {
  let study: Study
  let reading: SearchReading
  let settings: SearchSettings
  let player: PolicyPlayer
  let policies: CandidatePolicies

  /// Of the worlds that the study names, where they were asked for.
  private(set) var dataFiles: [RunRecord.DataFile]

  /// - Parameters:
  ///   - options: of the study.
  ///   - inWorlds: whether what must hold must hold in every world that the study names.
  ///   - criterion: what counts over these.
  ///   - drawsAssumptions: whether every trial draws what the study assumes.
  init(
    _ options: StudyOptions, inWorlds: Bool, _ criterion: Criterion, drawsAssumptions: Bool
  ) throws(Failure) {
    study = try Study(options)
    dataFiles = study.dataFiles
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
    if criterion != .mean, settings.aims.count > 1 {
      throw Failure(
        "--criterion \(criterion.rawValue) judges by one aim, and the study wants \(settings.aims.count); leave one alone in want",
        "--criterion \(criterion.rawValue) menilai menurut satu tujuan, padahal studi menginginkan \(settings.aims.count); sisakan satu",
        .validationFailure)
    }
    let policies = CandidatePolicies(reading)
    self.policies = policies
    var corners = study.scenario
    corners.policies += policies.corners(SearchSpace(settings))
    var worlds = [World(name: World.planned, scenario: study.scenario)]
    if inWorlds {
      let asked = try WorldsAsked(study, options, others: [], trials: nil)
      try Self.check(asked, threads: options.workers)
      (worlds, dataFiles) = (asked.worlds, asked.dataFiles)
    }
    player = PolicyPlayer(
      worlds, settings, lenders: corners.lenders,
      drawn: drawsAssumptions ? study.drawingAssumptions(options) : nil, criterion: criterion,
      threads: options.workers, policy: { policies[$0] },
      isCancelled: { Interruption.isAsked })
  }

  /// What results must tell of the search.
  func record(_ options: StudyOptions, _ clock: RunClock) -> RunRecord {
    var record = study.record(path: options.scenario, clock: clock, threads: options.workers)
    record.dataFiles = dataFiles
    record.drawsAssumptions = player.drawsAssumptions
    return record
  }

  /// A name that no policy of the study has.
  var nameOfBest: String {
    let names = study.scenario.policies.map(\.name)
    let free = (2...).lazy.map { "best_\($0)" }.first { !names.contains($0) }
    return names.contains("best") ? free ?? "best" : "best"
  }

  /// Worlds in which the same is asked, of the same policies.
  private static func check(_ asked: WorldsAsked, threads: Int) throws(Failure) {
    do throws(WorldsError) { _ = try WorldsStudy(asked.worlds, threads: threads) } catch {
      throw Failure(error, place: error.wrongWorld.flatMap { asked.places[$0] })
    }
    let settings = asked.worlds[0].scenario.search
    if let other = asked.worlds.first(where: { $0.scenario.search != settings }) {
      throw Failure(
        "worlds.\(other.name) changes search, which is asked once for all worlds; leave that value or --worlds out",
        "worlds.\(other.name) mengubah search, yang ditanyakan sekali untuk semua dunia; hapus nilai itu atau --worlds",
        .validationFailure)
    }
    let actions = asked.worlds[0].scenario.policies.map(\.actions)
    if let other = asked.worlds.first(where: { $0.scenario.policies.map(\.actions) != actions }) {
      throw Failure(
        "worlds.\(other.name) changes a policy, and a search chooses these itself; leave that value or --worlds out",
        "worlds.\(other.name) mengubah kebijakan, padahal kebijakan dipilih oleh pencarian; hapus nilai itu atau --worlds",
        .validationFailure)
    }
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

/// What counts over several worlds, as it is asked for.
enum CriterionName: String, CaseIterable, ExpressibleByArgument {
  case mean, worst, regret

  var criterion: Criterion {
    switch self {
    case .mean: .mean
    case .worst: .worst
    case .regret: .regret
    }
  }
}
