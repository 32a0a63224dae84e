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
  private var policy = ContentPolicy.page
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

  /// A file to be kept: others may have put it there.
  static func file(_ bytes: [UInt8], name: String) -> PageResponse {
    let kinds = [
      "html": "text/html; charset=utf-8", "svg": "image/svg+xml", "png": "image/png", "json": "application/json",
    ]
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let isText = ["csv", "yaml", "yml", "txt", "md"].contains(ending)
    let other = isText ? "text/plain; charset=utf-8" : "application/octet-stream"
    var response = PageResponse(200, kinds[ending] ?? other, bytes)
    response.policy = .file
    response.fileName = name
    return response
  }

  /// A report, whose own scripts alone may run.
  static func report(_ bytes: [UInt8]) -> PageResponse {
    var response = PageResponse(200, "text/html; charset=utf-8", bytes)
    let scripts = ReportScripts.own(of: bytes)
    response.policy = scripts.isEmpty ? .file : .report(scripts: scripts)
    return response
  }

  /// Names and values.
  public var headers: [(name: String, value: String)] {
    var headers = [
      ("Content-Type", type), ("Content-Security-Policy", policy.text), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    // With a sandbox it is an error.
    if case .page = policy { headers.append(("Cross-Origin-Opener-Policy", "same-origin")) }
    if let fileName {
      let safe = fileName.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
      headers.append(("Content-Disposition", "attachment; filename=\"\(safe)\""))
    }
    if let place { headers.append(("Location", place)) }
    return headers.map { (name: $0.0, value: $0.1) }
  }
}
