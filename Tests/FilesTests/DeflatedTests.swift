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
}
