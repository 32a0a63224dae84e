/// An event log in XES (IEEE 1849-2016), trace by trace.
struct EventLogXML: Sendable {
  private var lines = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<log xes.version=\"1849-2016\" xes.features=\"\">",
    "  <extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>",
    "  <extension name=\"Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext\"/>",
    "  <extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>",
    "  <extension name=\"Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext\"/>",
    "  <global scope=\"trace\"><string key=\"concept:name\" value=\"\"/></global>",
    "  <global scope=\"event\"><string key=\"concept:name\" value=\"\"/>"
      + "<string key=\"lifecycle:transition\" value=\"complete\"/>"
      + "<date key=\"time:timestamp\" value=\"1970-01-01T00:00:00Z\"/></global>",
    "  <classifier name=\"Activity\" keys=\"concept:name\"/>",
  ]

  var text: String { (lines + ["</log>", ""]).joined(separator: "\n") }

  /// - Parameter others: attributes of the trace besides its name; empty ones are left out.
  mutating func begin(_ name: String, _ others: KeyValuePairs<String, String>) {
    lines.append("  <trace>" + Self.string("concept:name", name) + Self.strings(others))
  }

  /// - Parameters:
  ///   - time: on the clock of the office, as `2026-01-05T08:00:00`; written as if it were UTC, since the log knows no other place.
  ///   - resource: who; empty = nobody.
  mutating func add(
    _ activity: String, transition: String, at time: String, resource: String, _ others: KeyValuePairs<String, String>
  ) {
    lines.append(
      "    <event>" + Self.string("concept:name", activity) + Self.string("lifecycle:transition", transition)
        + "<date key=\"time:timestamp\" value=\"\(time)Z\"/>"
        + (resource.isEmpty ? "" : Self.string("org:resource", resource)) + Self.strings(others) + "</event>")
  }

  mutating func end() { lines.append("  </trace>") }

  private static func strings(_ pairs: KeyValuePairs<String, String>) -> String {
    pairs.filter { !$0.value.isEmpty }.map { string($0.key, $0.value) }.joined()
  }

  private static func string(_ key: String, _ value: String) -> String {
    "<string key=\"\(key)\" value=\"\(escaped(value))\"/>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
