public import Foundation
internal import Programs

/// Renders a folder of specifications to SVG and PNG with vl-convert, where it is installed.
///
/// A Python is looked for in `MUTASIM_PYTHON`, in `.venv` of the current folder, in `.venv` of the folders above the
/// executable, then as `python3` in `PATH`; the first that can import `vl_convert` is taken.
public struct ChartRenderer: Sendable {
  /// The version of vl-convert-python that the charts are made for.
  public static let version = "1.9.0.post1"

  private let candidates: [URL]
  private let timeout: TimeInterval

  /// Rendering is stopped after `timeout` seconds.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    folder: URL = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
    executable: URL? = Bundle.main.executableURL, timeout: TimeInterval = 120
  ) {
    candidates = PythonFinder(environment: environment, folder: folder, executable: executable).candidates
    self.timeout = timeout
  }

  /// Renders every `*.vl.json` in `folder`; blocks until it is done.
  ///
  /// - Parameters:
  ///   - folder: of the specifications; the pictures stand beside them.
  ///   - language: of what is said where it fails.
  ///   - withLibrary: whether the script that draws specifications in a browser is wanted too, some 900 kB.
  public func render(_ folder: URL, language: Language = .en, withLibrary: Bool = false) -> ChartRendering {
    for python in candidates {
      switch ProgramRun(
        python, ["-c", RenderScript.python, folder.path] + (withLibrary ? ["--library"] : []), timeout: timeout)
      {
      case .notStarted: continue
      case .ended(status: RenderScript.missing, _, _): continue
      case .ended(status: 0, let output, _):
        let parts = String(decoding: output, as: UTF8.self).split(separator: "\0", maxSplits: 1)
        let names = parts.first?.split(separator: "\n") ?? []
        let pairs = names.map { (String($0), folder.appendingPathComponent("\($0).svg")) }
        return .rendered(Dictionary(pairs) { $1 }, library: parts.count > 1 ? String(parts[1]) : "")
      case .ended(_, _, let errors):
        return .failed(reason: errors.split(separator: "\n").last.map(String.init) ?? python.path)
      case .timedOut:
        return .failed(
          reason: Phrases.noPictures(after: Int(timeout))[language])
      }
    }
    return .unavailable(remedy: Self.remedy(language))
  }

  static func remedy(_ language: Language) -> String {
    Phrases.installRenderer(PythonFinder.installing("vl-convert-python==\(version)"))[language]
  }
}
