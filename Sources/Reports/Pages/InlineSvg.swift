/// Preparing rendered pictures for a page that holds several of them.
enum InlineSvg {
  /// The `svg` element alone, its ids made unique so that one picture's clips do not cut another.
  static func text(_ file: String, prefix: String) -> String {
    guard let start = file.firstRange(of: "<svg") else { return "" }
    var text = String(file[start.lowerBound...])
    for (mark, replacement) in [
      (" id=\"", " id=\"\(prefix)-"), ("url(#", "url(#\(prefix)-"), ("href=\"#", "href=\"#\(prefix)-"),
    ] {
      text = text.replacing(mark, with: replacement)
    }
    return text
  }
}
