internal import Experiments
internal import Files
internal import Government
import Playing
internal import Stochastics

extension ResultFiles {
  /// Where the numbers come from; the only file that changes from run to run.
  var provenance: JSONValue {
    Self.provenance(
      record, seed: comparison.result.scenario.comparison.seed, trials: comparison.result.count)
  }

  /// - Parameter trials: nil where not all was played in the same number.
  static func provenance(_ record: RunRecord, seed: UInt64, trials: Int?) -> JSONValue {
    .object([
      "tool": .string("mutasim"), "version": .string(record.version), "commit": .string(record.commit),
      "gsl": .string(Numerics.gslVersion), "generator": .string("Philox4x64-10"),
      "key_layout": .integer(Draw.layoutVersion), "seed": .unsigned(seed),
      "draws_assumptions": .bool(record.drawsAssumptions),
      "trials": trials.map { .integer($0) } ?? .null, "threads": .integer(record.threads),
      "scenario_sha256": .string(SHA256.hex(record.scenarioText)),
      "resolved_sha256": .string(SHA256.hex(record.resolved.utf8)),
      "data": .array(record.dataFiles.map { .object(["path": .string($0.path), "sha256": .string($0.sha256)]) }),
      "command": .array(record.commandLine.map { .string($0) }),
      "started": .string(record.started), "ended": .string(record.ended), "seconds": .number(record.seconds),
    ])
  }
}
