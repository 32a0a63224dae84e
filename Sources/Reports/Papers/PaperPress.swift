internal import Foundation
internal import Programs

/// Makes files of descriptions with python-docx, python-pptx and openpyxl, all in one process.
struct PaperPress {
  /// The versions that papers are made for, as pip takes them.
  static let libraries = "python-docx==1.2.0 python-pptx==1.0.2 openpyxl==3.1.5"

  private let python: PythonFinder
  private let timeout: TimeInterval

  init(python: PythonFinder = PythonFinder(), timeout: TimeInterval = 600) {
    self.python = python
    self.timeout = timeout
  }

  /// Makes what the descriptions in a folder ask for, beside them.
  func make(_ descriptions: String, in folder: String) throws(PapersError) {
    for candidate in python.candidates {
      switch ProgramRun(candidate, ["-c", PaperScript.python, descriptions, folder], timeout: timeout) {
      case .notStarted: continue
      case .ended(status: PaperScript.missing, _, _): continue
      case .ended(status: 0, _, _): return
      case .ended(status: PaperScript.damaged, _, let file): throw .damaged(file: file)
      case .ended(_, _, let errors):
        throw .notMade(reason: errors.split(separator: "\n").last.map(String.init) ?? candidate.path)
      case .timedOut: throw .tooSlow(seconds: Int(timeout))
      }
    }
    throw .noLibraries(install: PythonFinder.installing(Self.libraries))
  }
}
