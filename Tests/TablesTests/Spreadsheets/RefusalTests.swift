import Foundation
import Programs
import Tables
import Testing

@Suite struct RefusalTests {
  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func container(_ part: String) -> [UInt8] {
    ole + [UInt8](repeating: 0, count: 1016) + part.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 300)
  }

  @Test(arguments: [
    ([], FileKind.nothing), (Array("  \n".utf8), .nothing), ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .picture),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], .picture), (Array("%PDF-1.7".utf8), .pdf),
    (container("EncryptedPackage"), .locked), (container("WordDocument"), .wordDocument),
    (Array("\u{FEFF}\n<HTML><body><table>".utf8), .webPage), (Array("<table border=1><tr><td>NIP".utf8), .webPage),
    (
      Array("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".utf8),
      .xmlWorkbook
    ),
    (zip([("word/document.xml", 10)]), .wordDocument), (zip([("a.txt", 1)]), .archive),
    ([1, 0, 2, 9, 0, 0, 7], .unknown),
    (zip([("xl/workbook.xml", 1)], isEncrypted: true), .locked),
  ])
  func whatIsNoTableIsRefusedForWhatItIs(_ bytes: [UInt8], _ kind: FileKind) throws {
    let folder = try Folder()
    let path = try folder.write(bytes, to: "data.xlsx")
    let error = #expect(throws: TableError.self) { try WorkbookReader().read(path, name: "data.xlsx") }
    #expect(error?.reason == .kind(kind))
    #expect(error.map { $0.description.hasPrefix("data.xlsx is ") && $0.description.contains("; ") } == true)
  }

  @Test func aDirectoryAndAMissingFileAreToldApart() throws {
    let folder = try Folder()
    #expect(throws: TableError(file: "x", .unreadable(.directory))) {
      try WorkbookReader().read(folder.url.path, name: "x")
    }
    #expect(throws: TableError(file: "x", .unreadable(.missing))) {
      try WorkbookReader().read(folder.path("no.csv"), name: "x")
    }
  }

  @Test func whatUnpacksTooLargeIsNotUnpacked() throws {
    let folder = try Folder()
    let path = try folder.write(Self.zip([("xl/workbook.xml", 10), ("xl/a.xml", 300_000_000)]), to: "a.xlsx")
    #expect(throws: TableError(file: "a", .unpacksTooLarge(limitMB: SpreadsheetReader.unpackedLimitMB))) {
      try WorkbookReader().read(path, name: "a")
    }
  }

  @Test func withoutTheReaderItSaysWhatToInstallAndThatCSVWorks() throws {
    let folder = try Folder()
    let path = try folder.write(Self.zip([("xl/workbook.xml", 10)]), to: "a.xlsx")
    let nowhere = PythonFinder(environment: [:], folder: URL(fileURLWithPath: "/nonexistent"), executable: nil)
    let reader = WorkbookReader(spreadsheets: SpreadsheetReader(python: nowhere))
    let error = #expect(throws: TableError.self) { try reader.read(path) }
    let said = error?.description ?? ""
    #expect(said.contains("python-calamine==\(SpreadsheetReader.version)") && said.contains("save the sheet as CSV"))
    #expect(said.contains("make sheets"))
  }

  @Test func aReaderThatHangsIsStopped() throws {
    let folder = try Folder()
    let path = try folder.write(Self.zip([("xl/workbook.xml", 10)]), to: "a.xlsx")
    let python = try folder.write(Array("#!/bin/sh\nexec sleep 60\n".utf8), to: "python3")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
    let slow = PythonFinder(environment: ["MUTASIM_PYTHON": python], folder: folder.url, executable: nil)
    let reader = WorkbookReader(spreadsheets: SpreadsheetReader(python: slow, timeout: 1))
    #expect(throws: TableError(file: "a", .readerTooSlow(seconds: 1))) { try reader.read(path, name: "a") }
  }

  @Test(.enabled(if: Books.canWrite))
  func aWorkbookThatWasCutOffIsDamaged() throws {
    let folder = try Folder()
    let path = folder.path("a.xlsx")
    try Books.run("import sys, openpyxl\nopenpyxl.Workbook().save(sys.argv[1])", path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for end in [bytes.count / 2, bytes.count - 30] {
      let cut = try folder.write(bytes[..<end], to: "cut.xlsx")
      let error = #expect(throws: TableError.self) { try WorkbookReader().read(cut) }
      #expect(error?.description.contains("is damaged") == true)
    }
    var broken = bytes
    for place in stride(from: 60, to: bytes.count / 2, by: 3) { broken[place] ^= 0x55 }
    let path2 = try folder.write(broken, to: "broken.xlsx")
    #expect(throws: TableError.self) { try WorkbookReader().read(path2) }
  }

  /// An archive of which only the directory is there.
  private static func zip(_ parts: [(name: String, size: Int)], isEncrypted: Bool = false) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(value >> (8 * $0) & 255) } }
    let start: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 60)
    var directory: [UInt8] = []
    for (name, size) in parts {
      directory += [0x50, 0x4B, 1, 2] + number(0, 4) + number(isEncrypted ? 1 : 0, 2) + number(0, 14)
      directory += number(size, 4) + number(name.utf8.count, 2) + number(0, 16) + Array(name.utf8)
    }
    let end = number(0, 4) + number(parts.count, 2) + number(parts.count, 2) + number(directory.count, 4)
    return start + directory + [0x50, 0x4B, 5, 6] + end + number(start.count, 4) + number(0, 2)
  }
}
