internal import ArgumentParser
internal import Experiments
internal import Foundation
internal import Government
internal import Reports

extension OptimiseCommand {
  /// Trials of doing nothing.
  private static let trialsOfNothing = 200

  /// Ten for each axis, or a quarter of a small space; the first part where all are tried.
  private func probes(_ space: SearchSpace) -> Int {
    exhaustive
      ? min(PolicySearch<PolicyPlayer>.together, space.count) : min(10 * space.axes.count, max(10, space.count / 4))
  }

  func play(
    _ asked: SearchAsked, _ memory: SearchMemoryKeeper
  ) throws(Failure) -> (SearchFinding, kept: [Candidate: CandidateTrials], nothing: CandidateTrials) {
    let progress = ProgressLine(isShown: !options.output.quiet && !options.output.json && Terminal.isWatched)
    defer { progress.end() }
    let effort = PolicySearch<KeptPlayer<PolicyPlayer>>.Effort(
      probes: probes(SearchSpace(asked.settings)), starts: starts, trials: trials,
      budget: budget?.budget ?? SearchBudget(),
      isExhaustive: exhaustive, seed: asked.study.scenario.comparison.seed)
    try checkPossible(asked, effort.budget)
    guard effort.leastPlays <= effort.budget.plays else {
      throw Failure(
        "--budget \(effort.budget.plays) is too small to try anything; at least \(effort.leastPlays) trials would do",
        "--budget \(effort.budget.plays) terlalu kecil untuk mencoba apa pun; sedikitnya \(effort.leastPlays) ulangan",
        .validationFailure)
    }
    do throws(SearchStop) {
      var kept = memory.known
      let player = KeptPlayer(asked.player, known: kept) {
        kept = $0
        memory.keep($0)
      }
      let finding = try PolicySearch(SearchSpace(asked.settings), asked.player.question, effort).run(player) { now in
        progress.update(
          SearchProgressText.line(
            now, asked.study.scenario, asked.settings, seconds: progress.seconds, options.output.language))
      }
      return (finding, kept, try asked.player.doingNothing(Self.trialsOfNothing))
    } catch {
      progress.end()
      throw failure(error)
    }
  }

  /// What no number of trials could find.
  private func checkPossible(_ asked: SearchAsked, _ budget: SearchBudget) throws(Failure) {
    let count = SearchSpace(asked.settings).count
    if exhaustive, count > Self.mostExhaustive {
      throw Failure(
        "--exhaustive would try \(count) candidates; at most \(Self.mostExhaustive): take larger steps, or leave it out",
        "--exhaustive akan mencoba \(count) pilihan; paling banyak \(Self.mostExhaustive): pakai langkah yang lebih besar, atau hapus",
        .validationFailure)
    }
    // If all trials of one candidate were met: the exact interval with what a test of a few candidates may spend.
    if let share = asked.player.question.share, pow(Self.errorOfTest, 1 / Double(trials)) < share {
      let percent = String(format: "%g", share * 100)
      let needed = share < 1 ? Int((log(Self.errorOfTest) / log(share)).rounded(.up)) : nil
      throw Failure(
        "\(trials) trials of a policy never show that all holds in \(percent) % of them; "
          + (needed.map { "--trials \($0) might" } ?? "ask for less than 100 % (met_in)"),
        "\(trials) ulangan kebijakan tidak pernah menunjukkan bahwa semuanya terpenuhi dalam \(percent) % darinya; "
          + (needed.map { "--trials \($0) mungkin bisa" } ?? "mintalah kurang dari 100 % (met_in)"),
        .validationFailure)
    }
  }

  private static let mostExhaustive = 100_000
  private static let errorOfTest = 0.0025

  /// Plays the first trials of every so many-th candidate, and keeps them.
  func play(_ shard: ShardAsked, _ asked: SearchAsked, _ memory: SearchMemoryKeeper) throws(Failure) {
    typealias Search = PolicySearch<KeptPlayer<PolicyPlayer>>
    let all = SearchSpace(asked.settings).all.filter(asked.player.isAllowed).enumerated()
    let own = all.filter { $0.offset % shard.count == shard.number - 1 }.map(\.element)
    var kept = memory.known
    var player = KeptPlayer(asked.player, known: kept) {
      kept = $0
      memory.keep($0)
    }
    do throws(SearchStop) {
      for some in Search.batches(own) { _ = try player.play(some, 0..<Search.firstTrials) }
    } catch {
      throw failure(error)
    }
    try memory.save(kept)
    try Standard.output(memory.folder.path + "\n")
  }

  private func failure(_ stop: SearchStop) -> Failure {
    switch stop {
    case .failed(let error): Failure(error)
    case .spent:
      Failure(
        "stopped before anything was tried; give more time", "dihentikan sebelum ada yang dicoba; beri waktu lebih",
        .validationFailure)
    }
  }
}
