internal import Foundation
internal import LocalPage

/// A connection with one request on it.
struct PageConnection {
  /// How long a request may take to come.
  private static let patience = Duration.seconds(20)
  private static let piece = 65_536
  private let socket: Int32
  private let start = ContinuousClock.now

  init(_ socket: Int32) {
    self.socket = socket
    var wait = timeval(tv_sec: 10, tv_usec: 0)
    for side in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, side, &wait, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  /// Reads the request and sends what the site answers. Of what is refused, or too large, no body is read.
  func answer(from site: Site) {
    guard let (head, rest) = readHead() else { return send(site.torn) }
    if let refusal = site.refusal(of: head.request(), bringing: head.length) {
      send(refusal)
      return refusal.status == 413 ? pourAway() : ()
    }
    guard let body = readBody(head.length, beginning: rest) else { return send(site.torn) }
    let response = site.respond(to: head.request(body))
    send(response)
    if case .events(let feed) = response.body { follow(feed) }
  }

  /// The head, and what has come behind it.
  private func readHead() -> (RequestHead, [UInt8])? {
    var bytes: [UInt8] = []
    while bytes.count <= RequestHead.mostBytes, let more = receive() {
      let known = bytes.count
      bytes += more
      guard let end = RequestHead.end(in: bytes, from: known - 3) else { continue }
      guard end <= RequestHead.mostBytes else { return nil }
      return RequestHead(bytes[..<end]).map { ($0, Array(bytes[end...])) }
    }
    return nil
  }

  private func readBody(_ length: Int, beginning bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    while bytes.count < length, let more = receive() { bytes += more }
    return bytes.count == length ? bytes : nil
  }

  /// What has come; nil where nothing more comes in time.
  private func receive() -> [UInt8]? {
    guard ContinuousClock.now - start < Self.patience else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      count = max(0, recv(socket, buffer.baseAddress, buffer.count, 0))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// A connection that is closed while more comes is reset, and the answer lost with it.
  private func pourAway() {
    shutdown(socket, Int32(SHUT_WR))
    var count = 0
    while count < 4 * Site.mostBytes, let more = receive() { count += more.count }
  }

  private func send(_ response: PageResponse) { _ = Standard.writeAll(response.bytes, to: socket) }

  /// Tells what happens until the page goes away, which is when something comes from it: its end.
  private func follow(_ feed: EventFeed) {
    var feed = feed
    while true {
      if let news = feed.next(), Standard.writeAll(Array(news.utf8), to: socket) != 0 { return }
      var page = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&page, 1, EventFeed.pauseMilliseconds) == 0 else { return }
    }
  }
}
