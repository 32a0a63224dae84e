internal import Government

/// A varied part of a policy as people call it.
struct AxisText {
  /// What runs along the axis, with its unit.
  let name: Phrase
  private let words: (Phrase) -> Phrase

  /// One value of it: "2 officers".
  func value(_ value: Variation.Value) -> Phrase { words(Self.translated(value)) }

  static func of(_ axis: Variation.Axis) -> AxisText {
    switch axis.path.split(separator: ".").suffix(2).joined(separator: ".") {
    case "how_many": count(Phrase(en: "officers asked for", id: "jumlah pegawai yang diminta"))
    case "how_many.at_most":
      count(Phrase(en: "officers asked for, at most", id: "jumlah pegawai yang diminta, paling banyak"))
    case "when.by":
      AxisText(name: Phrase(en: "working days ready before the surge", id: "hari kerja siap sebelum lonjakan")) {
        Phrase(en: "\($0.en) ahead", id: "\($0.id) lebih awal")
      }
    case "prepare.training":
      AxisText(name: Phrase(en: "days of training", id: "hari pelatihan")) {
        Phrase(en: "\($0.en) of training", id: "pelatihan \($0.id)")
      }
    case "until.after":
      AxisText(name: Phrase(en: "working days of stay", id: "lama penugasan, hari kerja")) {
        Phrase(en: "stay of \($0.en)", id: "penugasan \($0.id)")
      }
    case "choose":
      AxisText(name: Phrase(en: "officers chosen by", id: "pegawai dipilih menurut")) {
        Phrase(en: "chosen by \($0.en)", id: "dipilih menurut \($0.id)")
      }
    case "hours":
      AxisText(name: Phrase(en: "hours more", id: "jam tambahan")) { $0 }
    case "from":
      AxisText(name: Phrase(en: "lending units", id: "OPD asal")) { Phrase(en: "from \($0.en)", id: "dari \($0.id)") }
    case let path: plain(path, axis.path)
    }
  }

  private init(name: Phrase, words: @escaping (Phrase) -> Phrase) {
    self.name = name
    self.words = words
  }

  private static func count(_ name: Phrase) -> AxisText {
    AxisText(name: name) {
      Phrase(en: "\($0.en) \($0.en == "1" ? "officer" : "officers")", id: "\($0.id) pegawai")
    }
  }

  /// A part without words of its own for its values; one that is not known is told by its keys.
  private static func plain(_ end: String, _ path: String) -> AxisText {
    let keys = Phrase(String(end.map { $0 == "_" || $0 == "." ? " " : $0 }))
    let name = parts[path] ?? parts[end] ?? keys
    return AxisText(name: name) { name + Phrase(" ") + $0 }
  }

  /// The part that a column of tables has the name of; nil where none does.
  static func name(ofColumn column: String) -> Phrase? {
    parts.first { $0.key.replacing(".", with: "_") == column }?.value
  }

  /// The value as written, with Indonesian units.
  static func translated(_ value: Variation.Value) -> Phrase {
    let units = [
      ("working days", "hari kerja"), ("working day", "hari kerja"), ("weeks", "minggu"), ("week", "minggu"),
      ("days", "hari"), ("day", "hari"), ("h/hari", "jam/hari"), ("at least", "paling sedikit"),
      ("at most", "paling banyak"), ("competency", "kompetensi"), ("match", "kompetensi"),
      ("seniority", "masa jabatan"),
      ("rating", "penilaian kinerja"), ("random", "undian"), ("volunteers", "sukarelawan"), ("never", "tidak pernah"),
    ]
    let id = units.reduce(value.text) { $0.replacing($1.0, with: $1.1) }
    return Phrase(en: one(value.text), id: id)
  }

  /// `1 working days`, as steps from one end to the other may have it, as `1 working day`.
  private static func one(_ text: String) -> String {
    let isOne = text.hasPrefix("1 ") && ["days", "weeks", "months", "years"].contains { text.hasSuffix(" " + $0) }
    return isOne ? String(text.dropLast()) : text
  }
}

extension Variation {
  /// A combination in words: "2 officers, 10 working days ahead".
  func title(of values: [Value]) -> Phrase {
    zip(axes, values).map { AxisText.of($0).value($1) }.joined(", ")
  }
}
