internal import Files

/// Who may ask: whoever knows the token of the address, from a page of this server alone.
///
/// The token stands in the path, since a cookie would be sent to every server of the same machine. A page of elsewhere that has its
/// name resolve to this machine is told by the host it asks for.
struct Gate {
  let token: String
  let port: UInt16

  func admits(_ request: PageRequest) -> Bool {
    let hosts = ["127.0.0.1", "localhost"].map { "\($0):\(port)" }
    let origins = hosts.map { "http://" + $0 }
    guard hosts.contains(request.host.lowercased()), let given = request.parts.first,
      SHA256.hex(given.utf8) == SHA256.hex(token.utf8)
    else { return false }
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
