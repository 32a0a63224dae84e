public import Files

/// A search as one folder: what was tried, the best as a study, and the summary, whole or not at all.
public struct SearchFolder: Sendable {
  private let files: SearchFiles
  private let folder: ResultsFolder

  public init(_ files: SearchFiles, parent: String) {
    self.files = files
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  public var path: String { folder.path }

  /// Writes everything.
  public func write() throws(ResultsError) { try folder.write(files.all) }
}
