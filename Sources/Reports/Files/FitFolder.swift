/// A fit as one folder, whole or not at all.
public struct FitFolder: Sendable {
  private let files: FitFiles
  private let folder: ResultsFolder

  public init(_ files: FitFiles, parent: String) {
    self.files = files
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  public var path: String { folder.path }

  public func write(isCancelled: () -> Bool = { false }) throws(ResultsError) {
    try folder.write(files.all, isCancelled: isCancelled) { _ throws(ResultsError) in }
  }
}
