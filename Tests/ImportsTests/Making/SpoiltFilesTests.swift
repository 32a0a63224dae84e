import Foundation
import Imports
import Scenarios
import Testing

/// Files with cells that somebody has spoilt: whatever they say, nothing traps, nobody is named, and a study that is made reads.
@Suite struct SpoiltFilesTests {
  private static let cells = [
    "", "0", "-1", "1e300", "9999999999999", "1.250", "1,250", "31/02/2026", "29/02/2024", "01/01/9999", "LIBUR",
    "JUMLAH", "\"", "#DIV/0!",
    "Aktif", "yes", "null", "[x]: {y} # z", "Ω", "  ", "1250", "72000", "0,5", "PNS", "(text)", "12:30", "5", "100%",
    "Rp 5.000,-",
  ]

  /// The same spoiling for the same number.
  private static func spoilt(_ text: String, _ seed: Int) -> String {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    for _ in 0...next(4) {
      let row = next(rows.count)
      guard !rows[row].isEmpty else { continue }
      switch next(5) {
      case 0: rows.remove(at: row)
      case 1: rows.insert(rows[row], at: next(rows.count))
      case 2:
        // A column at once, so that it is read otherwise.
        let column = next(rows[row].count)
        let cell = cells[next(cells.count)]
        for index in rows.indices.dropFirst(row) where rows[index].indices.contains(column) {
          rows[index][column] = cell
        }
      default: rows[row][next(rows[row].count)] = cells[next(cells.count)]
      }
      if rows.isEmpty { break }
    }
    return rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
  }

  @Test(arguments: 0..<60)
  func nothingTrapsAndWhatIsMadeReads(_ seed: Int) throws {
    let names = ["staf.csv", "abk.csv", "rekap.csv"]
    var files = OfficeFiles.all.mapValues { $0.replacing("\r", with: "") }
    files[names[seed % 3]] = Self.spoilt(files[names[seed % 3]] ?? "", seed)
    let folder = try Folder(files)
    let made = Import(names.map(folder.path))
    let told = made.report.text(inIndonesian: seed % 2 == 0) + made.refusals.joined()
    let texts = made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) } + [told]
    for person in OfficeFiles.people {
      #expect(!texts.contains { $0.contains(person.name) || $0.contains(person.number) }, "\(seed): \(told)")
    }
    #expect(made.files.isEmpty == !made.problems.isEmpty)
    guard made.problems.isEmpty else { return }
    for file in made.files where !file.isPrivate { try folder.write(file.bytes, to: file.name) }
    #expect(throws: Never.self, "\(seed): \(made.text("study.yaml"))") {
      try ScenarioReader.read(path: folder.path("study.yaml"), overrides: [])
    }
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    let again = Import(names.map(folder.path), map: folder.path("import.yaml"), inIndonesian: false)
    #expect(again.files == made.files, "\(seed): \(again.refusals)")
  }
}
