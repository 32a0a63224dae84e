internal import Government

/// One entry of `choose:`: a part of a policy and what it may be: a range in steps, a list, or any of some members.
struct SearchedPart {
  /// Values as they are put in place of the part's own, one for each place of the axis.
  let values: [Tree]
  let part: VariedPart
  let axis: SearchSettings.Axis

  /// Values on one axis at most; of a subset so many members make more than that.
  static let mostValues = 1000
  private static let mostMembers = 9

  /// nil where the entry names no policy, no part or no values, which is reported.
  init?(_ entry: Tree.Entry, _ item: Item, _ policies: [String]) {
    var kind = SearchSettings.Axis.Kind.choice
    var listed = item.tree
    if let members = Self.members(item) {
      guard let members, !members.isEmpty, members.count <= Self.mostMembers else {
        item.refuse(
          "is not a choice of members", "bukan pilihan anggota",
          expected: Sentence(
            "{ any_of: [kesra, bappeda] }, at most \(Self.mostMembers) of them",
            "{ any_of: [kesra, bappeda] }, paling banyak \(Self.mostMembers)"))
        return nil
      }
      kind = .subset(of: members.count)
      listed.content = .list(members)
    } else if let range = Self.range(item) {
      guard let range else { return nil }
      listed.content = .list(range)
      kind = .ordered
    }
    let written = Item(tree: listed, path: item.path, reading: item.reading)
    guard let part = VariedPart(Tree.Entry(key: entry.key, location: entry.location, value: listed), written, policies)
    else {
      return nil
    }
    if kind == .choice, part.axis.values.count > 1, part.axis.values.allSatisfy({ $0.number != nil }) {
      kind = .ordered
    }
    self.part = part
    let own = part.values.map(\.tree)
    values =
      if case .subset(let count) = kind {
        (1..<1 << count).map { mask in
          Tree(content: .list(own.indices.filter { mask >> $0 & 1 == 1 }.map { own[$0] }), location: item.tree.location)
        }
      } else {
        own
      }
    // A range is written once; its values stand in the order of their numbers.
    axis = SearchSettings.Axis(policy: part.policy, path: part.axis.path, kind: kind, values: part.axis.values)
  }

  /// What stands in `{ any_of: [...] }`: nil where the value is none, nil inside where it is a broken one.
  private static func members(_ item: Item) -> [Tree]?? {
    guard let entries = item.tree.entries, entries.count == 1,
      item.vocabulary.key(entries[0].key, among: [.anyOf]) != nil
    else { return .none }
    guard case .list(let members) = entries[0].value.content else { return .some(nil) }
    return .some(members)
  }

  /// `5 to 30 working days every 5`: nil where the value is no range, nil inside where it is a broken one.
  private static func range(_ item: Item) -> [Tree]?? {
    guard let text = item.tree.text else { return .none }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 3, item.vocabulary.means(words[1], .to) else { return .none }
    let place = words.firstIndex { item.vocabulary.means($0, .every) }
    let step = place.flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    let unit = words[3..<max(3, place ?? words.count)].joined(separator: " ")
    let after = place.map { words.dropFirst($0 + 2).joined(separator: " ") } ?? ""
    let texts =
      dates(from: words[0], to: words[2], every: step) ?? numbers(from: words[0], to: words[2], every: step, unit)
    guard let texts, place == nil || step != nil, after.isEmpty || after == unit else {
      item.refuse(
        "is not a range in steps", "bukan rentang berlangkah",
        expected: .example("1 to 6, 5 to 30 working days every 5, 2026-03-02 to 2026-03-30 every 7"))
      return .some(nil)
    }
    guard texts.count <= mostValues else {
      item.fail(
        "has \(texts.count) values; at most \(mostValues) can be told apart; take larger steps",
        "memuat \(texts.count) nilai; paling banyak \(mostValues) yang dapat dibedakan; pakailah langkah yang lebih besar"
      )
      return .some(nil)
    }
    return .some(texts.map { Tree(content: .scalar($0), location: item.tree.location) })
  }

  private static func numbers(from: String, to: String, every step: String?, _ unit: String) -> [String]? {
    guard case .value(let first) = NumberText.read(from), case .value(let last) = NumberText.read(to),
      case .value(let step) = NumberText.read(step ?? "1"), step > 0, first <= last, (last - first) / step < 1e6
    else { return nil }
    let count = Int(((last - first) / step + 1e-9).rounded(.down)) + 1
    return (0..<count).map { place in
      let number = NumberText.write(((first + Double(place) * step) * 1e6).rounded() / 1e6)
      return unit.isEmpty ? number : unit.hasPrefix("%") || unit.hasPrefix("/") ? number + unit : number + " " + unit
    }
  }

  private static func dates(from: String, to: String, every step: String?) -> [String]? {
    guard let first = CivilDate(iso: from), let last = CivilDate(iso: to), let step = Int(step ?? "1"), step > 0,
      first <= last
    else { return nil }
    return stride(from: first.dayNumber, through: last.dayNumber, by: step).map { "\(CivilDate(dayNumber: $0))" }
  }
}
