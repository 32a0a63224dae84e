import Foundation
import Testing

@testable import Files

@Suite struct DeflatedTests {
  @Test(arguments: [1, 2, 1000, 1 << 20]) func comeBack(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
    let packed = Deflated.bytes(bytes)
    #expect(packed.withUnsafeBytes { Deflated.plain($0, count: count) } == bytes)
    #expect(packed.withUnsafeBytes { Deflated.plain($0, count: count + 1) } == nil)
    #expect(packed.dropLast().withUnsafeBytes { Deflated.plain($0, count: count) } == nil)
  }

  /// The check value that every description of this CRC gives.
  @Test func checksumIsCRC32() {
    #expect(Array("123456789".utf8).withUnsafeBytes { Deflated.checksum($0) } == 0xCBF4_3926)
  }

  /// Piece by piece, with pieces larger and smaller than what is written at once.
  @Test(arguments: [[], [0], [1], [1 << 18, 3, 0, 1 << 17]]) func gzipFilesHoldWhatWasPut(pieces: [Int]) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv.gz").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = ResultFile(compressed: "a.csv.gz") { put throws(ResultsError) in
      for piece in pieces { try put((0..<piece).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }) }
    }
    try file.write(to: path)
    let packed = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    #expect(Deflated.plain(gzip: packed) == file.bytes && file.bytes.count == pieces.reduce(0, +))
    #expect(Deflated.plain(gzip: Array(packed.dropLast())) == nil && Deflated.plain(gzip: [1, 2, 3]) == nil)
    try file.write(to: path + "2")
    defer { try? FileManager.default.removeItem(atPath: path + "2") }
    #expect(FileManager.default.contents(atPath: path + "2") == Data(packed))
    #expect(throws: ResultsError.self) { try file.write(to: "/nowhere/a.csv.gz") }
  }
}
