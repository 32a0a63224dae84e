internal import Experiments
internal import Government
import Playing
internal import Stochastics

extension ResultFiles {
  /// Where the numbers come from; the only file that changes from run to run.
  var provenance: JSONValue {
    let settings = comparison.result.scenario.comparison
    return .object([
      "tool": .string("mutasim"), "version": .string(record.version),
      "gsl": .string(Numerics.gslVersion), "generator": .string("Philox4x64-10"),
      "key_layout": .integer(Draw.layoutVersion), "seed": .unsigned(settings.seed),
      "trials": .integer(comparison.result.trials.count), "threads": .integer(record.threads),
      "scenario_sha256": .string(SHA256.hex(record.scenarioText)),
      "resolved_sha256": .string(SHA256.hex(record.resolved.utf8)),
      "data": .array(
        record.dataFiles.map { .object(["path": .string($0.path), "sha256": .string($0.sha256)]) }),
      "command": .array(record.commandLine.map { .string($0) }),
      "started": .string(record.started), "ended": .string(record.ended), "seconds": .number(record.seconds),
    ])
  }
}
