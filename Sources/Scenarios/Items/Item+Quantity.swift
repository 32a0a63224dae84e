internal import Stochastics
internal import Tables

extension Item {
  /// Parses a quantity and checks that its values lie in the range.
  ///
  /// - Parameter lead: what stood before `text` in the file, for messages.
  func quantity(
    _ text: String, _ dimension: Dimension, in range: ClosedRange<Double>, prefix: Word? = nil, lead: String = ""
  ) -> Quantity? {
    var body = Vocabulary.plain(text)
    var lead = lead
    if let prefix, let spelt = vocabulary.spellings(prefix).first(where: { body.hasPrefix($0 + " ") }) {
      lead = spelt + " "
      body.removeFirst(lead.count)
    } else if vocabulary.means(String(body.prefix { !$0.isWhitespace }), .empirical) {
      body = text
    }
    if lead.isEmpty, let prefix { lead = vocabulary.spelling(prefix) + " " }
    do {
      let quantity = try QuantityParser.parse(body, dimension, vocabulary)
      return isWithin(quantity, dimension, range, lead: lead) ? quantity : nil
    } catch {
      refuse(
        saying: error.message, expected: .example("\"\(lead)\(dimension.example)\""),
        instead: repaired(body, dimension, in: range, prefix: prefix, lead: lead),
        takes: { $0.contains(where: \.isNumber) })
      return nil
    }
  }

  /// What was probably meant; nothing where a bound bounds the other end than this one does.
  private func repaired(
    _ body: String, _ dimension: Dimension, in range: ClosedRange<Double>, prefix: Word?, lead: String
  ) -> String? {
    if let prefix {
      let bound = BoundRepair(body)
      if let word = bound.word {
        return word == prefix ? bound.suggestion(prefix, dimension, in: range, vocabulary) : nil
      }
    }
    let repair = QuantityRepair(dimension: dimension, vocabulary: vocabulary, range: range)
    return repair.suggestion(for: body).map { lead + $0 }
  }

  private func isWithin(
    _ quantity: Quantity, _ dimension: Dimension, _ range: ClosedRange<Double>, lead: String
  ) -> Bool {
    guard let outside = quantity.values.first(where: { !range.contains($0) }) else { return true }
    if outside < 0, range.lowerBound >= 0 {
      refuse("is negative", "negatif", expected: dimension.expected)
    } else {
      // A share is answered in the way in which it was written.
      let isShare = dimension == .share || dimension == .ratio
      let isPercent = isShare && tree.text?.contains("%") == true
      let unit = isPercent ? "%" : dimension.unit(vocabulary)
      let ends = [range.lowerBound, range.upperBound].map { NumberText.write(isPercent ? $0 * 100 : $0) }
      let (low, high) = (isPercent ? ends[0] + "%" : ends[0], ends[1])
      let percent =
        isShare && !isPercent && range.contains(outside / 100) && outside > 1
        ? lead + NumberText.write(outside) + "%" : nil
      refuse(
        "is out of range", "di luar rentang",
        expected: Sentence("\(low) to \(high)\(unit)", "\(low) sampai \(high)\(unit)"), instead: percent)
    }
    return false
  }
}

extension Item {
  func law(
    _ quantity: inout Quantity, _ dimension: Dimension, _ range: ClosedRange<Double>, _ plain: PlainAverage
  ) -> Law? {
    var assumed: ClosedRange<Double>?
    if case .lognormal(let cv, let range) = plain, case .average(let mean) = quantity.form {
      quantity.form = .averageVaried(mean, cv: cv)
      assumed = range
    }
    do {
      let samples = { (file: String) in self.samples(file, range) }
      guard let distribution = try quantity.distribution(plain: .constant, samples: samples) else { return nil }
      return Law(
        distribution: distribution, quantity: quantity, assumedCV: assumed)
    } catch {
      refuse("is not a distribution: \(error)", "bukan sebaran: \(error.text(inIndonesian: true))")
      return nil
    }
  }

  /// The numbers of a file, one a line or separated by commas; a first line of words is skipped.
  private func samples(_ name: String, _ range: ClosedRange<Double>) -> [Double]? {
    let file = reading.resolve(dataFile: name)
    guard case .success(let bytes) = DataFile.read(file) else {
      fail(
        "the file \"\(name)\" cannot be read (looked for \(file))",
        "berkas \"\(name)\" tidak dapat dibaca (dicari \(file))")
      return nil
    }
    reading.used(dataFile: file)
    var values: [Double] = []
    for (index, row) in CSV.rows(bytes).enumerated() {
      for cell in row where !cell.isEmpty {
        guard case .value(let value) = NumberText.read(cell.filter { !$0.isWhitespace }), range.contains(value) else {
          if index == 0 { continue }
          fail(
            "line \(index + 1) of \(file): \"\(Tree.short(cell))\" is not a number in range",
            "baris \(index + 1) \(file): \"\(Tree.short(cell))\" bukan bilangan dalam rentang")
          return nil
        }
        values.append(value)
      }
    }
    guard !values.isEmpty else {
      fail("the file \"\(name)\" holds no numbers", "berkas \"\(name)\" tidak memuat bilangan")
      return nil
    }
    return values
  }
}
