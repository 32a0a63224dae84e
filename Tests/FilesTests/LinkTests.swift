import Foundation
import Testing

@testable import Files

/// Another name for a file.
@Suite struct LinkTests {
  private static let otherDisk = "/dev/shm"

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: otherDisk)), arguments: [1, 5000, 3_000_000])
  func `where the disk has no other names, a file is copied`(count: Int) throws {
    let name = "/mutasim-\(UInt64.random(in: .min ... .max))"
    let (old, new) = (NSTemporaryDirectory() + name, Self.otherDisk + name)
    defer { for path in [old, new] { try? FileManager.default.removeItem(atPath: path) } }
    let bytes = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try bytes.write(to: URL(filePath: old))
    try FileCalls.link(old, to: new)
    #expect(try Data(contentsOf: URL(filePath: new)) == bytes)
  }
}
