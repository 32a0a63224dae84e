internal import Files

/// Who may ask: whoever knows the token of the address, from a page of this server alone.
///
/// The token stands in the path, since a cookie would be sent to every server of the same machine. A page of elsewhere that has its
/// name resolve to this machine is told by the host it asks for.
struct Gate {
  let token: String
  let port: UInt16

  func admits(_ request: PageRequest) -> Bool {
    isFromHere(request) && (isSame(request.parts.first, token) || run(whoseReport: request) != nil)
  }

  /// What stands in the address of a report in place of the token: a script in it that knows its address knows nothing else.
  func key(of run: String) -> String { SHA256.hex("\(run)\n\(token)".utf8) }

  /// The run whose report is asked for by its key; nil for all else.
  func run(whoseReport request: PageRequest) -> String? {
    guard request.method == .get, request.parts.count == 3, request.parts[2] == "report.html",
      isSame(request.parts[0], key(of: request.parts[1]))
    else { return nil }
    return request.parts[1]
  }

  private func isSame(_ given: String?, _ secret: String) -> Bool {
    given.map { SHA256.hex($0.utf8) == SHA256.hex(secret.utf8) } ?? false
  }

  private func isFromHere(_ request: PageRequest) -> Bool {
    let hosts = ["127.0.0.1", "localhost"].map { "\($0):\(port)" }
    let origins = hosts.map { "http://" + $0 }
    guard hosts.contains(request.host.lowercased()) else { return false }
    if let origin = request.origin { return origins.contains(origin) }
    return request.method == .get
  }
}

/// Secrets that stand in an address.
public enum Token {
  /// 256 random bits.
  public static func make() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(source.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
