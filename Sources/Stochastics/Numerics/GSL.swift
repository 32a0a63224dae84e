internal import CGSL
internal import CStochastics

/// The rules for calling GSL: its error handler never aborts, and a result is a finite number or nothing.
enum GSL {
  /// Why a call gave no number.
  struct Failure: Error, Equatable, CustomStringConvertible {
    let code: Int
    let description: String
  }

  /// Installs the error handler, once; the first thread to get here does it before any goes on.
  static func prepare() {
    _ = installed
  }

  private static let installed: Void = gsl_failure_install()

  /// The value of a GSL call, or why there is none; some functions give NaN without reporting, so that counts too.
  static func result(_ call: () -> Double) -> Result<Double, Failure> {
    prepare()
    _ = gsl_failure_take()
    let value = call()
    let failure = gsl_failure_take()
    if failure.code != 0 {
      let reason = failure.reason.map { String(cString: $0) } ?? "no reason given"
      let file = failure.file.map { String(cString: $0) } ?? "?"
      return .failure(Failure(code: Int(failure.code), description: "\(reason) (\(file):\(failure.line))"))
    }
    guard value.isFinite else {
      return .failure(Failure(code: Int(GSL_EFAILED), description: "the result is \(value)"))
    }
    return .success(value)
  }

  /// The value of a GSL call, or nil when it failed.
  static func value(_ call: () -> Double) -> Double? {
    try? result(call).get()
  }
}
