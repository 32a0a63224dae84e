import Experiments

/// Verdicts by colour and shape, the same in every panel.
struct VerdictLegend {
  let language: Language
  /// Those that occur.
  let verdicts: [Verdict]

  private static let looks: [(verdict: Verdict, color: String, shape: String)] = [
    (.better, "#009E73", "circle"), (.equal, "#4D4D4D", "square"), (.worse, "#D55E00", "triangle-up"),
    (.changed, "#0072B2", "cross"), (.open, "#E69F00", "diamond"),
    (.tooFew, "#999999", "triangle-down"),
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
