import Testing

@testable import LocalPage

@Suite("The head of a request")
struct RequestHeadTests {
  private func read(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

  @Test("method, target, headers and length are read")
  func plain() throws {
    let head = try #require(
      read(
        "POST /a/b?c=d HTTP/1.1\r\nhOsT: 127.0.0.1:8000 \r\nOrigin:http://127.0.0.1:8000\r\nContent-Length: 3\r\n\r\n"))
    #expect(head.length == 3)
    let request = try #require(head.request([1, 2, 3]))
    #expect(request.method == .post && request.parts == ["a", "b"] && request.query == ["c": "d"])
    #expect(request.host == "127.0.0.1:8000" && request.origin == "http://127.0.0.1:8000" && request.body == [1, 2, 3])
  }

  @Test(
    "what leaves open whose it is or how long it is, is none",
    arguments: [
      "", "\r\n\r\n", "GET", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
      "GET / a HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n Origin: b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\nOrigin: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\0\r\n\r\n",
      "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n",
      "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length:\r\n\r\n",
      "POST / HTTP/1.1\r\nContent-Length: 1, 2\r\n\r\n",
      "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
    ])
  func refused(text: String) { #expect(read(text) == nil) }

  @Test("what is no text is none")
  func bytes() { #expect(RequestHead([0xFF, 0xFE, 13, 10, 13, 10]) == nil) }

  @Test("it ends with its empty line, in whatever pieces it comes")
  func end() {
    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\nrest\r\n\r\n".utf8)
    for known in 0..<bytes.count {
      let found = RequestHead.end(in: Array(bytes[...known]))
      #expect(found == (known < 26 ? nil : 27), "\(known)")
    }
    #expect(RequestHead.end(in: bytes, from: 22) == 27)
    #expect(RequestHead.end(in: []) == nil)
  }

  @Test("an answer says how long it is, and that the connection ends")
  func answer() {
    let text = String(decoding: PageResponse.plain("no", status: 404).bytes, as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    #expect(text.contains("\r\nContent-Length: 3\r\nConnection: close\r\n\r\n"))
    #expect(text.hasSuffix("\r\n\r\nno\n"))
  }
}
