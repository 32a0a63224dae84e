internal import Foundation

/// What a browser asks, taken apart and unescaped.
public struct PageRequest: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  let method: Method
  /// What stands between the strokes of the path.
  let parts: [String]
  let query: [String: String]
  let host: String
  let origin: String?
  let body: [UInt8]

  /// nil for what no page of ours asks: another method, a path that leads up, or text that is no UTF-8.
  ///
  /// - Parameters:
  ///   - method: as the request line has it.
  ///   - target: path and query, escaped.
  ///   - host: of the header.
  ///   - origin: of the header, where there is one.
  ///   - body: all of it.
  public init?(method: String, target: String, host: String?, origin: String?, body: [UInt8] = []) {
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let method = Method(rawValue: method), let host, halves[0].hasPrefix("/"),
      target.utf8.count <= Self.longest
    else { return nil }
    var parts: [String] = []
    for part in halves[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let plain = Self.unescaped(part), Self.isPlain(plain) else { return nil }
      parts.append(plain)
    }
    var query: [String: String] = [:]
    for pair in halves.count > 1 ? halves[1].split(separator: "&") : [] {
      let pair = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = Self.value(pair[0]), let value = Self.value(pair.count > 1 ? pair[1] : "") else {
        return nil
      }
      query[key] = value
    }
    (self.method, self.parts, self.query) = (method, parts, query)
    (self.host, self.origin, self.body) = (host, origin, body)
  }

  /// Longer paths than any of ours.
  private static let longest = 8000

  var text: String? { String(validating: body, as: UTF8.self) }

  private static func unescaped(_ text: Substring) -> String? { text.removingPercentEncoding }

  /// Of a query, in which a plus stands for a space.
  private static func value(_ text: Substring) -> String? {
    String(text.map { $0 == "+" ? " " : $0 }).removingPercentEncoding
  }

  private static func isPlain(_ part: String) -> Bool {
    part != "." && part != ".." && !part.contains { $0 == "/" || $0 == "\\" || $0 == "\0" }
  }
}
