internal import ArgumentParser

/// Values of the command line, `--set path=value`, to put in place of those of the scenario.
enum Replacements {
  static let help = ArgumentHelp(
    "Replace a value of the scenario, as in units.dukcapil.officers=5; may be "
      + "repeated.", "Ganti satu nilai skenario, misalnya units.dukcapil.officers=5; boleh diulang.",
    valueName: "path=value")

  static func validate(_ texts: [String]) throws {
    for text in texts where text.hasPrefix("=") {
      throw ValidationError(
        "'--set \(text)' names no value of the scenario; write --set path=value.",
        "'--set \(text)' tidak menyebut nilai skenario; tulis --set alamat=nilai.")
    }
    for text in texts where !text.contains("=") {
      throw ValidationError(
        "'--set \(text)' has no value; write --set path=value.",
        "'--set \(text)' tidak memuat nilai; tulis --set alamat=nilai.")
    }
  }

  static func pairs(_ texts: [String]) -> [(path: String, value: String)] {
    texts.compactMap { text in
      guard let mark = text.firstIndex(of: "=") else { return nil }
      return (String(text[..<mark]), String(text[mark...].dropFirst()))
    }
  }
}
