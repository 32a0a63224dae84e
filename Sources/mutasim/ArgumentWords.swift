/// What the parser of arguments says in English, in Indonesian; what is not known here stays as it is.
enum ArgumentWords {
  static func inIndonesian(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).map { line in
      let said = heads.first { line.hasPrefix($0.en) }.map { $0.id + line.dropFirst($0.en.count) } ?? line
      // Only what is wrong may quote what somebody has typed.
      if line.hasPrefix("Error: ") {
        let refused = refusals.reduce(said) { $0.replacing($1.en, with: $1.id) }
        return line.hasPrefix("Error: Missing ") ? ArgumentNames.inIndonesian(refused) : refused
      }
      return ArgumentNames.inIndonesian(line: explained.reduce(said) { $0.replacing($1.en, with: $1.id) })
    }.joined(separator: "\n")
  }

  private static let heads: [(en: String, id: String)] = [
    ("Error: ", "Kesalahan: "), ("Help:  ", "Keterangan:  "), ("Usage: ", "Pemakaian: "), ("OVERVIEW: ", "RINGKASAN: "),
    ("USAGE: ", "PEMAKAIAN: "), ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "PILIHAN:"), ("SUBCOMMANDS:", "PERINTAH:"),
    ("  See '", "  Lihat '"),
  ]

  /// Names stand in quotation marks between them.
  private static let refusals: [(en: String, id: String)] = [
    ("Unexpected argument '", "Argumen tidak dikenal: '"), (" unexpected arguments: '", " argumen tidak dikenal: '"),
    ("Unknown option '", "Pilihan tidak dikenal: '"), ("'. Did you mean '", "'. Maksudnya '"),
    ("Missing expected argument '", "Argumen belum ditulis: '"), ("Missing value for '", "Nilai belum ditulis untuk '"),
    ("Missing one of: '", "Salah satu belum ditulis: '"), ("The value '", "Nilai '"),
    ("' is invalid for '", "' tidak berlaku untuk '"), ("'. Please provide one of '", "'. Pilih salah satu dari '"),
    ("' and '", "' dan '"), ("' or '", "' atau '"), ("The option '", "Pilihan '"),
    ("' does not take any value, but '", "' tidak memakai nilai, padahal tertulis '"), ("' was specified.", "'."),
    ("Value to be set with flag '", "Nilai dari '"),
    ("' had already been set with flag '", "' sudah ditentukan oleh '"),
    ("Missing required subcommand.", "Perintah belum ditulis."),
  ]

  private static let explained: [(en: String, id: String)] = [
    ("Show help information.", "Tampilkan keterangan ini."), ("Show the version.", "Tampilkan versi."),
    ("Show subcommand help information.", "Tampilkan keterangan perintah."), ("(default:", "(bawaan:"),
    ("(values:", "(pilihan:"), ("' for detailed help.", "' untuk keterangan rinci."),
    ("' for more information.", "' untuk keterangan."),
  ]
}
