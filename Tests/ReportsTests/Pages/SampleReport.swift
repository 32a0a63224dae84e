import Reports

/// A report with every part filled; one text tries to break out of the page.
enum SampleReport {
  static func report(_ pictures: [HtmlReport.Picture], language: Language = .en) -> HtmlReport {
    HtmlReport(
      language: language, title: "Lonjakan layanan Dukcapil setelah Lebaran, Sawahlunto",
      question: "Who helps Dukcapil after Lebaran without hurting others? <script>alert(1)</script>",
      facts: ["Window: lebaran, 25 March – 30 April 2026", "60 trials, 5 policies, seed 20260105"],
      answer: [
        "Take “lend in advance”: 93 % on time instead of 61 %, turnaround 3.1 working days shorter.",
        "The lending units stay within tolerance. Not settled: move for good, turnaround.",
      ],
      comparison: comparison, pictures: pictures, remedy: "For charts without the web: make charts & run again.",
      tables: [targets, moves, reasons, assumptions],
      provenance: [
        .init("mutasim", "0.1.0"), .init("scenario SHA-256", String(repeating: "3f9c", count: 16)),
        .init("seed", "20260105"), .init("command", "mutasim run scenarios/sawahlunto.yaml"),
      ])
  }

  private static let comparison = HtmlTable(
    title: "Policies compared",
    columns: [
      .init("policy", isNumber: false), .init("turnaround p90", unit: "working days"),
      .init("on time", unit: "target ≥ 90 %"), .init("work pressure", unit: "index, mean"),
      .init("days > 50", unit: "per head"), .init("lending units", unit: "p90 · EJ"),
      .init("moves", unit: "made · ready", isNumber: false),
    ],
    rows: [
      ["nothing", "6.2", .init("61 %", detail: "✗"), "48", "21", "2.1 · 0.66", "–"],
      [
        "lend when late", .init("5.0", detail: "▼ 1.2", mark: .better), .init("70 %", detail: "✗", mark: .better),
        .init("46", detail: "▼ 2", mark: .better), .init("17", detail: "▼ 4", mark: .better),
        .init("2.1 · 0.74", detail: "▲", mark: .changed), "1.9 · 4 d after the trigger",
      ],
      [
        "lend in advance", .init("3.1", detail: "▼ 3.1", mark: .better), .init("93 %", detail: "✓", mark: .better),
        .init("42", detail: "▼ 6", mark: .better), .init("9", detail: "▼ 12", mark: .better),
        .init("2.2 · 0.75", detail: "▲", mark: .changed), "2.0 · 1 d before the surge",
      ],
      [
        "extra hours", .init("5.3", detail: "▼ 0.9", mark: .better), .init("66 %", detail: "✗", mark: .open),
        .init("52", detail: "▲ 4", mark: .worse), .init("26", detail: "▲ 5", mark: .worse), "2.1 · 0.66", "–",
      ],
    ],
    notes: ["▼ ▲ settled difference to nothing (95 % for all cells together); no mark: not settled or too small"])

  private static let targets = HtmlTable(
    title: "Targets",
    columns: [.init("target", isNumber: false), .init("nothing"), .init("lend in advance")],
    rows: [
      ["Dukcapil, on time ≥ 90 %", .init("0 %", mark: .worse), .init("88 %", mark: .better)],
      ["lending units, turnaround p90 ≤ 3", "100 %", "100 %"],
    ], notes: ["Share of trials that meet the target"])

  private static let moves = HtmlTable(
    title: "Moves",
    columns: [.init("policy", isNumber: false), .init("asked"), .init("made"), .init("ready", isNumber: false)],
    rows: [["lend in advance", "2.3", "2.0", "1 day before the surge"]])

  private static let reasons = HtmlTable(
    title: "Why officers did not move",
    columns: [.init("reason", isNumber: false), .init("lend when late"), .init("lend in advance")],
    rows: [["refused", "0.2", "0.1"], ["not released", "0.1", "0.2"]])

  private static let assumptions = HtmlTable(
    title: "Assumptions",
    columns: [
      .init("key", isNumber: false), .init("value"), .init("range", isNumber: false), .init("source", isNumber: false),
    ],
    rows: (1...18).map { index in
      ["late_limit_\(index)", "30 minutes", "0–240", "counter queue served after closing; assumed"]
    })
}
