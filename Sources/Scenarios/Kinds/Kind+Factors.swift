internal import Government

extension Kind where Value == [Double] {
  private static let days: [Word] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  private static let months: [Word] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
  ]

  /// `{ jul: 1.4 }`: a factor by month, January first; those not named are 1.
  static var season: Kind<[Double]> {
    let expected = Sentence(
      "factors by month such as { jan: 1.1, jul: 1.4 }", "faktor menurut bulan, misalnya { jan: 1.1, jul: 1.4 }")
    return Kind(
      read: { item in named(item, months, Sentence("month", "bulan"), expected) },
      write: { factors, vocabulary in text(factors, months, vocabulary) }, expected: expected, shape: .season)
  }

  /// `[1.2, 1, 1, 1, 0.8]` from Monday on, or `{ mon: 1.2, fri: 0.8 }`; those not named are 1.
  static func weekdays(_ calendar: WorkCalendar) -> Kind<[Double]> {
    let expected = Sentence(
      "factors from Monday on such as [1.2, 1, 1, 1, 0.8], or { mon: 1.2, fri: 0.8 }",
      "faktor mulai Senin, misalnya [1.2, 1, 1, 1, 0.8], atau { mon: 1.2, fri: 0.8 }")
    return Kind(
      read: { item in
        guard
          let factors = item.tree.entries == nil
            ? listed(item, expected) : named(item, days, Sentence("day", "hari"), expected)
        else { return nil }
        // As far as the week goes: Friday, or a later day that is open.
        let open = (0..<7).filter { day in calendar.days.contains { $0.isWorking && $0.weekday == day } }
        let count = Swift.max(5, (open.last ?? 4) + 1)
        if let closed = (count..<7).first(where: { $0 < factors.count && isNamed($0, item) }) {
          item.fail(
            "gives a factor for \(item.vocabulary.spelling(days[closed])), on which no office is open",
            "memberi faktor untuk \(item.vocabulary.spelling(days[closed])), padahal tidak ada kantor yang buka")
          return nil
        }
        let kept = Array((factors + Array(repeating: 1, count: 7)).prefix(count))
        guard kept.contains(where: { $0 > 0 }) else {
          item.fail(
            saying: Sentence("leaves no demand on any day", "tidak menyisakan permohonan pada hari mana pun")
              + .expected(expected))
          return nil
        }
        return kept
      },
      write: { factors, _ in "[\(factors.map(NumberText.write).joined(separator: ", "))]" }, expected: expected,
      shape: .weekdayFactors
    ).dialed { factors, vocabulary in
      .times("times as far from 1") { times in
        "[\(factors.map { NumberText.write(((1 + times * ($0 - 1)) * 1e9).rounded() / 1e9) }.joined(separator: ", "))]"
      }
    }
  }

  /// `[12, 20, 22, 18, 15, 9, 4, 0]`: proportions of 2 to 96 parts of a day.
  static var profile: Kind<[Double]> {
    let expected = Sentence(
      "shares of equal parts of the day such as [12, 20, 22, 18, 15, 9, 4, 0]",
      "bagian setiap potongan hari yang sama panjang, misalnya [12, 20, 22, 18, 15, 9, 4, 0]")
    let part = Kind<Double>.amount(.number, in: 0...1e6)
    let list = Kind<[Double]>.list(of: part, fewest: 2)
    return Kind(
      read: { item in
        guard case .list(let trees) = item.tree.content, (2...96).contains(trees.count) else {
          item.refuse(
            "is not a share for each part of the day", "bukan bagian untuk setiap potongan hari", expected: expected)
          return nil
        }
        guard let shares = list.read(item) else { return nil }
        guard shares.contains(where: { $0 > 0 }) else {
          item.fail(
            saying: Sentence(
              "leaves no request at any time of the day", "tidak menyisakan permohonan pada jam mana pun")
              + .expected(expected))
          return nil
        }
        return shares
      },
      write: list.write, expected: expected, shape: .list(part.shape(), fewest: 2))
  }

  private static func isNamed(_ day: Int, _ item: Item) -> Bool {
    item.tree.entries?.contains { item.vocabulary.means($0.key, days[day]) } ?? true
  }

  private static func listed(_ item: Item, _ expected: Sentence) -> [Double]? {
    guard case .list(let trees) = item.tree.content, (5...7).contains(trees.count) else {
      item.refuse(
        "is not a factor for each day of the week", "bukan faktor untuk setiap hari dalam seminggu", expected: expected)
      return nil
    }
    return Kind<[Double]>.list(of: .amount(.number, in: 0...100)).read(item)
  }

  private static func named(_ item: Item, _ words: [Word], _ noun: Sentence, _ expected: Sentence) -> [Double]? {
    guard let entries = item.tree.entries else {
      item.refuse(saying: .noMapping, expected: expected)
      return nil
    }
    var factors = Array(repeating: 1.0, count: words.count)
    var isGood = true
    for entry in entries {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: item.reading)
      if let place = words.firstIndex(where: { item.vocabulary.means(entry.key, $0) }) {
        let factor = Kind<Double>.amount(.number, in: 0...100).read(value)
        isGood = isGood && factor != nil
        factors[place] = factor ?? 1
      } else {
        let (name, known) = (Tree.short(entry.key), words.map(item.vocabulary.spelling).joined(separator: ", "))
        item.reading.fail(
          entry.location, value.path,
          saying: Sentence("\"\(name)\" is no \(noun.en)", "\"\(name)\" bukan \(noun.id)")
            + .expected(.sameInBoth(known)))
        isGood = false
      }
    }
    return isGood ? factors : nil
  }

  private static func text(_ factors: [Double], _ words: [Word], _ vocabulary: Vocabulary) -> String {
    let parts = zip(words, factors).filter { $1 != 1 }
      .map { "\(vocabulary.spelling($0)): \(NumberText.write($1))" }
    return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
  }
}
