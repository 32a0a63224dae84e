extension Study {
  /// All studies, in the order of VALIDATION.md.
  static let all = manyServers
}
