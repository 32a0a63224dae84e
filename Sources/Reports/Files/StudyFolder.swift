public import Files

/// A folder with a study that was made of an office's files: whole or not at all, and never in place of another.
public struct StudyFolder: Sendable {
  /// A file of the study.
  public struct File: Sendable, Hashable {
    public let name: String
    public let bytes: [UInt8]
    /// Whether its owner alone may read it.
    public let isPrivate: Bool

    public init(name: String, bytes: [UInt8], isPrivate: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isPrivate = isPrivate
    }
  }

  private let folder: ResultsFolder
  /// As it was named.
  public let path: String

  /// - Parameter path: of the folder that is to be made.
  public init(path: String) {
    self.path = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let parent = parts.dropLast().joined(separator: "/")
    folder = ResultsFolder(
      parent: path.hasPrefix("/") ? "/" + parent : parent, name: parts.last.map(String.init) ?? "study")
  }

  /// Writes the files, those that are private last, so that a run that is killed has hardly begun with them.
  public func write(_ files: [File], isCancelled: () -> Bool = { false }) throws(ResultsError) {
    let open = files.filter { !$0.isPrivate }.map { ResultFile(path: $0.name, bytes: $0.bytes) }
    try folder.write(
      open, isCancelled: isCancelled,
      finishing: { (temporary) throws(ResultsError) in
        for file in files where file.isPrivate {
          try FileCalls.writePrivate(file.bytes, to: temporary + "/" + file.name)
        }
      })
  }
}
