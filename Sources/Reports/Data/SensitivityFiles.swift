public import Experiments
public import Files
internal import Foundation
internal import Government
internal import Playing
internal import Stochastics

/// All files of a sensitivity study, charts apart, in a fixed order; nothing in the tables changes from run to run.
public struct SensitivityFiles: Sendable {
  let result: SensitivityResult
  let record: RunRecord

  public init(_ result: SensitivityResult, _ record: RunRecord) {
    self.result = result
    self.record = record
  }

  public var all: [ResultFile] {
    [
      ResultFile(path: "tornado.csv", bytes: tornado), ResultFile(path: "screening.csv", bytes: screening),
      ResultFile(path: "indices.csv", bytes: indices), ResultFile(path: "switches.csv", bytes: switches),
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: ColumnText.sensitivity)),
      ResultFile(path: "sensitivity.json", text: document.text),
      ResultFile(path: "scenario.yaml", bytes: record.scenarioText),
      ResultFile(path: "scenario.resolved.yaml", text: record.resolved),
    ] + SensitivityMemory.files(result.evaluations, record, seed: result.scenario.comparison.seed)
  }

  func name(_ policy: Int?) -> String { policy.map { result.scenario.policies[$0].name } ?? "" }

  /// One row an input and value, the others as in the study.
  private var tornado: [UInt8] {
    var table = CSVWriter(header: ColumnText.tornado.map(\.name))
    for move in result.moves {
      table.add(result.inputs[move.input].path)
      table.add(move.text)
      table.add(move.number)
      table.add(result.inputs[move.input].unit)
      for value in [
        move.lead.mean, move.lead.lower, move.lead.upper, move.change.mean, move.change.lower, move.change.upper,
      ] { table.add(value) }
      table.add(name(move.answer))
      table.add(move.problem == nil ? move.share : .nan)
      table.add(move.verdict.rawValue)
      table.add(targets(move))
      table.add(move.trials)
      table.endRow()
    }
    return table.bytes
  }

  private func targets(_ move: SensitivityResult.Move) -> String {
    if result.scenario.targets.isEmpty || move.problem != nil { return "" }
    return move.meetsTargets.map { $0 ? "met" : "missed" } ?? "open"
  }

  /// One row an input, in the order of the study.
  private var screening: [UInt8] {
    var table = CSVWriter(header: ColumnText.screening.map(\.name))
    for (input, effect) in zip(result.inputs, result.effects) {
      table.add(input.path)
      table.add(input.value)
      for value in [input.low, input.high] { table.add(value) }
      table.add(input.unit)
      for value in [effect.mean, effect.meanSize, effect.error, effect.deviation] { table.add(value) }
      table.endRow()
    }
    return table.bytes
  }

  /// One row an important input.
  private var indices: [UInt8] {
    var table = CSVWriter(header: ColumnText.indices.map(\.name))
    for one in result.important {
      table.add(result.inputs[one.input].path)
      for part in [one.indices?.first, one.indices?.total] {
        for value in [part?.value, part?.lower, part?.upper] { table.add(value ?? .nan) }
      }
      table.add(result.scenario.comparison.confidence)
      for value in [one.worth?.value, one.worth?.error] { table.add(value ?? .nan) }
      table.endRow()
    }
    return table.bytes
  }

  /// One row a value at which the answer changes.
  private var switches: [UInt8] {
    var table = CSVWriter(header: ColumnText.switches.map(\.name))
    for change in result.switches {
      let input = result.inputs[change.input]
      table.add(input.path)
      table.add(change.isAbove ? "above" : "below")
      for value in [change.value, change.holdsAt, change.failsAt, input.base] { table.add(value) }
      table.add(input.unit)
      table.add(name(change.policy))
      table.endRow()
    }
    return table.bytes
  }

  /// What `--json` prints: what was found, and what it rests on.
  public var document: JSONValue {
    let (scenario, answer) = (result.scenario, result.answer)
    let findings = SensitivityFindings(result: result)
    return [
      "title": .string(scenario.title.en), "seed": .unsigned(scenario.comparison.seed),
      "unit": .string(Layout(scenario).scopes[result.focus.scope].name),
      "window": .string(scenario.windows[result.focus.window].name), "measure": .string(result.measure.rawValue),
      "answer": [
        "policy": .string(name(answer.policy)), "rival": .string(name(answer.rival)), "lead": .number(answer.lead.mean),
        "lower": .number(answer.lead.lower), "upper": .number(answer.lead.upper), "share": .number(answer.share),
        "settled": .bool(answer.isSettled), "trials": .integer(answer.trials),
        "meets_targets": answer.meetsTargets.map { .bool($0) } ?? .null,
      ],
      "finding": ["en": .string(findings.answer.en), "id": .string(findings.answer.id)],
      "inputs": .integer(result.inputs.count), "values": .integer(result.evaluations.count),
      "contenders": .array(result.contenders.map { .string(name($0)) }),
      "switches": .array(result.switches.map(json)),
      "choices": .array(
        result.ends.filter { $0.verdict == .other && $0.number.isNaN }.map { move in
          [
            "input": .string(result.inputs[move.input].path), "value": .string(move.text),
            "policy": .string(name(move.answer)),
          ]
        }),
      "targets_missed": .array(
        result.missing.map { ["input": .string(result.inputs[$0.input].path), "value": .string($0.text)] }),
      "targets_open": .array(
        result.untold.map { ["input": .string(result.inputs[$0.input].path), "value": .string($0.text)] }),
      "undecided": .array(result.undecided.map { .string(result.inputs[$0].path) }),
      "important": .array(result.important.map(json)),
      "worlds": .array(
        zip(scenario.policies, result.worlds).map { policy, share in
          [
            "policy": .string(policy.name), "share": .number(share.mean), "lower": .number(share.lower),
            "upper": .number(share.upper), "settings": .integer(share.trials),
          ]
        }),
    ]
  }

  private func json(_ change: SensitivityResult.Switch) -> JSONValue {
    let input = result.inputs[change.input]
    return [
      "input": .string(input.path), "direction": .string(change.isAbove ? "above" : "below"),
      "value": .number(change.value), "holds_at": .number(change.holdsAt), "fails_at": .number(change.failsAt),
      "now": .number(input.base), "low": .number(input.low), "high": .number(input.high), "unit": .string(input.unit),
      "policy": .string(name(change.policy)),
    ]
  }

  private func json(_ one: SensitivityResult.Importance) -> JSONValue {
    let effect = result.effects[one.input]
    return [
      "input": .string(result.inputs[one.input].path), "mean_size": .number(effect.meanSize),
      "first": .number(one.indices?.first.value ?? .nan), "total": .number(one.indices?.total.value ?? .nan),
      "total_lower": .number(one.indices?.total.lower ?? .nan),
      "total_upper": .number(one.indices?.total.upper ?? .nan),
      "worth": .number(one.worth?.value ?? .nan), "worth_error": .number(one.worth?.error ?? .nan),
    ]
  }

  /// `<scenario>-sensitivity-<short id>`: the same for the same question, so that a run goes on where one was stopped.
  public static func folderName(_ record: RunRecord, seed: UInt64, trials: Int, policies: [String], inputs: [String])
    -> String
  {
    let identity = """
      \(record.version)
      \(Draw.layoutVersion)
      \(seed)
      \(trials)
      \(policies.joined(separator: ","))
      \(inputs.joined(separator: ","))
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(record.resolved)
      """
    return "\(record.scenarioName)-sensitivity-\(SHA256.hex(identity.utf8).prefix(8))"
  }
}
