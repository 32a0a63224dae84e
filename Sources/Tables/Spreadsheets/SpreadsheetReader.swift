internal import Foundation
package import Programs

/// Reads spreadsheets (.xlsx, .xls, .xlsb, .ods) with python-calamine, in a process of its own with limits.
package struct SpreadsheetReader: Sendable {
  /// The version of python-calamine that the reader is made for.
  package static let version = "0.9.1"
  /// What the parts of a workbook may unpack to: 100,000 rows of 22 columns take 112 MB.
  package static let unpackedLimitMB = 256
  package static let mostCells = 8_000_000

  /// Looked for when it is needed where nil.
  private let python: PythonFinder?
  private let timeout: Int

  package init(python: PythonFinder? = nil, timeout: Int = 60) {
    self.python = python
    self.timeout = timeout
  }

  /// - Parameters:
  ///   - path: of the file, whose bytes are given too.
  ///   - file: what messages call it.
  package func read(_ path: String, _ bytes: [UInt8], file: String) throws(TableError) -> Workbook {
    if bytes.starts(with: [0x50, 0x4B]) {
      guard let parts = ZipDirectory(bytes) else {
        throw TableError(file: file, .damaged("its end is missing", inIndonesian: "akhirnya tidak ada"))
      }
      guard parts.unpackedSize <= Self.unpackedLimitMB * 1_000_000 else {
        throw TableError(file: file, .unpacksTooLarge(limitMB: Self.unpackedLimitMB))
      }
    }
    let given = ["-c", SheetScript.python, path, String(TextTable.mostRows), String(Self.mostCells)]
    for candidate in (python ?? PythonFinder()).candidates {
      switch ProgramRun(candidate, given, timeout: TimeInterval(timeout)) {
      case .notStarted: continue
      case .ended(status: SheetScript.missing, _, _): continue
      case .ended(status: 0, let output, _):
        let lines = SheetLines(output)
        return Workbook(file: file, sheets: lines.sheets, countsFrom1904: lines.countsFrom1904)
      case .ended(status: SheetScript.locked, _, _): throw TableError(file: file, .kind(.locked))
      case .ended(status: SheetScript.tooMuch, _, _): throw TableError(file: file, .tooManyCells(limit: Self.mostCells))
      case .ended(_, _, let errors):
        let reason = errors.split(separator: "\n").last.map { String($0.prefix(200)) }
        throw TableError(
          file: file, .damaged(reason ?? "its reader gave up", inIndonesian: reason ?? "pembacanya menyerah"))
      case .timedOut: throw TableError(file: file, .readerTooSlow(seconds: timeout))
      }
    }
    throw TableError(
      file: file, .noReader(install: PythonFinder.installing("python-calamine==\(Self.version)")))
  }
}
