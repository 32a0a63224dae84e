internal import Reports
internal import Scenarios

extension RunRecord.Assumed {
  /// The inputs of a study that are not known for sure, as reports tell them.
  static func all(of read: ReadScenario) -> [RunRecord.Assumed] {
    let wording = read.inputWording
    return read.inputs.map { input in
      RunRecord.Assumed(
        path: input.path, about: wording.about(input.path).map { Phrase($0) }, value: input.value,
        said: Phrase(wording.text(input.value)),
        range: Phrase(wording.range(input.range)),
        kind: input.kind.rawValue, source: input.source,
        number: input.number.map { Number(value: $0.value, unit: $0.unit, low: $0.low, high: $0.high) },
        alternatives: input.alternatives)
    }
  }
}

extension Phrase {
  fileprivate init(_ sentence: Sentence) { self.init(en: sentence.en, id: sentence.id) }
}
