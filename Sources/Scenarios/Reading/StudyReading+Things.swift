internal import Government
internal import Stochastics

extension StudyReading {
  /// Equipment and supplies of a unit, each by name.
  func readThings(_ fields: Fields, into unit: inout Unit, _ out: Outline) {
    unit.equipment = pieces(.equipment, "piece of equipment", fields, out, readEquipment)
    unit.supplies = pieces(.supplies, "supply", fields, out, readSupply)
  }

  private func pieces<Piece>(
    _ key: Key, _ noun: String, _ fields: Fields, _ out: Outline, _ read: (String, Item, Outline) -> Piece
  ) -> [Piece] {
    guard let item = fields[key] else { return [] }
    let below = out.map(reading.vocabulary.spelling(key))
    return item.named(noun).map { read($0.name, $0.item, below.map($0.name)) }
  }

  private func readEquipment(_ name: String, _ item: Item, _ out: Outline) -> Equipment {
    let fields = Fields(item, EquipmentKeys.section)
    let count = fields.read(EquipmentKeys.count, into: out)
    let fails = fields.read(EquipmentKeys.failsEvery, into: out)
    guard fails != nil else {
      if let item = fields[.repair] { item.warn("has no effect without fails_every") }
      return Equipment(name: name, count: count, repair: item.nothing)
    }
    let repair = fields.read(EquipmentKeys.repair, into: out)
    return Equipment(name: name, count: count, failsEveryDays: fails, repair: repair.distribution)
  }

  private func readSupply(_ name: String, _ item: Item, _ out: Outline) -> Supply {
    let fields = Fields(item, SupplyKeys.section)
    let stock = fields.require(SupplyKeys.stock, into: out, fallback: 0)
    let delivery = fields.read(SupplyKeys.delivery, into: out)
    return Supply(name: name, stock: stock, delivery: delivery?.pieces ?? 0, everyDays: delivery?.everyDays)
  }

  /// What a step occupies, uses and may spoil; names are those of the unit that does it.
  func readNeeds(_ fields: Fields, of unit: String, into step: inout Step, _ out: Outline) {
    let equipment = pieceNames(.equipment, of: unit)
    let supplies = pieceNames(.supplies, of: unit)
    step.equipment =
      fields.optional(
        StepKeys.equipment,
        .set(of: .reference(to: equipment, noun: "piece of equipment of \(unit)"), by: <, fewest: 0),
        into: out)
      ?? []
    step.supply = fields.optional(StepKeys.uses, .reference(to: supplies, noun: "supply of \(unit)"), into: out)
    step.machineShare = fields.read(StepKeys.machine, into: out)
    step.errorShare = fields.read(
      StepKeys.errors, into: out, default: parameters.errorShare, .sourced("error_share of the model"))
  }

  /// Names of a unit's equipment or supplies as written, sorted, before the unit itself is read.
  private func pieceNames(_ key: Key, of unit: String) -> [String] {
    let entries = root[.units]?.tree[unit]?[reading.vocabulary.spelling(key)]?.entries ?? []
    return entries.map(\.key).sorted()
  }
}

extension Item {
  /// A repair that takes no time, of what never fails.
  fileprivate var nothing: Distribution {
    guard let none = try? Distribution.constant(0) else { preconditionFailure("0 is a constant") }
    return none
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
    let expected = "a delivery such as 2000 every 20 working days"
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let every = " \(item.vocabulary.spelling(Word.every)) "
        let parts = Vocabulary.plain(text).split(separator: every).map(String.init)
        guard parts.count == 2 else {
          item.refuse("is not a delivery", expected: expected)
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

extension Kind {
  /// A value, or `unlimited`.
  static func orUnlimited<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .unlimited) { return .some(.none) }
        return kind.read(item).map { .some($0) }
      },
      write: { value, vocabulary in value.map { kind.write($0, vocabulary) } ?? vocabulary.spelling(.unlimited) },
      expected: "\(kind.expected), or unlimited", shape: .either([kind.shape(), .words([.unlimited])]),
      range: kind.range)
  }
}
