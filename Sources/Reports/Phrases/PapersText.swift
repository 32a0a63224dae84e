/// What the command of papers says of the results that it is given.
public enum PapersText {
  public static func noResults(_ path: String, _ language: Language) -> String {
    Phrase(
      en:
        "\(path) is a plan, which has no results yet: papers are written from the folder that mutasim run or merge made",
      id: "\(path) adalah rencana yang belum memiliki hasil: naskah disusun dari folder buatan mutasim run atau merge")[
        language]
  }

  public static func noSensitivity(_ path: String, _ language: Language) -> String {
    Phrases.Paper.noSensitivity(path)[language]
  }

  public static func changed(_ files: [String], _ language: Language) -> String {
    Phrase(
      en: "not as the run has written them, and tables.xlsx holds tables as they are: \(files.joined(separator: ", "))",
      id:
        "tidak lagi seperti ditulis oleh proses, dan tables.xlsx memuat tabel apa adanya: \(files.joined(separator: ", "))"
    )[
      language]
  }
}
