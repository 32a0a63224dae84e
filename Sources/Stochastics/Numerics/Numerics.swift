internal import CStochastics

/// Facts about the numerical library underneath, for the record of a run.
public enum Numerics {
  /// The version of the GNU Scientific Library in use, such as "2.7.1".
  public static var gslVersion: String {
    String(cString: gsl_library_version())
  }
}
