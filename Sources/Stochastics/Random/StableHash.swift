/// A 64-bit number for a name, the same in every process and on every machine.
///
/// Swift's own `Hasher` is seeded anew in each process, so it cannot name a random stream.
public enum StableHash {
  /// The hash of the name's UTF-8 bytes: FNV-1a (Fowler, Noll, Vo 1991), then the finaliser of SplitMix64
  /// (Steele, Lea, Flood 2014) so that names differing in one letter differ in every bit position.
  public static func of(_ name: String) -> UInt64 { of(name.utf8) }

  /// The same of any bytes.
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return mixed(hash)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var z = word
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
