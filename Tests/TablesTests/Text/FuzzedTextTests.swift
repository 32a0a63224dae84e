import Foundation
import Tables
import Testing

/// Inputs that libFuzzer found (`make fuzz`): every row of each is kept or left out with a reason, every cell counted.
@Suite struct FuzzedTextTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Fuzzing/Corpus/text")

  @Test func nothingOfATextIsLost() throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 20)
    let known = KnownColumns([.init("unit", names: ["unit kerja", "opd"], isRequired: true), .init("tanggal")])
    for file in files.sorted(by: { $0.path < $1.path }) {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard FileSignature.kind(of: bytes) == .text else { continue }
      let book = try TextTable.read(bytes, file: "file.csv")
      for table in Table.find(in: book, knowing: known) {
        let below = book.sheets[0].rows.count { $0.number > table.header.rows.upperBound }
        #expect(below == table.rows.count + table.leftOut.count { $0.reason != .empty })
        for reading in ColumnReadings(table).columns {
          #expect(reading.evidence.fitting + reading.misfits.count == reading.evidence.filled)
        }
      }
    }
  }
}
