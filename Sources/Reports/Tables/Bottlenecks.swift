internal import Experiments
internal import Government

/// What work waits for, in words.
struct Bottlenecks {
  let comparison: Comparison

  /// Parts of less than a hundredth are left to the page.
  private static let least = 0.01

  /// Under the baseline; nil where nothing waits or causes are not measured.
  var sentence: Phrase? {
    let found = comparison.bottlenecks(policy: 0).filter { $0.share >= Self.least }
    guard !found.isEmpty else { return nil }
    let items = found.map { Self.name($0) + Phrase(" ") + Self.percent($0.share) }
    return Phrases.bottleneck(comparison.result.name(ofPolicy: 0), items.joined(", "))
  }

  /// What to do about where no policy helps: the largest cause under the baseline.
  var binding: Phrase? {
    comparison.bottlenecks(policy: 0).first.map {
      Phrases.binding(Self.name($0), share: Self.percent($0.share))
    }
  }

  static func percent(_ share: Double) -> Phrase { .number(share * 100, decimals: 0) + Phrase("\u{a0}%") }

  /// What is missing, by its own name where it has one.
  static func name(_ part: Bottleneck) -> Phrase {
    guard let piece = part.piece?.replacing("_", with: " ") else { return name(part.cause) }
    switch part.cause {
    case .bindsOutage: return Phrase(en: "outages of \(piece)", id: "gangguan \(piece)")
    case .bindsSupply: return Phrase(en: "stock of \(piece)", id: "stok \(piece)")
    default: return Phrase(piece)
    }
  }

  /// What is missing, in a word or two.
  static func name(_ cause: Measure) -> Phrase {
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

extension Phrases {
  static func bottleneck(_ policy: Phrase, _ items: Phrase) -> Phrase {
    Phrase(
      en: "What work waits for in the window under \(policy.en): \(items.en).",
      id: "Yang ditunggu pekerjaan dalam jendela ini dengan \(policy.id): \(items.id).")
  }

  static func binding(_ cause: Phrase, share: Phrase) -> Phrase {
    Phrase(
      en: "What binds: \(cause.en) (\(share.en) of waiting).",
      id: "Yang membatasi: \(cause.id) (\(share.id) waktu tunggu)."
    )
  }
}
