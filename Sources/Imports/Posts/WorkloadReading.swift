internal import Scenarios
internal import Tables

/// Reads workload forms: a post named once for several tasks, hours or minutes by what an officer's year is.
struct WorkloadReading {
  private(set) var units: [UnitPosts] = []
  var problems: [ImportProblem] = []
  var notes: [ImportNote] = []
  let options: ImportOptions
  var refused: Set<String> = []

  init(_ options: ImportOptions) { self.options = options }

  /// - Parameter unit: the one that a mapping names.
  mutating func read(_ form: FormTable, unit: String?) {
    let label = SheetLabel(form.table)
    let single = unit ?? label.unit
    var posts: [(unit: String, isSheetName: Bool, post: UnitPosts.Post, effective: Double?)] = []
    var current = label.post ?? ""
    var currentUnit = single
    for row in form.table.rows {
      if Self.namesKinds(row) {
        notes.append(
          ImportNote(
            form.name, rows: row.number...row.number, Sentence("says what columns hold", "menjelaskan isi kolom")))
        continue
      }
      if let name = form.text(row, "unit") { currentUnit = name }
      let owner = currentUnit ?? form.table.sheet ?? Self.stem(form.file)
      let isSheetName = currentUnit == nil && form.table.sheet != nil
      if let name = form.text(row, "position"), name != current || posts.isEmpty || form.number(row, "present") != nil {
        current = name
        posts.append(
          (
            owner, isSheetName,
            .init(name: name, heads: form.heads(row, "present"), tasks: [], need: 0, source: ""),
            nil
          ))
      } else if posts.isEmpty {
        posts.append(
          (
            owner, isSheetName,
            .init(
              name: current, heads: form.heads(row, "present"), tasks: [], need: 0, source: ""),
            nil
          ))
      }
      guard let task = task(form, row) else { continue }
      posts[posts.count - 1].post.tasks.append(task.task)
      posts[posts.count - 1].post.need += task.need
      posts[posts.count - 1].effective = task.effective
    }
    for index in posts.indices {
      let rows = posts[index].post.tasks.map(\.row)
      guard let first = rows.first, let last = rows.last else { continue }
      posts[index].post.source = form.range(first...last, ["time", "effective", "volume"])
    }
    collect(posts, form)
  }

  private mutating func collect(
    _ posts: [(unit: String, isSheetName: Bool, post: UnitPosts.Post, effective: Double?)], _ form: FormTable
  ) {
    for (unit, isSheetName, post, effective) in posts where !post.tasks.isEmpty || post.heads > 0 {
      if let place = units.firstIndex(where: { $0.unit == unit && $0.place == form.name }) {
        units[place].posts.append(post)
      } else {
        units.append(
          UnitPosts(unit: unit, isSheetName: isSheetName, place: form.name, posts: [post], effectiveMinutes: effective))
      }
    }
  }

  /// `(text) (text) (angka) (1250 / 75000)` below a header.
  private static func namesKinds(_ row: Sheet.Row) -> Bool {
    let filled = row.cells.filter { !$0.isEmpty }
    return filled.count >= 3 && filled.allSatisfy { $0.shown.hasPrefix("(") && $0.shown.hasSuffix(")") }
  }

  static func stem(_ file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }
}
