internal import Foundation

/// SHA-256 (FIPS 180-4), for telling inputs and results apart.
public enum SHA256 {
  /// 64 hexadecimal digits.
  public static func hex(_ bytes: some Collection<UInt8>) -> String {
    Array(bytes).withUnsafeBytes { hex(of: $0) }
  }

  /// The same of bytes that stand somewhere, as those of a mapped file do.
  public static func hex(of bytes: UnsafeRawBufferPointer) -> String {
    digest(bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// As a policy of a page names a script.
  public static func base64(_ bytes: some Collection<UInt8>) -> String {
    Data(Array(bytes).withUnsafeBytes { digest($0) }).base64EncodedString()
  }

  static func digest(_ message: UnsafeRawBufferPointer) -> [UInt8] {
    let whole = message.count / 64 * 64
    var tail = Array(message[whole...]) + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    let length = UInt64(message.count) * 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: length >> UInt64(56 - 8 * $0)) }
    var state = initial
    var words = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: whole, by: 64) { compress(&state, &words, message, block) }
    tail.withUnsafeBytes { tail in
      for block in stride(from: 0, to: tail.count, by: 64) { compress(&state, &words, tail, block) }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
  }

  private static func compress(
    _ state: inout [UInt32], _ words: inout [UInt32], _ message: UnsafeRawBufferPointer, _ block: Int
  ) {
    for i in 0..<16 {
      words[i] = UInt32(bigEndian: message.loadUnaligned(fromByteOffset: block + 4 * i, as: UInt32.self))
    }
    for i in 16..<64 {
      let (a, b) = (words[i - 15], words[i - 2])
      let s0 = rotated(a, 7) ^ rotated(a, 18) ^ a >> 3
      let s1 = rotated(b, 17) ^ rotated(b, 19) ^ b >> 10
      words[i] = words[i - 16] &+ s0 &+ words[i - 7] &+ s1
    }
    // Eight variables: an array of them would be made anew 64 times a block.
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ words[i]
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let initial: [UInt32] = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }

  /// The same of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.map { prime in
    // Newton's step from a start that is good to a few units in the last place.
    var root = 1.0
    for _ in 0..<100 { root = (2 * root + Double(prime) / (root * root)) / 3 }
    return fraction(of: root)
  }

  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  private static func fraction(of value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }
}
