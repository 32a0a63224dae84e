internal import Files

/// A study file as it was read, with what tells it from every other state of it.
struct StudyFile {
  let name: String
  /// Where it stands.
  let path: String
  let text: String

  var hash: String { Self.hash(text) }

  static func hash(_ text: String) -> String { SHA256.hex(text.utf8) }
}
