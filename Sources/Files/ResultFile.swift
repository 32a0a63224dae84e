/// A file of a results folder: where in the folder, and its bytes.
public struct ResultFile: Sendable, Hashable {
  /// Relative, such as `trials.csv` or `charts/forest.vl.json`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
