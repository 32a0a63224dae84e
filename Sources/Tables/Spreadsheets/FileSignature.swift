/// Tells what a file is by its bytes.
package enum FileSignature {
  package static func kind(of bytes: [UInt8]) -> FileKind {
    if bytes.isEmpty { return .nothing }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return zipped(bytes)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
    if let known = known.first(where: { bytes.starts(with: $0.bytes) }) { return known.kind }
    if bytes.count > 11, bytes.starts(with: text("RIFF")), bytes[8..<12].elementsEqual(text("WEBP")) {
      return .picture
    }
    if bytes.count > 11, [text("ftypheic"), text("ftypheix"), text("ftypmif1")].contains(Array(bytes[4..<12])) {
      return .picture
    }
    return textual(bytes)
  }

  private static let known: [(bytes: [UInt8], kind: FileKind)] = [
    ([0xFF, 0xD8, 0xFF], .picture), ([0x89, 0x50, 0x4E, 0x47], .picture), (text("GIF8"), .picture),
    ([0x49, 0x49, 0x2A, 0x00], .picture), ([0x4D, 0x4D, 0x00, 0x2A], .picture), (text("%PDF"), .pdf),
    (text("Rar!"), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive), ([0x1F, 0x8B], .archive),
    ([0x09, 0x00, 0x04, 0x00], .oldWorkbook), ([0x09, 0x02, 0x06, 0x00], .oldWorkbook),
    ([0x09, 0x04, 0x06, 0x00], .oldWorkbook), ([0x09, 0x08, 0x08, 0x00], .oldWorkbook),
    (text("{\\rtf"), .wordDocument),
  ]

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func zipped(_ bytes: [UInt8]) -> FileKind {
    // One that was cut off has no directory; the reader says so.
    guard let parts = ZipDirectory(bytes) else { return .xlsx }
    if parts.entries.contains(where: \.isEncrypted) { return .locked }
    if parts.has("xl/workbook.bin") { return .xlsb }
    if parts.hasFolder("xl") { return .xlsx }
    if parts.hasFolder("word") { return .wordDocument }
    if parts.hasFolder("ppt") { return .slides }
    guard parts.entries.first?.name == "mimetype" else { return .archive }
    // The kind stands unpacked at the beginning.
    let start = String(decoding: bytes.prefix(120), as: UTF8.self)
    if start.contains("opendocument.spreadsheet") { return .ods }
    if start.contains("opendocument.presentation") { return .slides }
    return start.contains("opendocument.text") ? .wordDocument : .archive
  }

  /// The container of old office programs, whose parts are named in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> FileKind {
    func has(_ name: String) -> Bool {
      // A name stands at a multiple of 128 bytes and ends in a zero.
      let wide: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
      return stride(from: 512, to: bytes.count - wide.count, by: 128).contains {
        bytes[$0..<($0 + wide.count)].elementsEqual(wide)
      }
    }
    if has("EncryptedPackage") { return .locked }
    if has("Workbook") || has("Book") { return .xls }
    if has("WordDocument") { return .wordDocument }
    return has("PowerPoint Document") ? .slides : .unknown
  }

  private static func textual(_ bytes: [UInt8]) -> FileKind {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isWide, TextDecoding.halvesAreEmpty(bytes) == nil, bytes.contains(0) { return .unknown }
    let start = TextDecoding.utf8(Array(bytes.prefix(4096))).text
    let head = String(decoding: start, as: UTF8.self).drop(while: \.isWhitespace).lowercased()
    if bytes.count <= 4096, head.isEmpty { return .nothing }
    if ["<!doctype html", "<html", "<table", "<meta", "<head", "<style"].contains(where: head.hasPrefix) {
      return .webPage
    }
    if head.hasPrefix("<?xml") || head.hasPrefix("<workbook") {
      return head.contains("<html") || head.contains("<table") && !head.contains("spreadsheet")
        ? .webPage : .xmlWorkbook
    }
    return .text
  }
}
