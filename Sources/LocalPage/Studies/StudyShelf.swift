internal import Files
internal import Foundation
internal import Scenarios
internal import Synchronization

/// The study files of a folder and of the folders in it: nothing else can be read or written.
public final class StudyShelf: Sendable {
  static let largestMB = 10
  /// Where it leads, links followed.
  let folder: String
  /// One writes at a time: between the look at a file and its new state nobody else comes.
  let writing = Mutex(())

  /// nil where the folder cannot be opened.
  public init?(folder: String) {
    guard let real = Self.real(folder), FileCalls.isDirectory(real) else { return nil }
    self.folder = real
  }

  /// Where runs write.
  var results: String { folder + "/results" }

  /// Names of the studies, sorted.
  var names: [String] {
    let own = Self.names(in: folder)
    let below = own.filter { $0 != "results" && FileCalls.isDirectory(folder + "/" + $0) }
      .flatMap { name in Self.names(in: folder + "/" + name).map { name + "/" + $0 } }
    return (own + below).filter { isStudy($0) && !FileCalls.isDirectory(folder + "/" + $0) }
  }

  /// Where a study stands.
  ///
  /// - Throws: `PageError.badName` for what is none, or leads out of the folder.
  func path(of name: String) throws(PageError) -> String {
    guard isStudy(name) else { throw .badName(name) }
    let path = folder + "/" + name
    guard !leadsOut(path) else { throw .badName(name) }
    return Self.real(path) ?? path
  }

  /// Whether something is there, and links lead from it out of the folder.
  func leadsOut(_ path: String) -> Bool { Self.real(path).map { !$0.hasPrefix(folder + "/") } ?? false }

  func read(_ name: String) throws(PageError) -> StudyFile {
    let path = try path(of: name)
    let data: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      data = try file.read(upToCount: Self.largestMB * 1_000_000 + 1) ?? Data()
    } catch {
      throw .notThere(name)
    }
    guard data.count <= Self.largestMB * 1_000_000 else { throw .tooLarge(name, megabytes: Self.largestMB) }
    guard let text = String(validating: data, as: UTF8.self) else { throw .notText(name) }
    return StudyFile(name: name, path: path, text: text)
  }

  /// Puts a text in place of what was read, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: what the file is to say.
  ///   - name: of the study.
  ///   - hash: of what was read.
  /// - Throws: `PageError.changed` where the file says something else by now.
  func write(_ text: String, to name: String, readAs hash: String) throws(PageError) -> StudyFile {
    guard text.utf8.count <= Self.largestMB * 1_000_000 else { throw .tooLarge(name, megabytes: Self.largestMB) }
    let result = writing.withLock { _ -> Result<StudyFile, PageError> in
      Result { () throws(PageError) in
        let file = try read(name)
        guard file.hash == hash else { throw .changed(name) }
        if text != file.text { try replace(file, by: text) }
        return StudyFile(name: name, path: file.path, text: text)
      }
    }
    return try result.get()
  }

  /// Makes a study that is not there yet.
  func make(_ name: String, _ text: String) throws(PageError) {
    let path = try path(of: name)
    guard !FileCalls.exists(path) else { throw .isThere(name) }
    try replace(StudyFile(name: name, path: path, text: ""), by: text)
  }

  /// The file keeps its permissions.
  private func replace(_ file: StudyFile, by text: String) throws(PageError) {
    do throws(ResultsError) {
      let parts = file.path.split(separator: "/")
      let parent = "/" + parts.dropLast().joined(separator: "/")
      let hidden = try HiddenFolder(in: parent, for: String(parts.last ?? "study"))
      let new = hidden.path + "/new"
      try FileCalls.write(Array(text.utf8), to: new)
      var info = stat()
      if stat(file.path, &info) == 0 { chmod(new, info.st_mode & 0o7777) }
      try FileCalls.rename(new, to: file.path)
      try FileCalls.synchronise(parent)
    } catch {
      throw .notWritten(file.name, reason: Phrases.reason(error))
    }
  }

  /// One or two plain names, the last of them that of a YAML file.
  private func isStudy(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let ending = parts.last.map { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } ?? false
    return (1...2).contains(parts.count) && parts.allSatisfy(Self.isPlain) && ending && parts.last != "import.yaml"
      && parts.first != "results"
  }

  /// Whether it names something in a folder, and shows itself as what it is.
  static func isPlain(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
      && name.unicodeScalars.allSatisfy { scalar in
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
          && scalar != "/" && scalar != "\\"
      }
  }

  static func names(in folder: String) -> [String] {
    ((try? FileCalls.names(in: folder, .write)) ?? []).filter { !$0.hasPrefix(".") }
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
