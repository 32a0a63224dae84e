internal import Reports
internal import Scenarios

extension RunRecord.Assumed {
  /// As reports tell it.
  init(_ input: Input) {
    self.init(
      path: input.path, value: input.value, range: Phrase(en: input.range.en, id: input.range.id),
      kind: input.kind.rawValue, source: input.source,
      number: input.number.map { Number(value: $0.value, unit: $0.unit, low: $0.low, high: $0.high) },
      alternatives: input.alternatives)
  }
}
