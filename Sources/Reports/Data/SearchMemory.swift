internal import Experiments
internal import Foundation

/// The trials of a search as a file, so that they need not be played again.
public enum SearchMemory {
  public static let file = "trials.jsonl"

  /// All trials of one candidate.
  private struct Line: Codable {
    let candidate: Candidate
    let trials: CandidateTrials
  }

  /// One candidate a line, in the order of the space.
  static func bytes(_ kept: [Candidate: CandidateTrials]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return kept.sorted { $0.key < $1.key }.flatMap { candidate, trials -> [UInt8] in
      guard let line = try? encoder.encode(Line(candidate: candidate, trials: trials)) else { return [] }
      return line + [UInt8(ascii: "\n")]
    }
  }

  /// What the lines of a file hold, of a candidate that stands there twice the one with more trials; what fits neither the space nor
  /// the question is left out, such as a line that was torn.
  ///
  /// - Parameter shape: aims, requirements and worlds of the question, of which there are gains for themselves.
  static func read(_ bytes: [UInt8], _ space: SearchSpace, shape: [Int]) -> [Candidate: CandidateTrials] {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(Line.self, from: Data($0)) }
    return lines.reduce(into: [:]) { kept, line in
      let (trials, places) = (line.trials, line.candidate.places)
      let series = [trials.gains, trials.shortfalls, trials.gainsOfWorlds]
      guard places.count == space.axes.count, zip(places, space.axes).allSatisfy({ 0..<$1.count ~= $0 }),
        series.map(\.count) == shape, series.joined().allSatisfy({ $0.count == trials.count }),
        trials.count > kept[line.candidate]?.count ?? 0
      else { return }
      kept[line.candidate] = trials
    }
  }
}
