internal import Files

/// What an answer may load and run in the browser.
enum ContentPolicy {
  /// A page of this server: what the server has, and nothing else.
  case page
  /// A file that others may have put there: nothing.
  case file
  /// A report: these scripts, from an origin of its own that can ask nobody for anything.
  case report(scripts: [[UInt8]])

  var text: String {
    switch self {
    case .page:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + Self.closed
    case .file: "default-src 'none'; " + Self.inside + Self.closed + "; sandbox"
    case .report(let scripts):
      // The library of charts makes functions of their formulas.
      "default-src 'none'; script-src 'unsafe-eval'" + scripts.map { " 'sha256-\(SHA256.base64($0))'" }.joined() + "; "
        + Self.inside + Self.closed + "; sandbox allow-scripts"
    }
  }

  private static let inside = "style-src 'unsafe-inline'; img-src data:; font-src data:; "
  private static let closed = "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
}
