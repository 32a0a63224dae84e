package import Foundation

/// Where a Python with the libraries of the project may be, in the order in which it is tried.
///
/// `MUTASIM_PYTHON`, `.venv` of the current folder, `.venv` of the folders above the executable, `python3` in `PATH`.
package struct PythonFinder: Sendable {
  /// Executables that are there, each once.
  package let candidates: [URL]

  package init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    folder: URL = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
    executable: URL? = Bundle.main.executableURL
  ) {
    var paths: [String] = []
    if let chosen = environment["MUTASIM_PYTHON"], !chosen.isEmpty { paths.append(chosen) }
    var folders = [folder]
    var parent = executable?.resolvingSymlinksInPath().deletingLastPathComponent()
    while let current = parent, folders.count < 40 {
      folders.append(current)
      let next = current.deletingLastPathComponent()
      parent = next.path == current.path ? nil : next
    }
    paths += folders.map { $0.appendingPathComponent(".venv/bin/python3").path }
    paths += (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
    var seen: Set<String> = []
    candidates = paths.filter { seen.insert($0).inserted && FileManager.default.isExecutableFile(atPath: $0) }
      .map { URL(fileURLWithPath: $0) }
  }

  /// What to type so that the library is there.
  package static func installing(_ library: String) -> String {
    "python3 -m venv .venv && .venv/bin/pip install \(library)"
  }
}
