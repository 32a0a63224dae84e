internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import LocalPage

/// Passes what a browser asks on to the site, and the answer back.
struct PageHandler: HTTPHandler {
  let site: Site

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
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
    let query = request.target.query()
    let target = request.target.path() + (query.isEmpty ? "" : "?" + query)
    return response(
      site.respond(
        to: PageRequest(
          method: request.method.rawValue, target: target, host: request.headers[.host],
          origin: request.headers[HTTPHeader("Origin")], body: body)))
  }

  private func response(_ page: PageResponse) -> HTTPResponse {
    var headers = HTTPHeaders()
    for (name, value) in page.headers { headers[HTTPHeader(name)] = value }
    let status = HTTPStatusCode(page.status, phrase: Self.phrases[page.status] ?? "Error")
    switch page.body {
    case .bytes(let bytes):
      return HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
    case .events(let feed):
      return HTTPResponse(
        statusCode: status, headers: headers, body: HTTPBodySequence(from: EventBytes(feed: feed)))
    }
  }

  private static let phrases = [
    200: "OK", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    413: "Content Too Large", 422: "Unprocessable Content", 500: "Internal Server Error",
  ]
}

/// The events of a feed as bytes, each as soon as it comes.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let feed: EventFeed

  func makeAsyncIterator() -> Iterator { Iterator(feed: feed) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var feed: EventFeed

    mutating func next() async throws -> UInt8? { preconditionFailure("events are asked for whole") }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      while true {
        if let news = feed.next() { return Array(news.utf8) }
        try await Task.sleep(for: EventFeed.pause)
      }
    }
  }
}
