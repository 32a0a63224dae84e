import Foundation
import Imports

/// A folder that is there while a test is, with the files that an office might have.
final class Folder: Sendable {
  let url = FileManager.default.temporaryDirectory.appending(path: "mutasim-imports-\(UUID().uuidString)")

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: url.appending(path: name)) }

  func made(
    _ names: String..., options: ImportOptions = ImportOptions(), map: String? = nil, inIndonesian: Bool = false
  ) -> Import {
    Import(names.map(path), options: options, map: map.map(path), inIndonesian: inIndonesian)
  }
}

extension Import {
  func text(_ name: String) -> String {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// The line of a file that begins so, without what stands before it.
  func line(_ start: String, of name: String = "study.yaml") -> String? {
    text(name).split(separator: "\n").map { $0.drop { $0 == " " } }.first { $0.hasPrefix(start) }.map(String.init)
  }

  var refusals: [String] { problems.map(\.description) }
}
