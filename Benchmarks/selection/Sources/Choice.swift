import Stochastics

/// One selection of the best design.
struct Choice {
  let design: FlowLine
  /// Values taken of all designs together, and of the one that was played longest.
  let runs: Int
  let rounds: Int

  static let indifference = 0.01
  private static let mostRounds = 100_000

  init(among lines: [FlowLine], study: Int) {
    var selection = KimNelson(alternatives: lines.count, indifference: Self.indifference, error: 0.05)
    var source = RandomSource(seed: 1, trial: UInt64(study))
    var draws = [Double](repeating: 0, count: 3 * (FlowLine.warmUp + FlowLine.jobs))
    var left = [(second: Double, third: Double)](repeating: (0, 0), count: FlowLine.warmUp + FlowLine.jobs)
    while selection.survivors.count > 1, selection.rounds < Self.mostRounds {
      source.start(purpose: 1, entity: 0, occurrence: UInt64(selection.rounds))
      for place in draws.indices { draws[place] = source.exponential() }
      selection.play { lines[$0].play(draws, &left) }
    }
    design = lines[selection.leader]
    (runs, rounds) = (selection.plays, selection.rounds)
  }
}
