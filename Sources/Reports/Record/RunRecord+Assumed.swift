extension RunRecord {
  /// An input that is not known for sure: assumed, told by data within an interval, or drawn once a trial.
  public struct Assumed: Sendable, Hashable {
    /// The number in it with the ends of its range.
    public struct Number: Sendable, Hashable {
      public var value: Double
      /// Empty where the number stands alone.
      public var unit: String
      public var low: Double
      public var high: Double

      public init(value: Double, unit: String, low: Double, high: Double) {
        self.value = value
        self.unit = unit
        self.low = low
        self.high = high
      }
    }

    public var path: String
    /// What it is for; nil where nothing says it.
    public var about: Phrase?
    /// As the file takes it.
    public var value: String
    /// As a reader of either language reads it.
    public var said: Phrase
    public var range: Phrase
    /// `assumed by default`, `assumed in the file`, `fitted to data`, `uncertain`.
    public var kind: String
    public var source: String?
    /// nil for what is no number.
    public var number: Number?
    /// What else it could be, where it is no number.
    public var alternatives: [String]

    /// Whether data tell it.
    var isFitted: Bool { kind == "fitted to data" }

    /// The range with its source, where there is one.
    var plausible: Phrase {
      let range = isFitted ? Phrases.fittedToData + range : range
      return source.map { range + Phrase(" (\($0))") } ?? range
    }

    public init(
      path: String, about: Phrase? = nil, value: String, said: Phrase? = nil, range: Phrase,
      kind: String = "assumed by default", source: String? = nil,
      number: Number? = nil, alternatives: [String] = []
    ) {
      self.path = path
      self.about = about
      self.value = value
      self.said = said ?? Phrase(value)
      self.range = range
      self.kind = kind
      self.source = source
      self.number = number
      self.alternatives = alternatives
    }
  }
}
