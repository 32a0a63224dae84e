internal import Reports

/// What is answered.
public struct PageResponse: Sendable {
  public enum Body: Sendable {
    case bytes([UInt8])
    case events(EventFeed)
  }

  public let status: Int
  public let body: Body
  private let type: String
  private var isOwnPage = true
  private var fileName: String?
  private var place: String?

  init(_ status: Int = 200, _ type: String, _ body: [UInt8]) {
    (self.status, self.type, self.body) = (status, type, .bytes(body))
  }

  init(_ feed: EventFeed) { (status, type, body) = (200, "text/event-stream", .events(feed)) }

  static func html(_ text: String, status: Int = 200) -> PageResponse {
    PageResponse(status, "text/html; charset=utf-8", Array(text.utf8))
  }

  static func plain(_ text: String, status: Int) -> PageResponse {
    PageResponse(status, "text/plain; charset=utf-8", Array((text + "\n").utf8))
  }

  static func json(_ value: JSONValue, status: Int = 200) -> PageResponse {
    PageResponse(status, "application/json", Array(value.text.utf8))
  }

  static func moved(to place: String) -> PageResponse {
    var response = PageResponse(303, "text/plain", [])
    response.place = place
    return response
  }

  /// A file that others may have put there: nothing in it may run.
  static func file(_ bytes: [UInt8], name: String, isShown: Bool) -> PageResponse {
    let kinds = [
      "html": "text/html; charset=utf-8", "svg": "image/svg+xml", "png": "image/png", "json": "application/json",
    ]
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let isText = ["csv", "yaml", "yml", "txt", "md"].contains(ending)
    let other = isText ? "text/plain; charset=utf-8" : "application/octet-stream"
    var response = PageResponse(200, kinds[ending] ?? other, bytes)
    response.isOwnPage = false
    if !isShown { response.fileName = name }
    return response
  }

  /// Names and values.
  public var headers: [(name: String, value: String)] {
    let policy =
      isOwnPage
      ? "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
      : "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; "
        + "base-uri 'none'; frame-ancestors 'none'; sandbox"
    var headers = [
      ("Content-Type", type), ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    if let fileName {
      let safe = fileName.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
      headers.append(("Content-Disposition", "attachment; filename=\"\(safe)\""))
    }
    if let place { headers.append(("Location", place)) }
    return headers.map { (name: $0.0, value: $0.1) }
  }
}
