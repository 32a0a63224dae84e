public import Government

/// What the tool understood of a scenario, told as a colleague would, without playing it.
public struct Explanation: Sendable {
  let scenario: Scenario
  let warnings: [String]
  let assumed: [RunRecord.Assumed]
  let inputs: Int
  let language: Language
  let planned: PlannedLoad
  let secondsPerTrial: Double?
  let ends: [Scenario]

  /// - Parameters:
  ///   - scenario: what is explained.
  ///   - ends: the same where what it assumes of its policies is at either end of its range.
  ///   - warnings: what to look at again, as the reading of the file says it.
  ///   - assumed: values that nobody gave and no source settles.
  ///   - inputs: how many values the study has in all.
  ///   - language: of all sentences.
  ///   - secondsPerTrial: what a trial of one policy takes here; nil = not known.
  public init(
    _ scenario: Scenario, warnings: [String] = [], assumed: [RunRecord.Assumed] = [], inputs: Int = 0,
    language: Language, secondsPerTrial: Double? = nil, ends: [Scenario] = []
  ) {
    self.scenario = scenario
    self.warnings = warnings
    self.assumed = assumed
    self.inputs = inputs
    self.language = language
    planned = PlannedLoad(scenario)
    self.secondsPerTrial = secondsPerTrial
    self.ends = ends
  }

  /// Units that surges flood or policies help, in the order of the scenario; without any, the one with the highest load.
  var focusUnits: [Int] {
    let flooded = scenario.surges.flatMap { $0.places.map(\.unit) } + scenario.policies.flatMap(\.receivers)
    let found = scenario.units.indices.filter { flooded.contains($0) && !scenario.units[$0].services.isEmpty }
    if !found.isEmpty { return found }
    let loads = Workload.all(of: scenario).map { $0.load ?? 0 }
    return loads.indices.max { loads[$0] < loads[$1] }.map { [$0] } ?? []
  }

  /// The parts of the story in reading order.
  var parts: [ExplainedPart] {
    [calendar, units, surges, policies, search, assumptions, warningList].compactMap { $0 }
  }

  /// The whole text, its lines at most `width` characters long where words allow; `withAssumptions` lists every assumption
  /// beside their number.
  public func text(width: Int, withAssumptions: Bool = false) -> String {
    var lines = Wrapping.lines(scenario.title[language], width: width)
    lines += Wrapping.lines(scenario.question[language], width: width)
    for part in parts {
      lines += ["", part.title[language]] + part.lines(width: width, language)
      if part.kind == .surges {
        for unit in focusUnits { lines += [""] + LoadBars(self, unit: unit).lines(width: width) }
      }
    }
    if withAssumptions, !assumed.isEmpty {
      lines.append("")
      lines += assumed.flatMap { item in
        Wrapping.lines("\(item.path): \(item.said[language]) (\(item.plausible[language]))", width: width - 4)
          .enumerated().map {
            ($0.offset == 0 ? "  " : "    ") + $0.element
          }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
