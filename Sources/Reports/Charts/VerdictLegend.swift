import Experiments

/// Verdicts by colour and shape, the same in every panel.
struct VerdictLegend {
  let language: Language
  /// Those that occur.
  let verdicts: [Verdict]

  private static let looks: [(verdict: Verdict, color: String, shape: String)] = [
    (.better, ChartTheme.palette[2], "circle"), (.equal, ChartTheme.palette[7], "square"),
    (.worse, ChartTheme.palette[1], "triangle-up"), (.changed, ChartTheme.palette[0], "cross"),
    (.open, ChartTheme.palette[4], "diamond"), (.tooFew, ChartTheme.rule, "triangle-down"),
  ]

  init(_ found: Set<Verdict>, language: Language) {
    self.language = language
    verdicts = Self.looks.map(\.verdict).filter { found.contains($0) }
  }

  var color: JSONValue { encoding { .string($0.color) } }
  var shape: JSONValue { encoding { .string($0.shape) } }

  private func encoding(_ look: ((verdict: Verdict, color: String, shape: String)) -> JSONValue) -> JSONValue {
    let shown = Self.looks.filter { verdicts.contains($0.verdict) }
    return [
      "field": "verdict", "type": "nominal",
      "scale": [
        "domain": .array(shown.map { .string(Phrases.verdict($0.verdict)[language]) }),
        "range": .array(shown.map(look)),
      ],
    ]
  }
}
