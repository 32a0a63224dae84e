/// What a zip archive says that it holds, from its central directory; nothing is unpacked.
struct ZipDirectory {
  struct Entry {
    let name: String
    let unpackedSize: Int
    let isEncrypted: Bool
  }

  let entries: [Entry]

  /// nil where no directory is found, as in a file that was cut off.
  init?(_ bytes: [UInt8]) {
    func number(_ place: Int, _ size: Int) -> Int? {
      guard place >= 0, place + size <= bytes.count else { return nil }
      return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    // The end record has 22 bytes and a comment of at most 65,535 behind it.
    let earliest = max(0, bytes.count - 22 - 65_535)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: { number($0, 4) == 0x0605_4B50 }
      ),
      let count = number(end + 10, 2), let start = number(end + 16, 4)
    else { return nil }
    var entries: [Entry] = []
    var place = start
    for _ in 0..<count {
      guard number(place, 4) == 0x0201_4B50, let flags = number(place + 8, 2), let size = number(place + 24, 4),
        let nameLength = number(place + 28, 2), let extra = number(place + 30, 2), let comment = number(place + 32, 2),
        place + 46 + nameLength <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      entries.append(Entry(name: name, unpackedSize: size, isEncrypted: flags & 1 == 1))
      place += 46 + nameLength + extra + comment
    }
    self.entries = entries
  }

  /// A part beyond 4 GB is written as 4 GB, which is too much as well.
  var unpackedSize: Int { entries.reduce(0) { $0 + $1.unpackedSize } }

  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  func hasFolder(_ name: String) -> Bool { entries.contains { $0.name.hasPrefix(name + "/") } }
}
