internal import Government
internal import Stochastics

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

  /// Stages of an order: the instrument's own, unless the policy lists others.
  func readProcess(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> Process {
    guard let item = fields[.process] else { return instrument.usualProcess }
    guard case .list = item.tree.content else {
      item.refuse("is not a list of stages", expected: "[{ do: letter, time: 1 to 7 (usually 3) working days }]")
      return instrument.usualProcess
    }
    var stages: [Process.Stage] = []
    var outlines: [Outline] = []
    for member in item.list {
      let below = Outline()
      outlines.append(below)
      let stage = Fields(member, [.do, .time, .returned])
      let name = stage.require(.do, .text, into: below, fallback: "stage")
      let time = Kind<Law>.law(.workingDays, in: 0...10_000)
      if stage[.time] == nil { stage.missing(.time, expected: time.expected) }
      let duration = stage.optional(.time, time, into: below)
      let returned = stage.read(
        .returned, .amount(.share, in: 0...1), into: below, default: 0, .sourced("none given"))
      guard let duration else { continue }
      stages.append(Process.Stage(name: name, duration: duration.distribution, returnedShare: returned))
    }
    out.list(reading.vocabulary.spelling(.process), outlines)
    return Process(stages: stages)
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
