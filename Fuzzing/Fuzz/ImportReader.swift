import Foundation
import Imports
import Scenarios

/// A file on its way into a study: whatever it is, there is a study or a reason why not, in both languages, and no number of a person is
/// told; now and then the study is read and the import repeated.
enum ImportReader {
  static func read(_ bytes: [UInt8]) {
    write(bytes, "file.csv")
    let made = Import([folder + "/file.csv"])
    precondition(made.files.isEmpty == !made.problems.isEmpty)
    var told = [false, true].map { made.report.text(inIndonesian: $0) }
    told += made.problems.flatMap { problem in [false, true].map { problem.text(inIndonesian: $0) } }
    precondition(made.problems.allSatisfy { !$0.text(inIndonesian: true).isEmpty })
    told += made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) }
    precondition(!told.contains(where: hasPersonNumber), "a person's number is told")
    guard !made.files.isEmpty, bytes.reduce(0, { $0 &* 31 &+ Int($1) }) % 16 == 0 else { return }
    for file in made.files { write(file.bytes, file.name) }
    do {
      _ = try ScenarioReader.read(path: folder + "/study.yaml", overrides: [])
    } catch {
      fatalError("the study that was made does not read: \(error)")
    }
    let again = Import([folder + "/file.csv"], map: folder + "/import.yaml")
    precondition(again.files == made.files, "repeated it is another: \(again.problems)")
  }

  /// Eighteen digits in a row.
  private static func hasPersonNumber(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = byte >= 48 && byte <= 57 ? run + 1 : 0
      if run == 18 { return true }
    }
    return false
  }

  private static func write(_ bytes: [UInt8], _ name: String) {
    guard FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes)) else {
      fatalError("\(folder) cannot be written")
    }
  }

  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "mutasim-fuzz-import-\(getpid())").path()
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()
}
