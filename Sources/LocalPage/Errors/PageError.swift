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
  case hasProblems(String)
  case badTrials(String, most: Int)
  case notImported(String)
  case torn
  case unknown

  /// The status of the answer.
  var status: Int {
    switch self {
    case .badName, .noValue, .noPlace, .badTrials, .notText, .torn: 400
    case .notThere, .unknown: 404
    case .isThere, .changed, .isRunning, .hasProblems: 409
    case .tooLarge: 413
    case .notImported: 422
    case .notWritten: 500
    }
  }
}
