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
      let status = word(member.employment)
      let post = word(member.post)
      let cells = [member.id, unit, "\(status)_\(post)", status, post, years ?? ""]
      lines.append((cells + (hasRating ? [member.rating.map(word) ?? ""] : [])).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Posts with who is there and who is needed, as the forms say.
  static func units(_ office: Office) -> String {
    var lines = ["unit,name,post,headcount,need"]
    for unit in office.units {
      guard let work = unit.workload else { continue }
      for post in work.posts {
        let kind = kind(of: post.name, in: unit).map(word) ?? ""
        let need = YAMLText.number(post.need, decimals: 2)
        lines.append("\(unit.key),\(cell(unit.name)),\(kind),\(post.heads),\(need)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As most of those who hold the post have it, else by its name.
  private static func kind(of post: String, in unit: Office.Unit) -> OfficerGroup.Post? {
    let plain = UnitName.plain(post)
    let held = unit.staff.filter { UnitName.plain($0.position) == plain }.map(\.post)
    return OfficerGroup.Post.allCases.max { a, b in held.count { $0 == a } < held.count { $0 == b } }
      .flatMap { held.isEmpty ? nil : $0 } ?? OfficeWords.post(post)
  }

  static func word(_ status: OfficerGroup.Employment) -> String {
    switch status {
    case .pns: "pns"
    case .pppk: "pppk"
    case .partTime: "pppk_part_time"
    }
  }

  static func word(_ post: OfficerGroup.Post) -> String {
    switch post {
    case .managerial: "managerial"
    case .functional: "functional"
    case .pelaksana: "pelaksana"
    }
  }

  private static func word(_ rating: Int) -> String {
    ["very poor", "poor", "fair", "good", "very good"][max(0, min(4, rating - 1))]
  }

  private static func cell(_ text: String) -> String {
    text.contains(where: { ",\"\n\r".contains($0) }) ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
