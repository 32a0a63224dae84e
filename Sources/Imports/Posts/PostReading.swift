internal import Scenarios
internal import Tables

/// Reads maps of posts: who holds each post and how many are needed.
struct PostReading {
  private(set) var units: [UnitPosts] = []

  /// - Parameter unit: the one that a mapping names.
  mutating func read(_ form: FormTable, unit: String?) {
    let single = unit ?? SheetLabel(form.table).unit
    var current = single
    for row in form.table.rows {
      if let name = form.text(row, "unit") { current = name }
      guard let name = form.text(row, "position"), form.number(row, "present") != nil,
        let need = form.number(row, "need"), need >= 0
      else { continue }
      let owner = current ?? form.table.sheet ?? WorkloadReading.stem(form.file)
      let post = UnitPosts.Post(
        name: name, heads: form.heads(row, "present"), tasks: [], need: need,
        source: form.range(row.number...row.number, ["present", "need"]))
      if let place = units.firstIndex(where: { $0.unit == owner && $0.place == form.name }) {
        units[place].posts.append(post)
      } else {
        units.append(
          UnitPosts(
            unit: owner, isSheetName: current == nil && form.table.sheet != nil, place: form.name, posts: [post],
            effectiveMinutes: nil))
      }
    }
  }
}
