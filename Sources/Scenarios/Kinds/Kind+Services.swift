internal import Government

extension Kind where Value == String {
  /// A name, checked as such.
  static func name(_ noun: Sentence) -> Kind<String> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: Sentence("a name", "nama")),
          item.reading.accepts(name: text, at: item.tree.location, item.path, noun)
        else { return nil }
        return text
      },
      write: { name, _ in name }, expected: Sentence("a name", "nama"), shape: .name)
  }
}

extension Kind where Value == Step.Place {
  static var place: Kind<Step.Place> {
    .choice([(.counter, .counter), (.desk, .desk)], noun: Sentence("a place of work", "tempat kerja"))
  }
}

extension Kind where Value == Service.Priority {
  static var priority: Kind<Service.Priority> {
    .choice([(.high, .high), (.normal, .normal), (.low, .low)], noun: Sentence("a priority", "prioritas"))
  }
}

extension Kind where Value == Word {
  static var curveShape: Kind<Word> {
    let shapes: [Word] = [.exponential, .hyperbolic, .power, .deJong]
    return .choice(shapes.map { ($0, $0) }, noun: Sentence("a learning curve", "kurva belajar"))
  }
}

/// So many pieces every so many working days.
struct Delivery: Hashable {
  var pieces: Int
  var everyDays: Int
}

extension Kind where Value == Delivery {
  /// `2000 every 20 working days`.
  static var delivery: Kind<Delivery> {
    let expected = Sentence(
      "a delivery such as 2000 every 20 working days", "kiriman, misalnya 2000 every 20 working days")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let every = " \(item.vocabulary.spelling(Word.every)) "
        let parts = Vocabulary.plain(text).split(separator: every).map(String.init)
        guard parts.count == 2 else {
          item.refuse("is not a delivery", "bukan kiriman", expected: expected)
          return nil
        }
        func part(_ text: String) -> Item {
          Item(tree: Tree(content: .scalar(text), location: item.tree.location), path: item.path, reading: item.reading)
        }
        guard let pieces = Kind<Int>.count(in: 0...1_000_000_000).read(part(parts[0])),
          let days = Kind<Int>.whole(.workingDays, in: 1...10_000).read(part(parts[1]))
        else { return nil }
        return Delivery(pieces: pieces, everyDays: days)
      },
      write: { delivery, vocabulary in
        "\(delivery.pieces) \(vocabulary.spelling(Word.every)) "
          + Kind<Int>.whole(.workingDays, in: 1...10_000).write(delivery.everyDays, vocabulary)
      },
      expected: expected, shape: .delivery)
  }
}
