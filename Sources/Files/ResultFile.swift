/// A file of a results folder: where in the folder, and what is in it.
public struct ResultFile: Sendable {
  /// Takes pieces of a file, one after the other.
  public typealias Put = ([UInt8]) throws(ResultsError) -> Void

  private enum Content {
    case bytes([UInt8])
    case pieces(@Sendable (Put) throws(ResultsError) -> Void)
  }

  /// Relative, such as `trials.csv.gz` or `charts/forest.vl.json`.
  public let path: String
  private let content: Content
  private let isPrivate: Bool

  /// - Parameters:
  ///   - path: where in the folder.
  ///   - bytes: what is in it.
  ///   - isPrivate: whether its owner alone may read it.
  public init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
    self.path = path
    self.isPrivate = isPrivate
    content = .bytes(bytes)
  }

  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// A file compressed by gzip, which is never in memory as a whole.
  ///
  /// - Parameters:
  ///   - path: ends with `.gz`.
  ///   - pieces: hands over what is to be compressed.
  public init(compressed path: String, pieces: @escaping @Sendable (Put) throws(ResultsError) -> Void) {
    precondition(path.hasSuffix(".gz"), "a compressed file is called so")
    self.path = path
    isPrivate = false
    content = .pieces(pieces)
  }

  /// All of it, not compressed.
  package var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): return bytes
    case .pieces(let pieces):
      var bytes: [UInt8] = []
      // Nothing that is put in memory can fail.
      try? pieces { bytes += $0 }
      return bytes
    }
  }

  /// Puts it safely on the disk.
  func write(to place: String) throws(ResultsError) {
    switch content {
    case .bytes(let bytes) where isPrivate: try FileCalls.writePrivate(bytes, to: place)
    case .bytes(let bytes): try FileCalls.write(bytes, to: place)
    case .pieces(let pieces):
      let file = try GzipFile(place)
      try pieces(file.write)
      try file.finish()
    }
  }
}
