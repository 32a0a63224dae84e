package import Government

/// The words of personnel files for what a study calls by its own.
package enum OfficeWords {
  /// `Fungsional`, `Jabatan Fungsional Tertentu`, `Perawat Terampil`, `Kepala Bidang`; nil where nothing tells.
  package static func post(_ text: String) -> OfficerGroup.Post? {
    let words = words(text)
    guard let first = words.first, let last = words.last else { return nil }
    func has(_ some: String...) -> Bool { some.allSatisfy(words.contains) }
    if has("fungsional", "umum") || has("jfu") || has("pelaksana") || first == "staf" { return .pelaksana }
    if has("fungsional") || has("jft") || has("jf") { return .functional }
    if has("struktural") || has("eselon") { return .managerial }
    // Kinds of post by UU 20/2023; what is not managerial may be either of the others.
    if has("manajerial") { return has("non") || has("nonmanajerial") ? nil : .managerial }
    if words.count == 1, ["administrator", "pengawas"].contains(first) { return .managerial }
    if has("ahli") && expertGrades.contains(last) || skillGrades.contains(last) { return .functional }
    if heads.contains(first) || first.hasPrefix("kasub") || first.hasPrefix("kabid") { return .managerial }
    if professions.contains(first) { return .functional }
    return clerks.contains(first) ? .pelaksana : nil
  }

  private static let skillGrades: Set<String> = ["pemula", "terampil", "mahir", "penyelia"]
  private static let expertGrades: Set<String> = ["pertama", "muda", "madya", "utama"]
  private static let heads: Set<String> = [
    "kepala", "sekretaris", "camat", "lurah", "direktur", "inspektur", "asisten",
  ]
  private static let professions: Set<String> = [
    "guru", "dokter", "perawat", "bidan", "apoteker", "nutrisionis", "epidemiolog", "sanitarian", "pustakawan",
    "arsiparis",
    "auditor", "widyaiswara", "dosen", "penyuluh", "adyatama", "perencana", "statistisi",
  ]
  private static let clerks: Set<String> = [
    "pengadministrasi", "pengelola", "operator", "penelaah", "penata", "pengolah", "pengemudi", "pramu", "pramubakti",
    "caraka",
    "petugas", "bendahara", "sopir",
  ]

  /// `PNS`, `CPNS`, `P3K`, `PPPK Paruh Waktu`.
  package static func employment(_ text: String) -> OfficerGroup.Employment? {
    let words = words(text)
    let isContract = words.contains("pppk") || words.contains("p3k") || words.contains("perjanjian")
    if isContract { return words.contains("paruh") ? .partTime : .pppk }
    return words.contains("pns") || words.contains("cpns") || words.starts(with: ["pegawai", "negeri"]) ? .pns : nil
  }

  /// The five grades of the performance appraisal, 5 the best (PermenPANRB 6/2022).
  package static func rating(_ text: String) -> Int? {
    switch words(text).joined(separator: " ") {
    case "sangat baik", "istimewa": 5
    case "baik": 4
    case "butuh perbaikan", "cukup": 3
    case "kurang", "kurang baik", "misconduct": 2
    case "sangat kurang", "buruk": 1
    default: nil
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
