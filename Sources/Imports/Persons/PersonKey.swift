/// Who is who: the only place in which a name or number of a person stands.
struct PersonKey: Sendable {
  struct Entry: Sendable {
    let id: String
    let number: String
    let name: String
  }

  var entries: [Entry] = []

  static let file = "key.csv"

  /// Commas and quotes in a name do no harm.
  var text: String {
    func cell(_ text: String) -> String {
      text.contains(where: { ",\"\n\r".contains($0) }) ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
    return (["id,nip,nama"] + entries.map { "\($0.id),\(cell($0.number)),\(cell($0.name))" }).joined(separator: "\n")
      + "\n"
  }
}
