/// The names of what is to be written, between `<` and `>`, in Indonesian; what is not known here, or is the same, stays.
enum ArgumentNames {
  static func inIndonesian(_ text: String) -> String {
    names.reduce(text) { $0.replacing("<\($1.en)>", with: "<\($1.id)>") }
  }

  /// A line of help, in which the explanation still begins where the others do.
  static func inIndonesian(line: String) -> String {
    guard line.hasPrefix("  "), let gap = line.dropFirst(2).firstRange(of: "  ") else { return inIndonesian(line) }
    let label = inIndonesian(String(line[..<gap.lowerBound]))
    let explained = line[gap.lowerBound...].drop { $0 == " " }
    let column = line.count - explained.count
    guard label.count < column else { return label + "\n" + String(repeating: " ", count: column) + explained }
    return label + String(repeating: " ", count: column - label.count) + explained
  }

  private static let names: [(en: String, id: String)] = [
    ("actual", "berkas-nyata"), ("file", "berkas"), ("for", "untuk"), ("image", "citra"), ("keys", "kunci"),
    ("lang", "bahasa"), ("mark", "tanda"), ("name", "nama"), ("name=mm-dd", "nama=bb-hh"), ("order", "urutan"),
    ("others", "hasil-lain"), ("path=value", "jalur=nilai"), ("policy", "kebijakan"), ("results", "hasil"),
    ("scenario", "skenario"), ("scenarios", "skenario"), ("service=name", "layanan=nama"), ("study", "studi"),
    ("budget", "anggaran"), ("to", "bahasa"), ("trials", "ulangan"), ("unit", "opd"), ("world", "dunia"),
    ("folder", "folder"), ("subcommand", "perintah"), ("options", "pilihan"),
  ]
}
