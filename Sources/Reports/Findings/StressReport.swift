public import Experiments
internal import Government
internal import Stochastics

/// What others need to judge a study and do it again, item by item.
///
/// After the guideline STRESS-DES (Monks, Currie, Onggo, Robinson, Kunc and Taylor 2019, "Strengthening the reporting of empirical
/// simulation studies", Journal of Simulation 13(1)).
public struct StressReport: Sendable {
  /// An item of the guideline; without a text the study does not say it, and `field` is where it would.
  struct Item: Sendable {
    let number: String
    let name: Phrase
    var text: Phrase?
    var field = ""
  }

  let comparison: Comparison
  let record: RunRecord
  let language: Language
  var scenario: Scenario { comparison.result.scenario }

  public init(_ comparison: Comparison, _ record: RunRecord, language: Language) {
    self.comparison = comparison
    self.record = record
    self.language = language
  }

  /// Keys of the study file that would fill what is empty.
  public var missing: [String] { items.filter { $0.text == nil }.map(\.field) }

  /// Why a study is refused that leaves these keys empty.
  public static func refusal(_ missing: [String], _ language: Language) -> String {
    Phrases.Stress.refusal(missing)[language]
  }

  /// As Markdown, a heading an item.
  public var text: String {
    let heading = "# STRESS-DES: \(scenario.title[language])\n"
    return items.reduce(into: heading) { page, item in
      let text = item.text ?? Phrases.Stress.missing(item.field)
      page += "\n## \(item.number) \(item.name[language])\n\n\(text[language])\n"
    }
  }

  var items: [Item] { objectives + logic + data + experiment + software + access }

  private typealias Words = Phrases.Stress

  private func said(_ title: Title) -> Phrase? { title.isEmpty ? nil : Phrase(title) }

  private var objectives: [Item] {
    let measures = Set(comparison.focus.headlines.map(\.measure.rawValue)).sorted()
    return [
      Item(number: "1.1", name: Words.purpose, text: said(scenario.question), field: "question"),
      Item(
        number: "1.2", name: Words.outputs,
        text: Words.outputs(
          measures.compactMap(Measure.init).map { MeasureText.of($0).name }.joined(", "),
          at: comparison.result.title(of: comparison.focus.scope),
          window: Phrase(scenario.windows[comparison.focus.window].title))),
      Item(
        number: "1.3", name: Words.aims,
        text: Words.aims(comparison.policies.map { comparison.result.name(ofPolicy: $0) }.joined(", "))),
    ]
  }

  private var logic: [Item] {
    let stories = scenario.policies[scenario.writtenPolicies].dropFirst().map { policy in
      Phrases.name(policy) + Phrase(": ")
        + policy.actions.flatMap { ActionStory(scenario, $0).sentences }.joined(" ")
    }
    let steps = scenario.units.flatMap { unit in
      unit.services.map { service in
        Phrase(unit.title) + Phrase(", ") + Phrase(service.title) + Phrase(": ")
          + Phrase(service.steps.map(\.name).joined(separator: " → "))
      }
    }
    return [
      Item(number: "2.1", name: Words.overview, text: Words.overviewText),
      Item(number: "2.2", name: Words.baseLogic, text: steps.map { Phrase("- ") + $0 }.joined("\n")),
      Item(number: "2.3", name: Words.scenarioLogic, text: stories.map { Phrase("- ") + $0 }.joined("\n")),
      Item(number: "2.4", name: Words.algorithms, text: Words.algorithmsText),
      Item(
        number: "2.5", name: Words.components,
        text: Words.components(
          units: scenario.units.count, services: scenario.units.reduce(0) { $0 + $1.services.count },
          officers: scenario.units.reduce(0) { $0 + $1.officerCount },
          machines: scenario.units.reduce(0) { $0 + $1.equipment.count }, surges: scenario.surges.count)),
    ]
  }

  private var data: [Item] {
    let files = record.dataFiles.map { "\($0.path) (SHA-256 \($0.sha256))" }
    return [
      Item(number: "3.1", name: Words.sources, text: said(scenario.sources), field: "sources"),
      Item(number: "3.2", name: Words.preprocessing, text: Words.preprocessing(files)),
      Item(
        number: "3.3", name: Words.inputs,
        text: Words.inputs(record.inputs, assumed: record.assumed.count, isDrawn: record.drawsAssumptions)),
      Item(
        number: "3.4", name: Words.assumptions,
        text: record.assumed.map {
          Phrase("- \($0.path): ") + $0.said + Phrase(" (") + $0.plausible + Phrase(")")
        }.joined("\n")),
    ]
  }

  private var experiment: [Item] {
    let calendar = scenario.calendar
    return [
      Item(
        number: "4.1", name: Words.initialisation,
        text: Words.initialisation(
          warmUp: scenario.warmUpDays, waiting: scenario.units.contains(where: \.hasWaitingAtStart))),
      Item(
        number: "4.2", name: Words.runLength,
        text: Words.runLength(
          from: .date(calendar.date(of: 0)), to: .date(calendar.date(of: scenario.lengthDays - 1)))),
      Item(
        number: "4.3", name: Words.estimation,
        text: Words.estimation(
          trials: comparison.result.count, level: .percent(comparison.confidence),
          isFixed: scenario.comparison.trials.isFixed)),
    ]
  }

  private var software: [Item] {
    [
      Item(number: "5.1", name: Words.software, text: Words.software(record.version, record.commit)),
      Item(
        number: "5.2", name: Words.sampling,
        text: Words.sampling(seed: scenario.comparison.seed, gsl: Numerics.gslVersion)),
      Item(number: "5.3", name: Words.execution, text: Words.executionText),
      Item(
        number: "5.4", name: Words.system,
        text: Words.system(
          threads: record.threads,
          seconds: record.seconds.isFinite ? .number(record.seconds, decimals: 1) : nil)),
    ]
  }

  private var access: [Item] {
    [Item(number: "6.1", name: Words.sharing, text: said(scenario.sharedAt), field: "shared_at")]
  }
}
