import Foundation
import Testing

@Suite(.serialized) struct ForecastCommandTests {
  /// Two services over 40 weeks of five days, without chance.
  private static let counts: String = {
    var text = "REKAP PELAYANAN;;\nTANGGAL;KTP-el;Kartu Keluarga\n"
    let calendar = Calendar(identifier: .gregorian)
    guard let first = DateComponents(calendar: calendar, year: 2025, month: 9, day: 1).date else { return text }
    for day in 0..<224 where day % 7 < 5 {
      guard let date = calendar.date(byAdding: .day, value: day, to: first) else { continue }
      let parts = calendar.dateComponents([.day, .month, .year], from: date)
      text += String(
        format: "%02d/%02d/%d;%d;%d\n", parts.day ?? 0, parts.month ?? 0, parts.year ?? 0, 20 + day % 7 + day % 5,
        8 + day % 3)
    }
    return text
  }()

  @Test func `a forecast is printed, written and the same again`() throws {
    try Tool.inFolder { folder in
      try Self.counts.write(toFile: folder + "/counts.csv", atomically: true, encoding: .utf8)
      let asked = ["forecast", "counts.csv", "--days", "28", "--lang", "en"]
      let run = try Tool.run(asked, in: folder)
      #expect(run.code == 0)
      #expect(
        run.output.contains("Forecast of the 28 days after") && run.output.contains("KTP-el: 160 days with a count"))
      let path = folder + "/" + (run.output.split(separator: "\n").last.map(String.init) ?? "")
      let tables = ["forecast.csv", "scores.csv", "forecast.json", "dictionary.csv"]
      let first = try tables.map { try Data(contentsOf: URL(filePath: path + "/" + $0)) }
      #expect(String(decoding: first[0], as: UTF8.self).split(whereSeparator: \.isNewline).count == 1 + 2 * (28 + 5))
      #expect(try Tool.run(asked + ["--quiet"], in: folder).code == 0)
      #expect(try tables.map { try Data(contentsOf: URL(filePath: path + "/" + $0)) } == first)
      let indonesian = try Tool.run(["forecast", "counts.csv", "--service", "ktp-el", "--lang", "id"], in: folder)
      #expect(indonesian.output.contains("Prakiraan 60 hari sesudah") && !indonesian.output.contains("Kartu Keluarga"))
    }
  }

  @Test func `of a register is told what will be finished and open`() throws {
    try Tool.inFolder { folder in
      // Five on each working day of a year, done two days later; the last two days are open.
      let calendar = Calendar(identifier: .gregorian)
      let start = try #require(DateComponents(calendar: calendar, year: 2025, month: 1, day: 6).date)
      func iso(_ day: Int) throws -> String {
        let date = try #require(calendar.date(byAdding: .day, value: day, to: start))
        let parts = calendar.dateComponents([.day, .month, .year], from: date)
        return String(format: "%d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      }
      var rows = "unit kerja,diterima,selesai\n"
      for day in 0..<364 where day % 7 < 5 {
        for hour in 10..<15 {
          rows += try
            "kantor \(hour % 2),\(iso(day)) \(hour):10,\(day > 358 ? "proses" : "\(iso(day + 2)) \(hour):40")\n"
        }
      }
      try rows.write(toFile: folder + "/register.csv", atomically: true, encoding: .utf8)
      let run = try Tool.run(["forecast", "register.csv", "--days", "14", "--lang", "en"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      #expect(
        run.output.contains("names 2 units: their requests are added up") && run.output.contains("finished,")
          && run.output.contains("are open when these weeks begin"))
      let path = folder + "/" + (run.output.split(separator: "\n").last.map(String.init) ?? "")
      let table = String(decoding: try Data(contentsOf: URL(filePath: path + "/forecast.csv")), as: UTF8.self)
      #expect(table.contains("requests,finished,2026-01-05,week,") && table.contains(",open,"))
      #expect(FileManager.default.fileExists(atPath: path + "/charts/open_1.vl.json"))
      let lines = rows.split(separator: "\n")
      let few = (lines.prefix(1) + lines.suffix(600)).joined(separator: "\n")
      try few.write(toFile: folder + "/register.csv", atomically: true, encoding: .utf8)
      let short = try Tool.run(["forecast", "register.csv", "--days", "6", "--lang", "en"], in: folder)
      #expect(
        short.output.contains("How good this is, is not known: weeks are held out of forecasts of 7 days or more"))
    }
  }

  @Test func `what is wrong ends with its code and writes nothing`() throws {
    try Tool.inFolder { folder in
      try "tanggal,KTP\n2026-01-05,5\n".write(toFile: folder + "/short.csv", atomically: true, encoding: .utf8)
      for (arguments, code, message) in [
        (["none.xlsx"], Int32(66), "no such file"), (["short.csv"], 65, "give 28 at least"),
        (["short.csv", "--service", "KK"], 65, "has no service"), (["short.csv", "--days", "0"], 64, "from 1 to 730"),
        (["short.csv", "--calendar", "short.csv"], 65, "has no day; expected rows such as"),
      ] {
        let run = try Tool.run(["forecast"] + arguments, in: folder)
        #expect(run.code == code && run.messages.contains(message), "\(arguments): \(run.code) \(run.messages)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/results"))
    }
  }
}
