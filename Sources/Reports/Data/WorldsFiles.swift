public import Experiments
public import Files
internal import Government
internal import Playing

/// All files of a study of worlds, charts apart, in a fixed order; nothing in the tables changes from run to run.
public struct WorldsFiles: Sendable {
  let result: WorldsResult
  public let record: RunRecord
  /// What each world was read from, and as.
  let sources: [ResultFile]

  /// - Parameters:
  ///   - result: what was played.
  ///   - record: of the run.
  ///   - sources: of each world but the first, as written and as run.
  public init(_ result: WorldsResult, _ record: RunRecord, sources: [ResultFile] = []) {
    self.result = result
    self.record = record
    self.sources = sources
  }

  public var all: [ResultFile] {
    [
      ResultFile(path: "worlds.csv", bytes: worlds), ResultFile(path: "robustness.csv", bytes: robustness),
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: ColumnText.ofWorlds)),
      ResultFile(path: "worlds.json", text: document.text),
      ResultFile(
        path: "provenance.json",
        text: ResultFiles.provenance(record, seed: result.worlds[0].scenario.comparison.seed, trials: result.trials)
          .text),
      ResultFile(path: "scenario.yaml", bytes: record.scenarioText),
      ResultFile(path: "scenario.resolved.yaml", text: record.resolved),
    ] + sources
  }

  /// `<scenario>-worlds-<short id>`: the same for the same question.
  public var folderName: String {
    let identity = """
      \(record.version)
      \(Draw.layoutVersion)
      \(result.worlds[0].scenario.comparison.seed)
      \(result.trials)
      \(result.policies.map(\.name).joined(separator: ","))
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(record.resolved)
      \(sources.map { SHA256.hex($0.bytes) }.joined(separator: ","))
      """
    return "\(record.scenarioName)-worlds-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  func name(_ policy: Int) -> String { result.policies[policy].name }

  /// One row a world, policy and measure.
  private var worlds: [UInt8] {
    var table = CSVWriter(header: ColumnText.worlds.map(\.name))
    for (index, world) in result.worlds.enumerated() {
      for policy in result.policies.indices {
        for regrets in result.measures {
          let (value, regret) = (regrets.values[index][policy], regrets.regrets[index][policy])
          let window = world.scenario.windows[result.focus.window].name
          for text in [world.name, world.title.en, name(policy), window, result.unit, regrets.measure.rawValue] {
            table.add(text)
          }
          for number in [value.mean, value.lower, value.upper] { table.add(number) }
          table.add(value.trials)
          for number in [regret.estimate.mean, regret.estimate.lower, regret.estimate.upper] { table.add(number) }
          table.add(regret.verdict.rawValue)
          table.add(result.targets?[index][policy].rawValue ?? "")
          table.add(result.confidence)
          table.endRow()
        }
      }
    }
    return table.bytes
  }

  /// One row a policy and measure.
  private var robustness: [UInt8] {
    var table = CSVWriter(header: ColumnText.robustness.map(\.name))
    for policy in result.policies.indices {
      for regrets in result.measures {
        table.add(name(policy))
        table.add(regrets.measure.rawValue)
        for (extreme, choice) in [
          (regrets.largest[policy], regrets.leastRegret), (regrets.worst[policy], regrets.bestWorst),
        ] {
          let estimate = extreme.estimate
          for number in [estimate.mean, estimate.lower, estimate.upper] { table.add(number) }
          table.add(result.worlds[extreme.world].name)
          table.add(choice.place(of: policy))
        }
        let met = result.worldsMet(by: policy)
        table.add(met?.lowerBound)
        table.add(met?.upperBound)
        table.add(result.worlds.count)
        table.add(result.confidence)
        table.endRow()
      }
    }
    return table.bytes
  }

  /// What `--json` prints.
  public var document: JSONValue {
    let scenario = result.worlds[0].scenario
    let findings = WorldsFindings(result: result)
    return [
      "title": .string(scenario.title.en), "seed": .unsigned(scenario.comparison.seed),
      "trials": .integer(result.trials),
      "confidence": .number(result.confidence), "unit": .string(result.unit),
      "window": .string(scenario.windows[result.focus.window].name),
      "measure": .string(result.decided.measure.rawValue), "settled": .bool(result.isSettled),
      "finding": ["en": .string(findings.answer.en), "id": .string(findings.answer.id)],
      "worst_value": ["en": .string(findings.bestWorst.en), "id": .string(findings.bestWorst.id)],
      "measures": .array(result.measures.map(json)),
      "worlds": .array(
        result.worlds.enumerated().map { index, world in
          [
            "name": .string(world.name), "title": .string(world.title.en),
            "policies": .array(result.policies.indices.map { json(world: index, policy: $0) }),
          ]
        }),
    ]
  }

  private func json(world: Int, policy: Int) -> JSONValue {
    var entries: [String: JSONValue] = ["policy": .string(name(policy))]
    for regrets in result.measures {
      let regret = regrets.regrets[world][policy]
      entries[regrets.measure.rawValue] = json(regrets.values[world][policy]).merging([
        "regret": json(regret.estimate).merging(["verdict": .string(regret.verdict.rawValue)])
      ])
    }
    if let targets = result.targets { entries["targets"] = .string(targets[world][policy].rawValue) }
    return .object(entries)
  }

  private func json(_ regrets: Regrets) -> JSONValue {
    [
      "measure": .string(regrets.measure.rawValue), "tolerance": .number(regrets.tolerance),
      "least_regret": json(regrets.leastRegret), "best_worst": json(regrets.bestWorst),
      "policies": .array(
        result.policies.indices.map { policy in
          var entries: [String: JSONValue] = [
            "policy": .string(name(policy)), "largest_regret": json(regrets.largest[policy]),
            "worst": json(regrets.worst[policy]),
          ]
          if let met = result.worldsMet(by: policy) {
            entries["targets_met"] = .array([.integer(met.lowerBound), .integer(met.upperBound)])
          }
          return .object(entries)
        }),
    ]
  }

  private func json(_ choice: Regrets.Choice) -> JSONValue {
    [
      "policy": .string(name(choice.policy)), "settled": .bool(choice.isSettled),
      "rivals": .array(choice.rivals.map { .string(name($0)) }),
    ]
  }

  private func json(_ extreme: Regrets.Extreme) -> JSONValue {
    json(extreme.estimate).merging(["world": .string(result.worlds[extreme.world].name)])
  }

  private func json(_ estimate: Estimate) -> JSONValue {
    ["mean": .number(estimate.mean), "lower": .number(estimate.lower), "upper": .number(estimate.upper)]
  }
}

extension Regrets.Choice {
  fileprivate func place(of policy: Int) -> String {
    policy == self.policy ? "chosen" : rivals.contains(policy) ? "rival" : "other"
  }
}
