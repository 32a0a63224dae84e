internal import Government
internal import Scenarios

/// The tables that a study is read with.
enum DraftTables {
  /// Every officer by identifier alone.
  static func roster(_ office: Office) -> String {
    let hasRating = office.units.contains { $0.staff.contains { $0.rating != nil } }
    var lines = ["id,unit,group,status,post,years_in_post" + (hasRating ? ",rating" : "")]
    let members = office.units.flatMap { unit in unit.staff.map { (unit: unit.key, member: $0) } }
      .sorted { $0.member.id < $1.member.id }
    for (unit, member) in members {
      let years = member.inPostSince.map { since in
        YAMLText.number(max(0, Double(office.start.dayNumber - since.dayNumber) / 365.25), decimals: 1)
      }
      let status = DraftWords.word(member.employment)
      let post = DraftWords.word(member.post)
      let cells = [member.id, unit, "\(status)_\(post)", status, post, years ?? ""]
      lines.append((cells + (hasRating ? [member.rating.map(DraftWords.word) ?? ""] : [])).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Posts with who is there and who is needed, as the forms say.
  static func units(_ office: Office) -> String {
    var lines = ["unit,name,post,headcount,need"]
    for unit in office.units {
      guard let work = unit.workload, work.heads > 0 else { continue }
      for post in work.posts {
        let kind = unit.kind(ofPost: post.name).map(DraftWords.word) ?? ""
        let need = YAMLText.number(post.need, decimals: 2)
        lines.append("\(unit.key),\(cell(unit.name)),\(kind),\(post.heads),\(need)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    text.contains(where: { ",\"\n\r".contains($0) }) ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
