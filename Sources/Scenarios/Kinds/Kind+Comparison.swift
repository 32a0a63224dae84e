internal import Government

extension Kind where Value == Int {
  /// The one version of the scenario file that there is.
  static var version: Kind<Int> {
    let count = Kind.count(in: 0...1_000_000)
    return Kind(
      read: { item in
        guard let version = count.read(item) else { return nil }
        if version == 1 { return 1 }
        item.refuse(
          "is not a version of the scenario file that this program reads",
          "bukan versi berkas skenario yang dibaca program ini", expected: "1")
        return nil
      },
      write: count.write, expected: count.expected, shape: .count(1...1))
  }
}

extension Kind where Value == TrialRange {
  /// A number of trials, or bounds between which the answer is settled: `40 to 2000`.
  static var trials: Kind<TrialRange> {
    let count = Kind<Int>.count(in: 1...10_000_000)
    let example = Sentence("a number such as 200, or 40 to 2000", "bilangan, misalnya 200, atau 40 to 2000")
    let pattern = Shape.Pattern(name: "trials from to", expression: "^[0-9]+ to [0-9]+$", example: "40 to 2000")
    return Kind(
      read: { item in
        let parts = Vocabulary.plain(item.tree.text ?? "").split(separator: " ")
        guard parts.count == 3, item.vocabulary.means(String(parts[1]), .to) else {
          return count.read(item).map { TrialRange(exactly: $0) }
        }
        guard let fewest = Int(parts[0]), let most = Int(parts[2]), fewest >= 1, most <= 10_000_000 else {
          item.refuse(
            "is not a range of trials from 1 to 10000000", "bukan rentang ulangan dari 1 sampai 10000000",
            expected: example)
          return nil
        }
        guard fewest <= most else {
          item.refuse("runs backwards", "terbalik", expected: example, instead: "\(most) to \(fewest)")
          return nil
        }
        return TrialRange(fewest, to: most)
      },
      write: { trials, vocabulary in
        trials.isFixed ? "\(trials.most)" : "\(trials.fewest) \(vocabulary.spelling(Word.to)) \(trials.most)"
      },
      expected: example, shape: .either([.count(1...10_000_000), .pattern(pattern)]))
  }
}

extension Kind where Value == UInt64 {
  /// Any whole number that fits 64 bits.
  static var seed: Kind<UInt64> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: Sentence("a whole number", "bilangan bulat")) else { return nil }
        if case .refused(let reason, let instead) = NumberText.read(text) {
          item.refuse(saying: reason, expected: Sentence("a whole number", "bilangan bulat"), instead: instead)
          return nil
        }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let seed = UInt64(text) else {
          item.refuse(
            "is not a seed", "bukan angka benih acak",
            expected: Sentence("a whole number from 0 to \(UInt64.max)", "bilangan bulat dari 0 sampai \(UInt64.max)"))
          return nil
        }
        return seed
      },
      write: { seed, _ in String(seed) }, expected: Sentence("a whole number", "bilangan bulat"),
      shape: .count(0...Int.max))
  }
}

extension Kind where Value == Measure {
  /// A measure by its name in the tables.
  static var measure: Kind<Measure> {
    Kind(
      read: { item in
        let example = item.vocabulary.name(.onTime)
        guard let text = item.scalar(expected: Sentence("a measure such as \(example)", "ukuran, misalnya \(example)"))
        else { return nil }
        if let measure = item.vocabulary.measure(text) { return measure }
        item.refuse(
          "is not a measure", "bukan ukuran",
          expected: Sentence(
            "one of dictionary.csv, such as \(example)", "salah satu dari dictionary.csv, misalnya \(example)"),
          instead: Nearest.match(to: text, among: item.vocabulary.measureNames))
        return nil
      },
      write: { measure, vocabulary in vocabulary.name(measure) }, expected: Sentence("a measure", "ukuran"),
      shape: .words(Vocabulary.english.measureNames))
  }
}

extension Kind where Value == Target.Subject {
  /// A unit, or `lenders`.
  static func subject(_ names: Names) -> Kind<Target.Subject> {
    Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .lenders) { return .lenders }
        return item.reference(to: names.units, noun: Sentence("unit", "unit")).map { .unit($0) }
      },
      write: { subject, vocabulary in
        switch subject {
        case .unit(let unit): names.units[unit]
        case .lenders: vocabulary.spelling(.lenders)
        }
      },
      expected: Sentence("a unit, or lenders", "nama unit, atau kata, misalnya lenders"),
      shape: .either([.name, .words([.lenders])]))
  }
}

extension Kind where Value == Double {
  /// Rupiah for an hour or a day: `Rp30000/h`.
  static func price(_ dimension: Dimension) -> Kind<Double> {
    let currency = QuantityRepair.currency
    let range = 0.0...1e12
    let example = currency + dimension.example
    let write: @Sendable (Double, Vocabulary) -> String = { value, vocabulary in
      currency + NumberText.write(value) + dimension.unit(vocabulary)
    }
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: Sentence("a price such as \(example)", "harga, misalnya \(example)"))
        else { return nil }
        guard text.lowercased().hasPrefix(currency.lowercased()) else {
          let repair = QuantityRepair(dimension: dimension, vocabulary: item.vocabulary, range: range)
          item.refuse(
            "is not a price in rupiah", "bukan harga dalam rupiah", expected: .example(example),
            instead: repair.suggestion(for: text).map { currency + $0 })
          return nil
        }
        let body = String(text.dropFirst(currency.count)).drop { $0 == "." || $0 == " " }
        guard let quantity = item.quantity(String(body), dimension, in: range, lead: currency) else { return nil }
        guard case .average(let value) = quantity.form, !quantity.isUncertain else {
          item.refuse("is not one price", "bukan satu harga", expected: .example(example))
          return nil
        }
        return value
      },
      write: write, expected: Sentence("a price such as \(example)", "harga, misalnya \(example)"),
      shape: .price(dimension)
    ).dialed(dimension) { value, vocabulary in
      Dial(value: value, unit: currency + dimension.name(vocabulary)) { write($0, vocabulary) }
    }
  }
}
