internal import Government
internal import Stochastics

extension StudyReading {
  /// Equipment and supplies of a unit, each by name.
  func readThings(_ fields: Fields, into unit: inout Unit, _ out: Outline) {
    unit.equipment = pieces(.equipment, Sentence("piece of equipment", "peralatan"), fields, out, readEquipment)
    unit.supplies = pieces(.supplies, Sentence("supply", "persediaan"), fields, out, readSupply)
  }

  private func pieces<Piece>(
    _ key: Key, _ noun: Sentence, _ fields: Fields, _ out: Outline, _ read: (String, Item, Outline) -> Piece
  ) -> [Piece] {
    guard let item = fields[key] else { return [] }
    let below = out.map(reading.vocabulary.spelling(key))
    return item.named(noun).map { read($0.name, $0.item, below.map($0.name)) }
  }

  private func readEquipment(_ name: String, _ item: Item, _ out: Outline) -> Equipment {
    let fields = Fields(item, EquipmentKeys.section)
    let title = fields.optional(EquipmentKeys.name, into: out)
    let count = fields.read(EquipmentKeys.count, into: out)
    let fails = fields.read(EquipmentKeys.failsEvery, into: out)
    guard fails != nil else {
      if let item = fields[.repair] {
        item.warn("has no effect without \(spelt(.failsEvery))", "tidak berpengaruh tanpa \(spelt(.failsEvery))")
      }
      return Equipment(name: name, title: title, count: count, repair: Law.constant(0, .minutes).distribution)
    }
    let repair = fields.read(EquipmentKeys.repair, into: out)
    return Equipment(
      name: name, title: title, count: count, failsEveryDays: fails, repair: repair.distribution)
  }

  private func readSupply(_ name: String, _ item: Item, _ out: Outline) -> Supply {
    let fields = Fields(item, SupplyKeys.section)
    let title = fields.optional(SupplyKeys.name, into: out)
    let stock = fields.require(SupplyKeys.stock, into: out, fallback: 0)
    let delivery = fields.read(SupplyKeys.delivery, into: out)
    return Supply(
      name: name, title: title, stock: stock, delivery: delivery?.pieces ?? 0, everyDays: delivery?.everyDays)
  }

  /// What a step occupies, uses and may spoil; names are those of the unit that does it.
  func readNeeds(_ fields: Fields, of unit: String, into step: inout Step, _ out: Outline) {
    let equipment = pieceNames(.equipment, of: unit)
    let supplies = pieceNames(.supplies, of: unit)
    step.equipment =
      fields.optional(
        StepKeys.equipment,
        .set(
          of: .reference(to: equipment, noun: Sentence("piece of equipment of \(unit)", "peralatan \(unit)")), by: <,
          fewest: 0),
        into: out)
      ?? []
    step.supply = fields.optional(
      StepKeys.uses, .reference(to: supplies, noun: Sentence("supply of \(unit)", "persediaan \(unit)")), into: out)
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
