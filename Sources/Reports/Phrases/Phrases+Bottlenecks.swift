internal import Experiments
internal import Government

/// What work waits for.
extension Phrases {
  static func bottleneck(_ policy: Phrase, _ items: Phrase) -> Phrase {
    Phrase(
      en: "What work waits for in the window under \(policy.en): \(items.en).",
      id: "Yang ditunggu pekerjaan dalam jendela ini dengan \(policy.id): \(items.id).")
  }

  /// What is missing, by its own name where it has one.
  static func missing(_ part: Bottleneck) -> Phrase {
    guard let piece = part.title else { return missing(part.cause) }
    return switch part.cause {
    case .bindsOutage: Phrase(en: "outages of \(piece.en)", id: "gangguan \(piece.id)")
    case .bindsSupply: Phrase(en: "stock of \(piece.en)", id: "stok \(piece.id)")
    default: Phrase(piece)
    }
  }

  /// What is missing, in a word or two.
  static func missing(_ cause: Measure) -> Phrase {
    switch cause {
    case .bindsStaff: Phrase(en: "officers", id: "pegawai")
    case .bindsSkill: Phrase(en: "officers with the skill", id: "pegawai yang berkeahlian")
    case .bindsEquipment: Phrase(en: "machines", id: "mesin")
    case .bindsOutage: Phrase(en: "repair of machines or systems", id: "perbaikan mesin atau sistem")
    case .bindsSupply: Phrase(en: "stock", id: "stok")
    default: MeasureText.of(cause).name
    }
  }
}
