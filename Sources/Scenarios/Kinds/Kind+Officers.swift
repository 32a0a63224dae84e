internal import Government

extension Kind where Value == OfficerGroup.Employment {
  static var employment: Kind<OfficerGroup.Employment> {
    .choice(
      [(.pns, .pns), (.pppk, .pppk), (.partTime, .partTime)],
      noun: Sentence("an employment status", "status kepegawaian"))
  }
}

extension Kind where Value == OfficerGroup.Post {
  static var post: Kind<OfficerGroup.Post> {
    .choice(
      [(.managerial, .managerial), (.functional, .functional), (.pelaksana, .pelaksana)],
      noun: Sentence("a kind of post", "jenis jabatan"))
  }
}

extension Kind {
  /// A word of the study's own, or of personnel files where it is none.
  func read(_ item: Item, or word: (String) -> Value?) -> Value? {
    guard let text = item.tree.text, !choices.contains(where: { item.vocabulary.means(text, $0) }),
      let value = word(text)
    else { return read(item) }
    return value
  }
}

extension Kind where Value == [OfficerGroup.Post] {
  /// Kinds of post, each once, in their own order.
  static var posts: Kind<[OfficerGroup.Post]> {
    let list = Kind<[OfficerGroup.Post]>.list(of: .post)
    return Kind(
      read: { item in list.read(item).map { posts in OfficerGroup.Post.allCases.filter(posts.contains) } },
      write: list.write, expected: list.expected, shape: list.shape())
  }
}

extension Kind where Value == Int {
  /// The five grades of the performance appraisal, 1 to 5.
  static var rating: Kind<Int> {
    .choice(
      [(.veryGood, 5), (.good, 4), (.fair, 3), (.poor, 2), (.veryPoor, 1)],
      noun: Sentence("a grade of the appraisal", "predikat kinerja"))
  }
}

extension Kind where Value == Double {
  /// `4` in a column of hours a day, written `4 h/day`.
  static var bareHours: Kind<Double> {
    let number = Kind.amount(.number, in: 0...24)
    return Kind(
      read: number.read, write: Kind.amount(.hoursPerDay, in: 0...24).write, expected: number.expected,
      shape: number.shape())
  }

  /// `3.5` in a column of years, written `3.5 years`.
  static var bareYears: Kind<Double> {
    let number = Kind.amount(.number, in: 0...60)
    return Kind(
      read: number.read, write: Kind.amount(.years, in: 0...60).write, expected: number.expected,
      shape: number.shape())
  }
}

extension Kind where Value == String {
  /// The name of a group of officers.
  static func groupName(_ names: [String]) -> Kind<String> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: Sentence("the name of a group of officers", "nama kelompok pegawai"))
        else { return nil }
        if names.sortedIndex(of: text) != nil { return text }
        item.refuse(
          "is no group of officers, nor an identifier of a roster",
          "bukan kelompok pegawai, dan bukan kode pegawai dalam daftar",
          expected: .one(of: names.prefix(12).joined(separator: ", ")),
          instead: Nearest.match(to: text, among: names))
        return nil
      },
      write: { name, _ in name }, expected: Sentence("the name of a group of officers", "nama kelompok pegawai"),
      shape: .name)
  }
}
