public import Experiments
public import Files
internal import Government
internal import Playing

/// All files of a search, charts apart, in a fixed order; nothing in the tables changes from run to run.
public struct SearchFiles: Sendable {
  let result: SearchResult
  public let record: RunRecord
  /// The study with the best as a policy of its own; nil where there is none.
  private let best: String?
  /// All that this and earlier searches of the same question have played.
  private let kept: [Candidate: CandidateTrials]

  public init(_ result: SearchResult, _ record: RunRecord, best: String?, kept: [Candidate: CandidateTrials]) {
    self.result = result
    self.record = record
    self.best = best
    self.kept = kept
  }

  private var finding: SearchFinding { result.finding }

  /// The best as a study; there is none where nothing was found.
  static let bestFile = "best.yaml"

  public var all: [ResultFile] {
    [
      ResultFile(path: "tried.csv", bytes: tried), ResultFile(path: "dictionary.csv", bytes: dictionary),
      ResultFile(path: "search.json", text: document.text),
      ResultFile(path: SearchMemory.file, bytes: SearchMemory.bytes(kept)),
      Self.provenance(record, seed: result.scenario.comparison.seed),
      ResultFile(path: "scenario.yaml", bytes: record.scenarioText),
      ResultFile(path: "scenario.resolved.yaml", text: record.resolved),
    ] + (best.map { [ResultFile(path: Self.bestFile, text: $0)] } ?? [])
  }

  static func provenance(_ record: RunRecord, seed: UInt64) -> ResultFile {
    ResultFile(path: "provenance.json", text: ResultFiles.provenance(record, seed: seed, trials: nil).text)
  }

  /// `<scenario>-search-<short id>`: the same for the same question, however much is played for it.
  static func folderName(_ record: RunRecord, seed: UInt64, worlds: [String]) -> String {
    let identity = """
      \(record.version)
      \(Draw.layoutVersion)
      \(seed)
      \(worlds.joined(separator: ","))
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(record.resolved)\(record.drawsAssumptions ? "\nwith assumptions" : "")
      """
    return "\(record.scenarioName)-search-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  // MARK: Table

  /// One row a policy tried, in the order of the space.
  private var tried: [UInt8] {
    let aims = result.settings.aims.map(Self.name)
    let parts = result.settings.axes.map(Self.name)
    let held = finding.question.share == nil ? [] : ["holds", "holds_lower", "holds_upper"]
    var table = CSVWriter(
      header: ["candidate", "standing", "trials"] + parts + aims.flatMap { [$0, $0 + "_lower", $0 + "_upper"] } + held
        + (result.front == nil ? [] : ["chance_unbeaten"]))
    let equal = Set(result.asGood)
    let chances = result.front?.members.map { ($0.candidate, $0.chance) } ?? []
    for (number, candidate) in finding.tried.sorted().enumerated() {
      table.add(number)
      table.add(standing(candidate, equal))
      table.add(finding[candidate].count)
      for value in values(candidate) { table.add(value) }
      for aim in aims.indices { add(result.estimate(candidate, aim: aim), to: &table) }
      if !held.isEmpty { add(result.share(candidate), to: &table) }
      if result.front != nil {
        if let chance = chances.first(where: { $0.0 == candidate })?.1 { table.add(chance) } else { table.add("") }
      }
      table.endRow()
    }
    return table.bytes
  }

  private func add(_ estimate: Estimate, to table: inout CSVWriter) {
    for number in [estimate.mean, estimate.lower, estimate.upper] { table.add(number) }
  }

  private func standing(_ candidate: Candidate, _ equal: Set<Candidate>) -> String {
    if candidate == finding.best { return "best" }
    if equal.contains(candidate) { return "as_good" }
    return finding.missed.contains(candidate) ? "missed" : finding.open.contains(candidate) ? "open" : ""
  }

  /// As they are written, nothing where the policy does not act.
  private func values(_ candidate: Candidate) -> [String] {
    result.settings.axes.enumerated().map { number, axis in
      let place = candidate.places[number]
      guard axis.path != nil else { return place > 0 ? "true" : "false" }
      if let governor = finding.space.axes[number].governor, candidate.places[governor] == 0 { return "" }
      guard case .subset = axis.kind else { return axis.values[place].text }
      return axis.values.indices.filter { (place + 1) >> $0 & 1 == 1 }.map { axis.values[$0].text }.joined(
        separator: " ")
    }
  }

  private var dictionary: [UInt8] {
    ResultFiles.dictionary(of: [("tried.csv", ColumnText.tried)])
  }

  private static func name(_ axis: SearchSettings.Axis) -> String {
    axis.path.map { "\(axis.policy).\($0)" } ?? axis.policy
  }

  static func name(_ figure: SearchSettings.Figure) -> String {
    switch figure {
    case .officerDays: "officer_days"
    case .measure(let measure): measure.rawValue
    }
  }

  // MARK: Document

  /// What `--json` prints.
  public var document: JSONValue {
    let findings = SearchFindings(result: result).sentences
    return [
      "title": .string(result.scenario.title.en), "seed": .unsigned(result.scenario.comparison.seed),
      "candidates": .integer(finding.space.count), "tried": .integer(finding.tried.count),
      "plays": .integer(finding.plays), "worlds": .strings(result.worlds.map(\.name)),
      "criterion": .string(finding.question.criterion.rawValue), "draws_assumptions": .bool(result.drawsAssumptions),
      "whole": .bool(finding.isWhole), "settled": .bool(finding.isSettled),
      "confidence": .number(finding.question.confidence),
      "asked_share": finding.question.share.map { .number($0) } ?? .null,
      "best": finding.best.map(json) ?? .null, "as_good": .array(result.asGood.dropFirst().map(json)),
      "runner_up": result.runnerUp.map(json) ?? .null, "open": .array(finding.open.map(json)),
      "conflict": .array((finding.conflict ?? []).map { .string(SearchWords(result: result).requirement($0).en) }),
      "front": .array(
        (result.front?.members ?? []).map { json($0.candidate).merging(["chance_unbeaten": .number($0.chance)]) }),
      "findings": .array(findings.map { ["en": .string($0.en), "id": .string($0.id)] }),
    ]
  }

  private func json(_ candidate: Candidate) -> JSONValue {
    let parts = zip(result.settings.axes, values(candidate)).map { axis, value in
      (Self.name(axis), JSONValue.string(value))
    }
    var entries: [String: JSONValue] = [
      "policy": .string(SearchWords(result: result).policy(candidate).en), "trials": .integer(finding[candidate].count),
      "parts": .object(Dictionary(uniqueKeysWithValues: parts)),
    ]
    for (aim, figure) in result.settings.aims.enumerated() {
      entries[Self.name(figure)] = json(result.estimate(candidate, aim: aim))
    }
    if finding.question.share != nil { entries["holds"] = json(result.share(candidate)) }
    return .object(entries)
  }

  private func json(_ estimate: Estimate) -> JSONValue {
    ["mean": .number(estimate.mean), "lower": .number(estimate.lower), "upper": .number(estimate.upper)]
  }
}
