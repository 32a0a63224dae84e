internal import Government

extension StudyReading {
  /// What must hold for a move; holds also where nothing is written.
  func readLimits(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> Limits {
    let limits = fields.fields(.limits, [.crew, .lenderLoad, .inPost, .posts])
    let below = out.map(reading.vocabulary.spelling(.limits))
    let isPermanent = instrument == .permanentTransfer
    return Limits(
      crewShare: limits.read(
        .crew, .amount(.share, in: 0...1, prefix: .atLeast), into: below, default: 0.7, .assumed("0.5–0.9")),
      lenderLoad: limits.read(
        .lenderLoad, .amount(.ratio, in: 0...100, prefix: .atMost), into: below, default: 1, .assumed("0.8–1.2")),
      yearsInPost: limits.read(
        .inPost, .amount(.years, in: 0...60, prefix: .atLeast), into: below, default: isPermanent ? 2 : 0,
        .sourced(isPermanent ? "PerBKN 5/2019 art. 2(3)" : "no minimum for an assignment")),
      posts: limits.read(
        .posts, .posts, into: below, default: OfficerGroup.Post.allCases, .assumed("any of the three kinds")))
  }
}

extension Kind where Value == [OfficerGroup.Post] {
  /// Kinds of post, each once, in their own order.
  static var posts: Kind<[OfficerGroup.Post]> {
    let list = Kind<[OfficerGroup.Post]>.list(of: .post)
    return Kind(
      read: { item in list.read(item).map { posts in OfficerGroup.Post.allCases.filter(posts.contains) } },
      write: list.write, expected: list.expected)
  }
}
