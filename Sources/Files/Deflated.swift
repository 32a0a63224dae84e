internal import CZlib

/// Bytes compressed by zlib (RFC 1950), and back.
package enum Deflated {
  /// Fast: blocks are written while others play.
  private static let level: Int32 = 1

  package static func bytes(_ plain: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(plain.count))
    return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
      let code = compress2(buffer.baseAddress, &count, plain, UInt(plain.count), level)
      precondition(code == Z_OK, "zlib has no memory")
      used = Int(count)
    }
  }

  /// - Returns: nil where they are not `count` bytes that were compressed.
  package static func plain(_ bytes: UnsafeRawBufferPointer, count: Int) -> [UInt8]? {
    var length = UInt(count)
    var isWhole = false
    let plain = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      let code = uncompress(
        buffer.baseAddress, &length, bytes.bindMemory(to: UInt8.self).baseAddress, UInt(bytes.count))
      isWhole = code == Z_OK && Int(length) == count
      used = isWhole ? count : 0
    }
    return isWhole ? plain : nil
  }

  /// CRC-32 of bytes (ISO 3309).
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(crc32_z(0, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
  }
}

extension Deflated {
  /// What a gzip file holds (RFC 1952); nil where it is none, or torn.
  package static func plain(gzip bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard mutasim_inflate_init(&stream, 15 + 16) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var (bytes, plain) = (bytes, [UInt8]())
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var state = Z_OK
    bytes.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while state == Z_OK {
        buffer.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          state = inflate(&stream, Z_NO_FLUSH)
        }
        plain += buffer.prefix(buffer.count - Int(stream.avail_out))
      }
    }
    return state == Z_STREAM_END ? plain : nil
  }
}
