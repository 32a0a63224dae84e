/// Why something that was asked is not done, in words for whoever asked.
enum PageError: Error, Hashable {
  case badName(String)
  case notThere(String)
  case isThere(String)
  case notText(String)
  case tooLarge(String, megabytes: Int)
  /// The file says something else than the page has read.
  case changed(String)
  case notWritten(String, reason: String)
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
    case .badName, .noValue, .noPlace, .badTrials, .notText, .torn: 400
    case .notThere, .unknown: 404
    case .isThere, .changed, .isRunning, .isWriting, .hasProblems: 409
    case .tooLarge: 413
    case .notImported, .noPapers: 422
    case .notWritten: 500
    }
  }
}
