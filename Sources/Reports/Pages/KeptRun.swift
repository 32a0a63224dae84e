internal import Experiments
internal import Foundation
internal import Government

/// What a run said, as its `summary.json` keeps it.
public struct KeptRun: Sendable {
  private let document: Document

  /// nil where the bytes are no summary of a run.
  public init?(summary bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else { return nil }
    self.document = document
  }

  public var trials: Int { document.trials }
  public var isSettled: Bool { document.settling.settled }

  public func answer(_ language: Language) -> String {
    language == .id ? document.recommendation.text.id : document.recommendation.text.en
  }

  /// The policies with their figures; beside each, by how much it differs from that of another run.
  public func table(comparedTo other: KeptRun?, _ names: StudyNames, _ language: Language) -> HtmlTable {
    let heads = document.policies.first?.figures ?? []
    return HtmlTable(
      title: "",
      columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)]
        + heads.map { $0.column(document.targets(of: $0).first, names, language) },
      rows: document.policies.map { policy in
        [HtmlTable.Cell(names.policy(policy.name))]
          + heads.map { head in
            guard let figure = policy.figures.first(where: { $0.isSame(as: head) }) else { return HtmlTable.Cell("–") }
            return figure.cell(
              document.mark(of: figure, policy.name), other?.document.figure(like: figure, of: policy.name), language)
          }
      },
      notes: notes(comparedTo: other, names, language))
  }

  /// How the marks are to be read, in the words of the report.
  private func notes(comparedTo other: KeptRun?, _ names: StudyNames, _ language: Language) -> [String] {
    let legend = document.confidence.map { confidence in
      Phrases.legend(
        baseline: Phrase(document.policies.first.map { names.policy($0.name) } ?? ""),
        confidence: .number(confidence * 100, decimals: 0))
    }
    return [
      legend, document.hasTargets ? Phrases.targetMarks : nil,
      other.map { Phrases.Kept.comparedTo($0.document.trials) },
    ].compactMap { $0?[language] }
  }

  struct Document: Decodable {
    let trials: Int
    let settling: Settled
    let recommendation: Recommended
    let policies: [Played]
    let confidence: Double?
    let window: Window?
    let targets: [Target]?

    struct Window: Decodable { let name: String }
    struct Settled: Decodable { let settled: Bool }
    struct Recommended: Decodable { let text: Words }
    struct Words: Decodable {
      let en: String
      let id: String
    }

    struct Played: Decodable {
      let name: String
      let figures: [Figure]
    }

    struct Figure: Decodable {
      let unit: String
      let measure: String
      let mean: Double?
      let difference: Difference?
    }

    struct Difference: Decodable {
      let mean: Double?
      let verdict: String
    }

    func figure(like figure: Figure, of policy: String) -> Figure? {
      policies.first { $0.name == policy }?.figures.first { $0.isSame(as: figure) }
    }
  }
}

extension KeptRun.Document.Figure {
  func isSame(as other: Self) -> Bool { measure == other.measure && unit == other.unit }

  private var text: MeasureText? { Measure(rawValue: measure).map(MeasureText.of) }

  func column(
    _ target: KeptRun.Document.Target?, _ names: StudyNames, _ language: Language
  ) -> HtmlTable.Column {
    let parts = [text?.unit[language] ?? "", target?.boundText(language) ?? "", names.scope(unit)]
    return HtmlTable.Column(
      text?.name[language] ?? measure, unit: parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// The figure, whether it meets its targets, its mark where it differs from the baseline for sure, and its change from another run.
  func cell(_ target: String, _ other: Self?, _ language: Language) -> HtmlTable.Cell {
    guard let text, let mean else { return HtmlTable.Cell("–") }
    let decimals = text.decimals(mean * text.scale, halfWidth: .nan)
    let verdict = difference.flatMap { Verdict(rawValue: $0.verdict) }
    let isSettled = verdict?.isSettledDifference ?? false
    let mark = isSettled ? ((difference?.mean ?? 0) < 0 ? " ▼" : " ▲") : ""
    let change = other?.mean.map { was in
      Phrases.Kept.was(.number(was * text.scale, decimals: decimals))[language]
    }
    return HtmlTable.Cell(
      Phrase.number(mean * text.scale, decimals: decimals)[language] + target + mark, detail: change ?? "",
      mark: verdict.map(HtmlTable.Mark.init) ?? .none)
  }
}
