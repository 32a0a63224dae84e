internal import CCommit

/// The version of the tool, as written into results.
enum Version {
  static let current = "0.1.0"
  /// The commit that it was built from, `+` behind it where files were changed since; empty outside a clone.
  static let commit = String(cString: mutasim_commit())
  static let told = commit.isEmpty ? current : "\(current) (\(commit))"
}
