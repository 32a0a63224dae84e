internal import FlyingSocks
internal import LocalPage

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

/// Bytes behind which the connection breaks off.
struct LastBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(left: bytes) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var left: [UInt8]

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard !left.isEmpty else { throw CancellationError() }
      defer { left = [] }
      return left
    }
  }
}
