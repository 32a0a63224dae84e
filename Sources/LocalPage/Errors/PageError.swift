internal import Reports

/// Why something that was asked is not done, in words for whoever asked.
enum PageError: Error, Hashable {
  case badName(String)
  case notThere(String)
  case isThere(String)
  case notText(String)
  case tooLarge(String, megabytes: Int)
  /// A file of the office cannot have this name.
  case badTable(String, endings: [String])
  case tableIsThere(String)
  case tooLargeTable(String, megabytes: Int)
  case emptyTable(String)
  case noTables
  /// The file says something else than the page has read.
  case changed(String)
  case notWritten(String, reason: Phrase)
  case noValue(path: String)
  case noPlace(path: String)
  case isRunning(String)
  /// Papers of the study are being written.
  case isWriting(String)
  case hasProblems(String)
  case badTrials(String, most: Int)
  case notImported(String)
  case noPapers(String)
  case torn
  case unknown

  /// The status of the answer.
  var status: Int {
    switch self {
    case .badName, .noValue, .noPlace, .badTrials, .notText, .badTable, .emptyTable, .noTables, .torn: 400
    case .notThere, .unknown: 404
    case .isThere, .tableIsThere, .changed, .isRunning, .isWriting, .hasProblems: 409
    case .tooLarge, .tooLargeTable: 413
    case .notImported, .noPapers: 422
    case .notWritten: 500
    }
  }
}
