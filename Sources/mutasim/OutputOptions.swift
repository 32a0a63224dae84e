internal import ArgumentParser
internal import Reports

/// Where a command writes what it found, and what it prints of it.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder in which the folder of results is made.", "Folder tempat folder hasil dibuat.", valueName: "folder"),
    completion: .directory)
  var out = "results"

  @Flag(help: ArgumentHelp("Print the summary as JSON and nothing else.", "Cetak ringkasan sebagai JSON saja."))
  var json = false

  @Flag(help: ArgumentHelp("Print the path of the results and nothing else.", "Cetak alamat hasil saja."))
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Language of what is printed (default: that of the locale).", "Bahasa yang dicetak (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    if json, quiet {
      throw ValidationError(
        "'--json' and '--quiet' exclude each other.", "Pakai salah satu dari '--json' dan '--quiet'.")
    }
    if out.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        "'--out' names no folder; write --out results.", "'--out' tidak menyebut folder; tulis --out results.")
    }
  }

  /// For commands that print a line: options that no command line has set trap when they are read.
  static func speaking(_ lang: LanguageName?) -> OutputOptions {
    var options = OutputOptions()
    (options.out, options.json, options.quiet, options.lang) = ("results", false, true, lang)
    return options
  }

  var delivery: Delivery { Delivery(isJSON: json, isQuiet: quiet, language: language) }
  var language: Language { lang.language }
}
