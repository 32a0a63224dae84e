internal import ArgumentParser
internal import Experiments
internal import Foundation
internal import Government
internal import Scenarios

extension ReadScenario {
  /// What is not known for sure, as a sensitivity study varies it.
  var studyInputs: [StudyInput] { inputs.compactMap(\.studyInput) }

  /// The same; `names`, if any, are the beginnings of the paths wanted, in the keys of either language.
  func studyInputs(_ names: String?) throws(Failure) -> [StudyInput] {
    let all = studyInputs
    guard let names else { return all }
    let wanted = names.split(separator: ",").map { path($0.trimmingCharacters(in: .whitespaces)) }
    for name in wanted where !all.contains(where: { $0.path.hasPrefix(name) }) {
      let near = Nearest.match(to: name, among: all.map(\.path))
      throw Failure(
        "no assumed or uncertain value has a path that begins with '\(name)'. "
          + (near.map { "Did you mean '\($0)'?" } ?? "mutasim explain --assumptions lists them."),
        "tidak ada nilai andaian atau tidak pasti yang alamatnya diawali '\(name)'. "
          + (near.map { "Maksudnya '\($0)'?" } ?? "mutasim explain --assumptions menyebutkan semuanya."),
        .validationFailure)
    }
    return all.filter { input in wanted.contains { input.path.hasPrefix($0) } }
  }
}

extension Input {
  /// Nil for what has neither a number nor alternatives.
  fileprivate var studyInput: StudyInput? {
    guard let number else {
      return alternatives.isEmpty ? nil : StudyInput(path: path, value: value, alternatives: alternatives)
    }
    return StudyInput(
      path: path, value: value, base: number.value, in: number.low...number.high, unit: number.unit,
      isWhole: number.isWhole, isDrawn: kind == .uncertain
    ) { text(at: $0) ?? value }
  }
}
