/// What stands before the body of a request: its first line and its headers.
public struct RequestHead: Sendable {
  /// Longer than any of a browser's.
  public static let mostBytes = 16_384
  private static let end: [UInt8] = [13, 10, 13, 10]

  let method: String
  let target: String
  /// By names in lower case; each stands once.
  private let headers: [String: String]
  /// Bytes of the body.
  public let length: Int

  /// Where a head ends in bytes that have come, its last empty line included.
  ///
  /// - Parameters:
  ///   - bytes: what has come so far.
  ///   - start: where to begin to look.
  public static func end(in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard bytes.count >= end.count else { return nil }
    return (max(0, start)...bytes.count - end.count).first { bytes[$0..<$0 + end.count].elementsEqual(end) }
      .map { $0 + end.count }
  }

  /// nil for what is no head, or leaves open how long the body is.
  public init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: true)[...]
    let first = lines.popFirst()?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard first.count == 3, ["HTTP/1.1", "HTTP/1.0"].contains(first[2]) else { return nil }
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), line.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\t" })
      else {
        return nil
      }
      let name = line[..<colon].lowercased()
      guard !name.isEmpty, !name.contains(where: \.isWhitespace), headers[name] == nil else { return nil }
      headers[name] = line[colon...].dropFirst().trimming { $0 == " " || $0 == "\t" }
    }
    let length = headers["content-length"] ?? "0"
    guard headers["transfer-encoding"] == nil, !length.isEmpty, length.allSatisfy({ "0123456789".contains($0) }),
      let length = Int(length)
    else { return nil }
    (method, target, self.headers, self.length) = (String(first[0]), String(first[1]), headers, length)
  }

  /// The request with its body; nil for what no page of ours asks.
  public func request(_ body: [UInt8] = []) -> PageRequest? {
    PageRequest(method: method, target: target, host: headers["host"], origin: headers["origin"], body: body)
  }
}

extension Substring {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> String {
    String(String(drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
  }
}
