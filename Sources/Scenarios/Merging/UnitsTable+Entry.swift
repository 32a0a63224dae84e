internal import Government

extension UnitsTable {
  /// The unit as it would be written: officers by post, and one load over all of them.
  func entry(_ name: String, _ rows: [Row], _ table: DataTable) -> Tree.Entry {
    let location = table.file.tree.location
    func pair(_ key: Key, _ content: Tree.Content) -> Tree.Entry {
      Tree.Entry(
        key: reading.vocabulary.spelling(key), location: location, value: Tree(content: content, location: location))
    }
    func fail(_ en: String, _ id: String) {
      let place = { (word: String) in "\(table.file.path) (\(table.name), \(word) \(rows[0].number))" }
      reading.fail(
        location, place("row"), place("baris"), saying: Sentence("\"\(name)\" \(en)", "\"\(name)\" \(id)"))
    }
    let titles = rows.compactMap(\.title)
    if let other = titles.first(where: { $0 != titles[0] }) {
      fail(
        "has two names: \"\(Tree.short(titles[0]))\" and \"\(Tree.short(other))\"",
        "punya dua nama: \"\(Tree.short(titles[0]))\" dan \"\(Tree.short(other))\"")
    }
    let groups = ([nil] + OfficerGroup.Post.allCases).compactMap { post -> Tree? in
      let heads = rows.filter { $0.post == post }.reduce(0) { $0 + $1.heads }
      guard heads > 0 else { return nil }
      let word = post.map { Kind<OfficerGroup.Post>.post.write($0, reading.vocabulary) }
      var entries = [pair(.group, .scalar(word ?? "officer")), pair(.count, .scalar(String(heads)))]
      if let word { entries.append(pair(.post, .scalar(word))) }
      return Tree(content: .map(entries), location: location)
    }
    var entries = [pair(.officers, groups.isEmpty ? .scalar("0") : .list(groups))]
    if let title = titles.first { entries.append(pair(.name, .scalar(title))) }
    if let load = load(of: rows, fail) { entries.append(pair(.load, .scalar(NumberText.write(load)))) }
    return Tree.Entry(key: name, location: location, value: Tree(content: .map(entries), location: location))
  }

  /// Work over officers; nil for a unit of which the table gives no work.
  private func load(of rows: [Row], _ fail: (String, String) -> Void) -> Double? {
    guard rows.contains(where: \.hasWork) else { return nil }
    if let empty = rows.first(where: { !$0.hasWork }) {
      fail(
        "has neither need nor load in row \(empty.number), but in others",
        "tidak punya kebutuhan maupun beban pada baris \(empty.number), padahal baris lain punya")
      return nil
    }
    let heads = rows.reduce(0) { $0 + $1.heads }
    let work = rows.reduce(0) { $0 + $1.work }
    guard heads > 0 else {
      if work > 0 {
        fail(
          "has work but no officer in any row: nobody could do it",
          "punya pekerjaan tetapi tidak punya pegawai pada baris mana pun: tidak ada yang dapat mengerjakannya")
      }
      return nil
    }
    return rows.count == 1 ? rows[0].load ?? work / Double(heads) : work / Double(heads)
  }
}
