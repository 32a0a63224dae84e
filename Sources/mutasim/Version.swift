/// The version of the tool, as written into results.
enum Version {
  static let current = "0.1.0"
}
