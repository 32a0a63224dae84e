public import Experiments
internal import Government

/// What a run prints: title, table of policies, the answer and what else to know of it.
public struct ConsoleReport: Sendable {
  let comparison: Comparison
  let record: RunRecord
  let language: Language

  public init(_ comparison: Comparison, _ record: RunRecord = RunRecord(), language: Language) {
    self.comparison = comparison
    self.record = record
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    let scenario = comparison.result.scenario
    var lines = Wrapping.lines(scenario.title[language], width: width)
    lines += subtitle(width: width)
    lines.append("")
    lines += PolicyTable(comparison: comparison, language: language).lines(width: width)
    lines.append("")
    for sentence in [legend[language]] + answer { lines += Wrapping.lines(sentence, width: width) }
    if !actions.isEmpty {
      lines += Wrapping.lines(actionsHeading + ":", width: width)
      for action in actions { lines += Wrapping.item(action, width: width) }
    }
    for sentence in notes { lines += Wrapping.lines(sentence, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  var answer: [String] { Answer(comparison).sentences.map { $0[language] } }

  /// What is to be done, where the answer is a policy.
  var actions: [String] {
    (WhatToDo(comparison, comparison.recommend())?.items ?? []).map { $0[language] }
  }

  var actionsHeading: String {
    Phrases.ToDo.heading(meetsTargets: comparison.recommend().meetsTargets)[language]
  }

  /// What else to know of the answer.
  var notes: [String] {
    let notes =
      (record.past.map { PastNotes(past: $0).sentences } ?? []) + VariationNotes(comparison: comparison).sentences
      + LetterNotes(comparison: comparison).sentences + Notes(comparison, record).sentences
    return notes.map { $0[language] }
  }

  /// The same with what is doubtful in the study, which the console tells before it runs.
  var pageNotes: [String] {
    notes + record.warnings.map { Phrases.doubtful($0.said)[language] }
  }

  /// Run, window and receiving unit.
  var subtitleParts: [String] {
    let result = comparison.result
    let scenario = result.scenario
    let run = Phrases.runLine(
      trials: result.count, policies: comparison.policies.count - 1,
      varied: scenario.policies.count - comparison.policies.count, seed: scenario.comparison.seed,
      seconds: record.seconds)
    let (first, last) = scenario.measuredDates(ofWindow: comparison.focus.window)
    let span = Phrases.window(
      Phrase(scenario.windows[comparison.focus.window].title), from: .date(first, year: first.year != last.year),
      to: .date(last))
    let unit = Phrases.unit(result.title(of: comparison.focus.scope))
    let changed = record.changes.isEmpty ? nil : Phrases.changed(record.changes.map { "\($0.path)=\($0.value)" })
    return [changed, run, span, unit].compactMap { $0?[language] }
  }

  private func subtitle(width: Int) -> [String] {
    subtitleParts.reduce(into: []) { lines, part in
      if let last = lines.last, last.count + 3 + part.count <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines += Wrapping.lines(part, width: width)
      }
    }
  }

  var legend: Phrase {
    guard comparison.result.count > 1 else { return Phrases.oneTrial }
    let legend = Phrases.legend(
      baseline: comparison.result.name(ofPolicy: 0),
      confidence: .number(comparison.confidence * 100, decimals: 0))
    return [
      legend, Phrases.unroundedDifferences, comparison.hasTooFew ? Phrases.tooFew : nil,
      comparison.hasLowerBounds ? Phrases.lowerBounds : nil,
      marksTargets ? Phrases.targetMarks : nil,
    ].compactMap { $0 }.joined(" ")
  }

  private var marksTargets: Bool {
    comparison.attainments.contains {
      $0.window == comparison.focus.window
        && comparison.focus.headlines.contains(Headline(scope: $0.scope, measure: $0.measure))
    }
  }
}
