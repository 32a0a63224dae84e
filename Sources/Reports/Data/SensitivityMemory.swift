public import Experiments
public import Files
internal import Foundation
internal import Government
internal import Playing

/// The evaluations of a sensitivity study as files, so that they need not be played again.
public enum SensitivityMemory {
  public static let file = "evaluations.jsonl"

  /// One evaluation a line, and what they were made with.
  public static func files(_ evaluations: [Evaluation], _ record: RunRecord, seed: UInt64) -> [ResultFile] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for evaluation in evaluations {
      guard let line = try? encoder.encode(evaluation) else { continue }
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    return [
      ResultFile(path: file, bytes: bytes),
      ResultFile(path: "provenance.json", text: ResultFiles.provenance(record, seed: seed, trials: nil).text),
    ]
  }

  /// The evaluations of a file; lines that are none are left out.
  public static func read(_ bytes: [UInt8]) -> [Evaluation] {
    let decoder = JSONDecoder()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Evaluation.self, from: Data($0))
    }
  }
}
