import Experiments
import Government

/// One dot a policy that a search has tried: what is wanted against how often all holds, or against the second aim with a line through
/// those that no other beats.
struct SearchChart {
  private static let (width, height) = (760.0, 340.0)
  let result: SearchResult
  let language: Language
  /// Those that stand out last, on top of the others.
  private let standings: [(standing: Standing, candidate: Candidate)]

  init(result: SearchResult, language: Language) {
    (self.result, self.language) = (result, language)
    let equal = Set(result.asGood)
    let unbeaten = result.front.map { Set($0.members.map(\.candidate)) }
    let all = result.finding.tried.sorted().map { candidate -> (standing: Standing, candidate: Candidate) in
      if let unbeaten { return (unbeaten.contains(candidate) ? .best : .other, candidate) }
      return (candidate == result.finding.best ? .best : equal.contains(candidate) ? .asGood : .other, candidate)
    }
    standings = Standing.allCases.reversed().flatMap { standing in all.filter { $0.standing == standing } }
  }

  typealias Words = Phrases.Search.Chart
  var words: SearchWords { SearchWords(result: result) }
  var finding: SearchFinding { result.finding }

  enum Standing: CaseIterable {
    case best, asGood, other

    var color: String {
      switch self {
      case .best: ChartTheme.palette[0]
      case .asGood: ChartTheme.palette[1]
      case .other: ChartTheme.other
      }
    }
  }

  /// nil where there is one aim alone, and nothing that must hold.
  func draft() -> ChartDraft? {
    guard result.settings.aims.count > 1 || finding.question.share != nil, !finding.tried.isEmpty else { return nil }
    return ChartDraft(
      name: "search", title: title, subtitle: Words.subtitle(of: .count(finding.space.count), trials: fewestTrials),
      width: Self.width + 60,
      body: [
        "width": .number(Self.width), "height": .number(Self.height),
        "layer": .array([asked, front].compactMap { $0 } + [bars, dots]),
      ])
  }

  private var title: Phrase {
    if let front = result.front { return Words.front(front.members.count, of: finding.tried.count) }
    guard let best = finding.best else { return Words.none(of: finding.tried.count) }
    return Words.best(words.policy(best), words.figure(best, aim: 0))
  }

  private var fewestTrials: Int { finding.tried.map { finding[$0].count }.min() ?? 0 }

  // MARK: Rows

  private func row(_ candidate: Candidate) -> [String: JSONValue] {
    let (x, y) = (result.estimate(candidate, aim: 0), across(candidate))
    let (own, other) = (words.aim(0).scale, scale)
    return [
      "policy": .string(words.policy(candidate)[language]), "trials": .integer(finding[candidate].count),
      "x": .short(x.mean * own), "y": .short(y.mean * other), "lower": .short(y.lower * other),
      "upper": .short(y.upper * other),
    ]
  }

  var hasTwoAims: Bool { result.front != nil }
  private var scale: Double { hasTwoAims ? words.aim(1).scale : 100 }

  private func across(_ candidate: Candidate) -> Estimate {
    hasTwoAims ? result.estimate(candidate, aim: 1) : result.share(candidate)
  }

  func values(_ shown: (Standing) -> Bool) -> JSONValue {
    .array(
      standings.filter { shown($0.standing) }.map { standing, candidate in
        .object(row(candidate).merging(["standing": .string(name(standing))]) { $1 })
      })
  }

  func name(_ standing: Standing) -> String {
    let name =
      switch standing {
      case .best: hasTwoAims ? Words.unbeaten : Words.standsBest
      case .asGood: Words.asGood
      case .other: Words.other
      }
    return name[language]
  }
}
