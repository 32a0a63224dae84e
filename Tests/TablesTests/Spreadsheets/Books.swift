import Foundation
import Programs
import Tables

/// Writes spreadsheets with openpyxl, where it is installed (`make sheet-tools`).
enum Books {
  static let python: URL? = PythonFinder().candidates.first { candidate in
    if case .ended(status: 0, _, _) = ProgramRun(candidate, ["-c", "import openpyxl, python_calamine"], timeout: 60) {
      return true
    }
    return false
  }

  static var canWrite: Bool { python != nil }

  /// A workbook that the lines of Python make of `book` and its first sheet, `sheet`.
  static func read(_ lines: String, name: String = "book.xlsx") throws -> Workbook {
    let folder = try Folder()
    let script = """
      import sys, datetime, zipfile, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "First"
      path = sys.argv[1]
      \(lines)
      if path.endswith(".xlsx"): book.save(path)
      """
    try run(script, folder.path(name))
    return try WorkbookReader().read(folder.path(name))
  }

  static func run(_ script: String, _ argument: String) throws {
    guard let python else { throw Missing() }
    switch ProgramRun(python, ["-c", script, argument], timeout: 60) {
    case .ended(status: 0, _, _): break
    case .ended(_, _, let errors): throw Failed(reason: errors)
    case .notStarted, .timedOut: throw Missing()
    }
  }

  struct Missing: Error {}
  struct Failed: Error { let reason: String }
}
