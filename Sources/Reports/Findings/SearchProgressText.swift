public import Experiments
public import Government

/// How far a search is, in a line.
public enum SearchProgressText {
  /// - Parameters:
  ///   - progress: after a step to a better candidate.
  ///   - scenario: with its policies as written.
  ///   - settings: of the search.
  ///   - seconds: since it began.
  ///   - language: of the line.
  public static func line(
    _ progress: SearchProgress, _ scenario: Scenario, _ settings: SearchSettings, seconds: Double, _ language: Language
  ) -> String {
    let rate = Phrase.number(Double(progress.plays) / max(seconds, 1e-3), decimals: 0)
    let words = Phrases.Search.progress(tried: progress.tried, plays: progress.plays, rate: rate)
    guard let best = progress.best else { return words[language] }
    let name = SearchWords.policy(best, scenario, settings)
    return (words + Phrases.Search.bestSoFar + name)[language]
  }
}
