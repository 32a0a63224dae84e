internal import Files
internal import Synchronization

/// Files of the office that a study can be made of: those in the folder, and those that a browser has brought.
extension StudyShelf {
  static let tableEndings = [".csv", ".tsv", ".xlsx", ".xls", ".xlsb", ".ods"]
  static let largestTableMB = 50
  /// The folder of what a browser has brought.
  static let uploads = "uploads"

  /// Seen from the folder.
  var tables: [String] {
    let brought = Self.names(in: folder + "/" + Self.uploads).map { Self.uploads + "/" + $0 }
    return (Self.names(in: folder) + brought).filter { name in
      let path = folder + "/" + name
      return Self.isTable(name) && !FileCalls.isDirectory(path) && !leadsOut(path)
    }
  }

  /// Takes a file up, whole or not at all, readable by its owner alone since it may name persons.
  ///
  /// - Parameters:
  ///   - name: of the file, which must not be there yet.
  ///   - bytes: what it holds.
  /// - Returns: the file as `tables` has it.
  func bring(_ name: String, _ bytes: [UInt8]) throws(PageError) -> String {
    guard Self.isPlain(name), Self.isTable(name) else { throw .badTable(name, endings: Self.tableEndings) }
    guard bytes.count <= Self.largestTableMB * 1_000_000 else {
      throw .tooLargeTable(name, megabytes: Self.largestTableMB)
    }
    guard !bytes.isEmpty else { throw .emptyTable(name) }
    let result = writing.withLock { _ in Result { () throws(PageError) in try put(bytes, as: name) } }
    try result.get()
    return Self.uploads + "/" + name
  }

  private func put(_ bytes: [UInt8], as name: String) throws(PageError) {
    let parent = folder + "/" + Self.uploads
    guard !leadsOut(parent) else { throw .notWritten(Self.uploads, reason: Phrases.leadsOut) }
    guard !FileCalls.exists(parent + "/" + name) else { throw .tableIsThere(Self.uploads + "/" + name) }
    do throws(ResultsError) {
      try FileCalls.makeDirectories(parent)
      let hidden = try HiddenFolder(in: parent, for: name)
      try FileCalls.writePrivate(bytes, to: hidden.path + "/new")
      try FileCalls.rename(hidden.path + "/new", to: parent + "/" + name)
      try FileCalls.synchronise(parent)
    } catch {
      throw .notWritten(Self.uploads + "/" + name, reason: Phrases.reason(error))
    }
  }

  private static func isTable(_ name: String) -> Bool { tableEndings.contains { name.lowercased().hasSuffix($0) } }
}
