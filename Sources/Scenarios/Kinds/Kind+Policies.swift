internal import Government

extension Kind where Value == Instrument? {
  /// An instrument, or `nothing`.
  static var orNothing: Kind<Instrument?> {
    .choice(
      [
        (.redeployment, .redeployment), (.assignment, .assignment), (.mutasi, .permanentTransfer), (.pool, .pool),
        (.rotation, .rotation), (.extraHours, .extraHours(hoursPerDay: 0)), (.saturdays, .saturdays(hours: 0)),
        (.ticketQuota, .ticketQuota(perDay: 0)), (.onlineChannel, .onlineChannel(share: 0)), (.nothing, nil),
      ], noun: Sentence("an instrument", "instrumen"))
  }
}

extension Kind where Value == Selection {
  static var selection: Kind<Selection> {
    .choice(
      [
        (.match, .match), (.random, .random), (.seniority, .seniority), (.rating, .rating),
        (.volunteers, .volunteers), (.optimal, .optimal),
      ], noun: Sentence("a way to choose", "cara memilih"))
  }
}

extension Kind where Value == Need {
  static var needRule: Kind<Need> {
    .choice(
      [
        (.workloadAnalysis, .workload(atMost: 0)), (.wisn, .wisn(atMost: 0)),
        (.squareRoot, .squareRoot(safety: 0, atMost: 0)), (.cheapest, .cheapest(atMost: 0)),
      ], noun: Sentence("a rule for the number of officers", "aturan jumlah pegawai"))
  }
}

extension Kind where Value == Double {
  /// `proficiency at least 80%`.
  static var proficiencyAtLeast: Kind<Double> {
    let expected: Sentence = "\"proficiency at least 80%\""
    let share = Kind.amount(.share, in: 0...1, prefix: .atLeast)
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let words = Vocabulary.plain(text).split(separator: " ", maxSplits: 1)
        guard words.count == 2, item.vocabulary.means(String(words[0]), .proficiency) else {
          item.refuse(
            "is not what an evaluation can look at", "bukan hal yang dapat dinilai dalam evaluasi", expected: expected)
          return nil
        }
        var rest = item.tree
        rest.content = .scalar(String(words[1]))
        return share.read(Item(tree: rest, path: item.path, reading: item.reading))
      },
      write: { value, vocabulary in "\(vocabulary.spelling(.proficiency)) \(share.write(value, vocabulary))" },
      expected: expected, shape: .proficiency)
  }
}

extension Kind where Value == [EngagementStep] {
  static var engagement: Kind<[EngagementStep]> {
    .set(of: .engagementStep, by: { $0.rawValue < $1.rawValue }, fewest: 0)
  }
}

extension Kind where Value == EngagementStep {
  static var engagementStep: Kind<EngagementStep> {
    .choice(
      [
        (.circular, .circular), (.briefing, .briefing), (.forum, .forum), (.individualTalk, .individualTalk),
        (.openCriteria, .openCriteria), (.onlineTracking, .onlineTracking), (.careerLetter, .careerLetter),
        (.leaderPresent, .leaderPresent),
      ], noun: Sentence("a step of engagement", "langkah pelibatan"))
  }
}

extension Kind where Value == Refusal {
  static var refusal: Kind<Refusal> {
    .choice(
      [(.next, .next), (.force, .force), (.drop, .drop)],
      noun: Sentence("what follows a refusal", "tindakan setelah penolakan"))
  }
}
