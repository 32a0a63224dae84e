internal import Foundation

/// The folder that the tool was started in.
enum WorkingFolder {
  /// Whether it is a folder, or stands anywhere in it.
  static func isInside(_ folder: String) -> Bool {
    guard let resolved = realpath(folder, nil) else { return false }
    defer { free(resolved) }
    let real = String(cString: resolved)
    let here = FileManager.default.currentDirectoryPath
    return here == real || here.hasPrefix(real + "/")
  }
}
