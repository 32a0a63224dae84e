/// What a study rests on without knowing it for sure, as JSON for programs: `mutasim explain STUDY --json`.
public struct InputsDocument: Sendable {
  public let assumed: [RunRecord.Assumed]
  /// How many values the study has in all.
  public let inputs: Int

  public init(_ assumed: [RunRecord.Assumed], of inputs: Int) {
    self.assumed = assumed
    self.inputs = inputs
  }

  /// `inputs` in the order of the study: each with `path`, `value`, `kind`, `range_text` and `source`, and either `number`,
  /// `unit` and `range` (low, high) or `alternatives`; `values` counts all that the study has.
  public var json: JSONValue {
    ["values": .integer(inputs), "inputs": .array(assumed.map(entry))]
  }

  private func entry(_ input: RunRecord.Assumed) -> JSONValue {
    let entry: JSONValue = [
      "path": .string(input.path), "value": .string(input.value), "kind": .string(input.kind),
      "range_text": ["en": .string(input.range.en), "id": .string(input.range.id)],
      "source": input.source.map { .string($0) } ?? .null,
    ]
    guard let number = input.number else {
      return entry.merging(["alternatives": .array(input.alternatives.map { .string($0) })])
    }
    return entry.merging([
      "number": .number(number.value), "unit": .string(number.unit),
      "range": [.number(number.low), .number(number.high)],
    ])
  }
}
