import Testing

@testable import LocalPage

@Suite("Who may ask")
struct GateTests {
  private let gate = Gate(token: "secret", port: 8000)

  private func request(
    _ method: String = "GET", _ target: String = "/secret/en/", host: String? = "127.0.0.1:8000", origin: String? = nil
  ) -> PageRequest? {
    PageRequest(method: method, target: target, host: host, origin: origin)
  }

  @Test("the page's own requests are admitted", arguments: ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000"])
  func own(host: String) throws {
    #expect(gate.admits(try #require(request(host: host))))
    #expect(gate.admits(try #require(request("POST", host: host, origin: "http://127.0.0.1:8000"))))
    #expect(gate.admits(try #require(request("POST", host: host, origin: "http://localhost:8000"))))
  }

  @Test(
    "other hosts are refused, whatever their name leads to",
    arguments: [
      "evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:8001", "localhost", "[::1]:8000", "0.0.0.0:8000", "",
    ])
  func hosts(host: String) throws {
    #expect(!gate.admits(try #require(request(host: host))))
  }

  @Test(
    "other origins are refused",
    arguments: ["null", "http://evil.example", "https://127.0.0.1:8000", "http://127.0.0.1:8001", ""])
  func origins(origin: String) throws {
    #expect(!gate.admits(try #require(request(origin: origin))))
    #expect(!gate.admits(try #require(request("POST", origin: origin))))
  }

  @Test("what changes something says where it comes from")
  func post() throws { #expect(!gate.admits(try #require(request("POST")))) }

  @Test("the token is needed", arguments: ["/", "/en/", "/Secret/en/", "/secre/en/", "/secrett/en/", "//secret/en/"])
  func token(target: String) throws { #expect(!gate.admits(try #require(request("GET", target)))) }

  @Test("tokens are long, and never twice the same")
  func tokens() {
    let tokens = (0..<100).map { _ in Token.make() }
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
  }
}
