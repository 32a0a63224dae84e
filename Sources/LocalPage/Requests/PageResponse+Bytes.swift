extension PageResponse {
  /// The answer as it is sent, without the events that may follow it. The connection is closed behind it.
  public var bytes: [UInt8] {
    let phrase = Self.phrases[status] ?? "Error"
    let lines = ["HTTP/1.1 \(status) \(phrase)"] + headers.map { "\($0.name): \($0.value)" }
    switch body {
    case .bytes(let bytes):
      let head = lines + ["Content-Length: \(bytes.count)", "Connection: close", "", ""]
      return Array(head.joined(separator: "\r\n").utf8) + bytes
    case .events:
      return Array((lines + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8)
    }
  }

  private static let phrases = [
    200: "OK", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    413: "Content Too Large", 422: "Unprocessable Content", 500: "Internal Server Error",
  ]
}
