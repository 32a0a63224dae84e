internal import FlyingFox
internal import LocalPage

/// Passes what a browser asks on to the site, and the answer back.
struct PageHandler: HTTPHandler {
  let site: Site

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    // Of what is refused, and of what is too large, no body is read.
    if let refusal = site.refusal(of: asked(request, body: [])) { return response(refusal) }
    let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard length <= Site.mostBytes else { return response(site.tooLarge) }
    var body: [UInt8] = []
    do {
      for try await piece in request.bodySequence {
        body += piece
        // Of what comes in pieces no length is told before.
        guard body.count <= Site.mostBytes else { return response(site.tooLarge) }
      }
    } catch {
      return response(site.torn)
    }
    return response(site.respond(to: asked(request, body: body)))
  }

  private func asked(_ request: HTTPRequest, body: [UInt8]) -> PageRequest? {
    let query = request.target.query()
    return PageRequest(
      method: request.method.rawValue, target: request.target.path() + (query.isEmpty ? "" : "?" + query),
      host: request.headers[.host], origin: request.headers[HTTPHeader("Origin")], body: body)
  }

  /// The connection is closed behind each answer: what is left of a request that was not read would be taken for another, and on one
  /// that goes on, the parts of an answer wait for each other (40 ms).
  private func response(_ page: PageResponse) -> HTTPResponse {
    var headers = HTTPHeaders()
    for (name, value) in page.headers { headers[HTTPHeader(name)] = value }
    headers[.connection] = "close"
    let status = HTTPStatusCode(page.status, phrase: Self.phrases[page.status] ?? "Error")
    let body =
      switch page.body {
      case .bytes(let bytes): HTTPBodySequence(from: LastBytes(bytes: bytes), count: bytes.count)
      case .events(let feed): HTTPBodySequence(from: EventBytes(feed: feed))
      }
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  private static let phrases = [
    200: "OK", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    413: "Content Too Large", 422: "Unprocessable Content", 500: "Internal Server Error",
  ]
}
