/// The scripts that a report ends with: the library that draws charts, and what makes use of it.
///
/// No text of a study stands behind them, so that they are known from whatever else a page may hold.
public enum ReportScripts {
  /// What the scripts of a report hold; empty where it does not end with them, as one without pictures, or of another version.
  public static func own(of page: [UInt8]) -> [[UInt8]] {
    let drawing = Array(HtmlTemplate.drawing.utf8)
    let end = close + [10] + open + drawing + close + Array("\n</body>\n</html>\n".utf8)
    let rest = page.dropLast(end.count)
    guard page.count > end.count, page[rest.endIndex...].elementsEqual(end) else { return [] }
    let start = rest.indices.last { rest[$0] == open[0] && rest[$0...].starts(with: open) }
    return start.map { [Array(rest[($0 + open.count)...]), drawing] } ?? []
  }

  private static let open = Array("<script>".utf8)
  private static let close = Array("</script>".utf8)
}
