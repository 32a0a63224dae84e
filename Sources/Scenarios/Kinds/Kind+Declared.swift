extension Kind {
  /// A value that the file declares assumed or fitted, within its range.
  func declared(_ declaration: Declaration, _ dimension: Dimension, _ item: Item) -> Given<Value>? {
    let vocabulary = item.vocabulary
    let word = vocabulary.spelling(declaration.word)
    guard !declaration.value.isEmpty else {
      item.refuse(
        "names no value", "tidak menyebut nilai",
        expected: .example("\"\(example(dimension.example, dimension, declaration, item))\""))
      return nil
    }
    let first = String(declaration.value.prefix { !$0.isWhitespace })
    guard !vocabulary.means(first, .uncertain) else {
      item.refuse(
        "is both \(word) and uncertain", "sekaligus \(word) dan tidak pasti",
        expected: Sentence(
          "one of them: an uncertain value says its range itself",
          "salah satunya: nilai yang tidak pasti sudah menyebut rentangnya"),
        instead: declaration.value)
      return nil
    }
    guard let value = read(item.saying(declaration.value)) else { return nil }
    guard let dial = dial(value, vocabulary) else {
      item.refuse(
        "has no number that could lie in a range", "tidak memuat bilangan yang dapat berada dalam rentang",
        expected: Sentence("the same without \"\(word)\"", "yang sama tanpa \"\(word)\""))
      return nil
    }
    guard let text = declaration.range else {
      item.refuse(
        "names no range", "tidak menyebut rentang",
        expected: .example("\"\(example(declaration.value, dimension, declaration, item))\""))
      return nil
    }
    guard let (quantity, span) = range(text, declaration, dimension, item) else { return nil }
    let words = quantity.text(dimension, vocabulary)
    // Half a billionth: 70% is 0.7 however it was written.
    let slack = 1e-9 * max(1, abs(dial.value))
    guard span.lowerBound - slack <= dial.value, dial.value <= span.upperBound + slack else {
      item.refuse(
        "lies outside its own range", "di luar rentangnya sendiri",
        expected: Sentence(
          "a value from \(words), or a range around \(declaration.value)",
          "nilai dari \(words), atau rentang yang mencakup \(declaration.value)"))
      return nil
    }
    let ends = [span.lowerBound, span.upperBound]
    guard !dial.isWhole || ends.allSatisfy({ $0 == $0.rounded() }) else {
      item.refuse(
        "has a range whose ends are no whole numbers", "memuat rentang yang ujungnya bukan bilangan bulat",
        expected: Sentence("two whole numbers", "dua bilangan bulat"))
      return nil
    }
    for end in ends where read(item.saying(dial.text(end))) == nil { return nil }
    return given(value, words, span, dial, declaration, vocabulary)
  }

  private func given(
    _ value: Value, _ words: String, _ span: ClosedRange<Double>, _ dial: Dial,
    _ declaration: Declaration, _ vocabulary: Vocabulary
  ) -> Given<Value> {
    let plain = write(value, vocabulary)
    let more = unknown(value, vocabulary)?.range
    let range = more.map { Sentence("\(words); \($0.en)", "\(words); \($0.id)") } ?? Sentence(words, words)
    let (source, isFitted) = (declaration.source, declaration.word == .fitted)
    let body = "\(vocabulary.spelling(declaration.word)) \(plain) \(vocabulary.spelling(Word.from)) \(words)"
    return Given(
      value: value, text: source.map { QuotedScalar.text("\(body) (\($0))") } ?? body,
      origin: .declared(range.en, source: source, isFitted: isFitted),
      unknown: Unknown(
        kind: isFitted ? .fitted : .assumedInFile, range: range, span: span, dial: dial, source: source), plain: plain)
  }

  /// Both ends of `8 to 18 min`.
  private func range(
    _ text: String, _ declaration: Declaration, _ dimension: Dimension, _ item: Item
  ) -> (quantity: Quantity, span: ClosedRange<Double>)? {
    // Prices name their currency at each number.
    let body = text.split(whereSeparator: \.isWhitespace).map { word in
      word.lowercased().hasPrefix(QuantityRepair.currency.lowercased())
        ? String(word.dropFirst(QuantityRepair.currency.count)) : String(word)
    }.joined(separator: " ")
    do throws(QuantityParser.Failure) {
      let quantity = try QuantityParser.parse(Vocabulary.plain(body), dimension, item.vocabulary)
      if !quantity.isUncertain, case .range(let low, let high) = quantity.form { return (quantity, low...high) }
      item.refuse(
        "has a range that is not two ends", "memuat rentang yang bukan dua ujung",
        expected: .example("\"\(example(declaration.value, dimension, declaration, item))\""))
    } catch {
      let repair = QuantityRepair(
        dimension: dimension, vocabulary: item.vocabulary, range: -.infinity ... .infinity)
      let lead =
        "\(item.vocabulary.spelling(declaration.word)) \(declaration.value) \(item.vocabulary.spelling(Word.from)) "
      item.refuse(
        saying: Sentence("has a range that ", "memuat rentang yang ") + error.message,
        expected: .example("\"\(example(declaration.value, dimension, declaration, item))\""),
        instead: repair.suggestion(for: body).map { lead + $0 })
    }
    return nil
  }

  /// The value as it could stand: within half and twice of it.
  private func example(
    _ value: String, _ dimension: Dimension, _ declaration: Declaration, _ item: Item
  ) -> String {
    let (vocabulary, quiet) = (item.vocabulary, Reading(file: "", vocabulary: item.vocabulary))
    quiet.frame = item.reading.frame
    let found = read(Item(tree: item.saying(value).tree, path: "", reading: quiet)).flatMap { dial($0, vocabulary) }
    let number = found?.value ?? 0
    var (low, high) = number > 0 ? (number / 2, number * 2) : (0, 1)
    if dimension == .share { high = min(high, 1) }
    if found?.isWhole == true { low = low.rounded(.down) }
    let range = Quantity(form: .range(low, high)).text(dimension, vocabulary)
    return "\(vocabulary.spelling(declaration.word)) \(value) \(vocabulary.spelling(Word.from)) \(range)"
  }
}
