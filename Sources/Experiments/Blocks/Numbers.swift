/// Numbers as the bytes that they are in memory, of which all machines that run this have the lowest first.
enum Numbers {
  static func bytes<Number: BitwiseCopyable>(_ numbers: [Number]) -> [UInt8] { numbers.withUnsafeBytes { Array($0) } }

  static func bytes<Number: BitwiseCopyable>(_ numbers: ArraySlice<Number>) -> [UInt8] {
    numbers.withUnsafeBytes { Array($0) }
  }

  static func numbers<Number: BitwiseCopyable>(_ bytes: [UInt8]) -> [Number] {
    let count = bytes.count / MemoryLayout<Number>.stride
    return [Number](unsafeUninitializedCapacity: count) { buffer, used in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0.prefix(count * MemoryLayout<Number>.stride)))
      }
      used = count
    }
  }

  /// The bits in which bytes differ from others of the same number; the same again gives the bytes back.
  static func differing(_ bytes: [UInt8], from base: [UInt8]) -> [UInt8] {
    precondition(bytes.count == base.count, "bytes of different length do not differ bit by bit")
    var told = bytes
    told.withUnsafeMutableBytes { told in
      base.withUnsafeBytes { base in
        let words = told.count / 8
        var place = 0
        while place < words {
          let word = base.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)
          told.storeBytes(
            of: told.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self) ^ word, toByteOffset: 8 * place,
            as: UInt64.self)
          place += 1
        }
        for rest in 8 * words..<told.count { told[rest] ^= base[rest] }
      }
    }
    return told
  }
}
