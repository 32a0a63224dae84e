import Foundation
import Programs

/// Writes spreadsheets with openpyxl, where it is installed (`make sheet-tools`).
enum Books {
  static let python: URL? = PythonFinder().candidates.first { candidate in
    if case .ended(status: 0, _, _) = ProgramRun(
      candidate, ["-c", "import openpyxl, python_calamine, xlwt"], timeout: 60)
    {
      return true
    }
    return false
  }

  static var canWrite: Bool { python != nil }

  /// A workbook that the lines of Python make of `book` and its first sheet, `sheet`.
  static func write(_ lines: String, to path: String) throws {
    let script = """
      import sys, datetime, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      \(lines)
      book.save(sys.argv[1])
      """
    guard let python else { throw Failed(reason: "no openpyxl") }
    switch ProgramRun(python, ["-c", script, path], timeout: 60) {
    case .ended(status: 0, _, _): break
    case .ended(_, _, let errors): throw Failed(reason: errors)
    case .notStarted, .timedOut: throw Failed(reason: "not run")
    }
  }

  struct Failed: Error { let reason: String }
}
