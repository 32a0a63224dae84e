internal import Government

extension Section {
  static let policy = Section(
    "policy", "A rule for moving people, composed of parts.",
    [
      Property(.basedOn, "Another policy; a part given here replaces that part whole.", .name),
      Property(.combine, "Policies, by name, that act together.", .list(.name, fewest: 2)),
      Property(.name, "Its name in reports.", .text),
      Property(
        .instrument,
        "redeployment, assignment (returns), mutasi, pool, rotation; extra_hours, saturdays, quota, online_channel; nothing.",
        .words([
          .redeployment, .assignment, .mutasi, .pool, .rotation, .extraHours, .saturdays, .ticketQuota, .onlineChannel,
          .nothing,
        ])),
      Property(
        .to, "The unit that is helped, a list of them, or { load_above: 1.0 }.",
        .either([.oneOrMore(.name), .mapping(.receivers)])),
      Property(
        .from, "Units whose officers may be taken, or { load_below: 0.9 }.",
        .either([.oneOrMore(.name), .mapping(.source)])),
      Property(
        .howMany, "A number for each unit, or { rule: abk, at_most: 4 }.",
        .either([.count(0...10_000), .mapping(.need)])),
      Property(
        .choose, "Whom to ask first: match (competency, the default), seniority, rating, random, volunteers, optimal.",
        .words([.match, .seniority, .rating, .random, .volunteers, .optimal])),
      Property(.hours, "Of extra_hours and saturdays: how long, such as 2 h/day.", .amount(.hoursPerDay)),
      Property(.tickets, "Of quota: tickets a day, such as 200/day.", .amount(.rate)),
      Property(.share, "Of online_channel: share of the requests, such as 40%.", .amount(.share)),
      Property(
        .when, "When it acts: { backlog_above, for }, { before, by }, { on }, { every }, …, or never.",
        .either([.words([.never]), .mapping(.trigger)])),
      Property(
        .until, "How long: { after }, { backlog_below, stay }, { evaluated_after, stays_if } or never.",
        .either([.words([.never]), .mapping(.end)])),
      Property(.prepare, "Training and handover before the first day of service.", .mapping(.preparation)),
      Property(
        .engage, "What is done to win people; effects add up, and days put the order off.",
        .either([engagementStep, .list(engagementStep, fewest: 0)])),
      Property(.limits, "What must hold for a move; holds also where nothing is written.", .mapping(.limits)),
      Property(
        .process, "digital (0.6 of the time), manual, or stages instead of the instrument's usual ones.",
        .either([.words([.digital, .manual]), .list(.mapping(.stage), fewest: 0)])),
      Property(
        .ifRefused, "What follows a refusal: next (an assignment), force (a transfer), drop.",
        .words([.next, .force, .drop])),
      Property(.distance, "Way beyond the old one, such as 12 km: makes a yes less likely.", .amount(.kilometres)),
      Property(.allowanceLost, "Share of the allowance (TPP) that a mover loses.", .amount(.share)),
    ],
    [.needsOne(.instrument, .basedOn, .combine)])

  private static let engagementStep = Shape.words([
    .circular, .briefing, .forum, .individualTalk, .openCriteria, .onlineTracking, .careerLetter, .leaderPresent,
  ])

  static let source = Section(
    "source", "Any unit below a load.",
    [Property(.loadBelow, "Load (EJ) below which a unit may lend.", .amount(.ratio))], [.needs(.loadBelow)])

  static let receivers = Section(
    "receivers", "Any unit with services while its load is high.",
    [Property(.loadAbove, "Load (EJ) over the last 20 working days, above which a unit is helped.", .amount(.ratio))],
    [.needs(.loadAbove)])

  static let need = Section(
    "need", "How many, by a rule.",
    [
      Property(
        .rule, "abk, wisn: what is missing by these; square_root: R + safety·√R; cheapest that keeps the target.",
        .words([.workloadAnalysis, .wisn, .squareRoot, .cheapest])),
      Property(.atMost, "Never more than these.", .count(0...10_000)),
      Property(.safety, "Of square_root: officers per root of the load (1).", .amount(.number)),
    ],
    [.needs(.rule, .atMost)])

  static let trigger = Section(
    "trigger", "When a policy acts.",
    [
      Property(.backlogAbove, "Days of work waiting, above which it acts.", .amount(.workloadDays)),
      Property(.loadAbove, "Load (EJ) over the last 20 working days, above which it acts.", .amount(.ratio)),
      Property(.for, "Evenings in a row (1 working day).", .amount(.workingDays)),
      Property(.forecastAbove, "Announced load (EJ) of a stay ordered today, above which it acts.", .amount(.ratio)),
      Property(.over, "Of forecast_above: working days of the stay (20).", .amount(.workingDays)),
      Property(.on, "Dates, such as 2026-03-02.", .either([.date, .list(.date, fewest: 0)])),
      Property(.every, "At reviews, such as every 13 weeks.", .span),
      Property(.from, "Of every: the first review (the end of the warm-up).", .date),
      Property(.before, "Surges, by name: officers are ready before each of them.", .oneOrMore(.name)),
      Property(.by, "Working days ahead of the surge (0).", .amount(.workingDays)),
    ],
    [
      .needsOne(.backlogAbove, .loadAbove, .forecastAbove, .before, .on, .every),
      .notTogether(.backlogAbove, .before), .notTogether(.before, .for),
    ])

  static let end = Section(
    "end", "How long a move lasts.",
    [
      Property(.after, "Working days from the first day of service.", .amount(.workingDays)),
      Property(.backlogBelow, "Until fewer days of work wait than these.", .amount(.workloadDays)),
      Property(
        .stay, "At least so long, such as at least 10 working days (0).", .amount(.workingDays, prefix: .atLeast)),
      Property(.evaluatedAfter, "Working days of service, after which each is evaluated.", .amount(.workingDays)),
      Property(.staysIf, "Of evaluated_after, such as proficiency at least 80%: else he returns.", .proficiency),
    ],
    [
      .needsOne(.after, .backlogBelow, .evaluatedAfter), .notTogether(.after, .backlogBelow),
      .notTogether(.after, .stay),
    ])

  static let preparation = Section(
    "preparation", "What comes before the first day of service.",
    [
      Property(.training, "Days of training (0).", .amount(.officerDays)),
      Property(.handover, "Days at the old post for handing over (0).", .amount(.officerDays)),
      Property(.on, "Date on which officers are chosen and trained, ahead of any order.", .date),
      Property(.support, "Support of the receiving team during the stay (the unit's).", .amount(.share)),
    ])

  static let limits = Section(
    "limits", "What must hold for a move.",
    [
      Property(
        .crew, "Heads left at the lending unit over heads at the start (at least 70%).",
        .amount(.share, prefix: .atLeast)),
      Property(
        .lenderLoad, "Load (EJ) of the lending unit after the move (at most 1.0).", .amount(.ratio, prefix: .atMost)),
      Property(.inPost, "Years in post (mutasi: at least 2 years).", .amount(.years, prefix: .atLeast)),
      Property(
        .posts, "Kinds of post that may move (all).", .oneOrMore(.words([.managerial, .functional, .pelaksana]))),
      Property(.wave, "How many may be ordered at a time.", .mapping(.wave)),
      Property(
        .freeze, "Days on which nobody in some posts is transferred for good (UU 10/2016 art. 71).",
        .oneOrMore(.mapping(.freeze))),
    ])

  static let wave = Section(
    "wave", "How many may be ordered at a time.",
    [
      Property(.size, "Officers ordered at most.", .count(1...100_000)),
      Property(.every, "Within so many working days.", .amount(.workingDays)),
    ], [.needs(.size, .every)])

  static let freeze = Section(
    "freeze", "Days on which nobody in these posts is transferred for good; the last is one of them.",
    [
      Property(.posts, "Kinds of post.", .oneOrMore(.words([.managerial, .functional, .pelaksana]))),
      Property(.from, "First day.", .date), Property(.to, "Last day.", .date),
    ], [.needs(.posts, .from, .to)])

  static let stage = Section(
    "stage", "A stage of an order.",
    [
      Property(.do, "Name of the stage.", .text),
      Property(.time, "Working days, such as 1 to 7 (usually 3) working days.", .law(.workingDays)),
      Property(.returned, "Share of files that are returned once for correction (0%).", .amount(.share)),
    ],
    [.needs(.do, .time)])

  static let target = Section(
    "target", "What a unit is to reach, by any measure of dictionary.csv.",
    [
      Property(.of, "A unit, or lenders.", .name),
      Property(.in, "Windows or surges, by name (the whole study).", .oneOrMore(.name)),
    ]
      + measures {
        "Bound, such as at least 90%: \($0.rawValue.replacing("_", with: " "))."
      } shape: {
        .bound($0)
      },
    [.needs(.of)], fewest: 2)

  static let compare = Section(
    "compare", "How policies are compared.",
    [
      Property(.baseline, "What others are compared to: nothing.", .words([.nothing])),
      Property(.tolerance, "Differences that do not matter, by measure.", .mapping(.tolerance)),
      Property(.confidence, "Of all differences shown together (95%).", .amount(.share)),
      Property(.trials, "How often each policy is played (200).", .count(1...10_000_000)),
      Property(.seed, "Seed of all random draws, a whole number.", .count(0...Int.max)),
    ])

  static let tolerance = Section(
    "tolerance", "Differences that do not matter, by measure.",
    measures {
      "Too small to matter: \($0.rawValue.replacing("_", with: " "))."
    } shape: {
      .amount($0)
    })

  static let parameters = Section(
    "parameters", "Constants of the model.",
    Parameters.catalogue.map { entry in
      let range = "\(NumberText.write(entry.range.lowerBound))–\(NumberText.write(entry.range.upperBound))"
      let value = NumberText.write(Parameters()[keyPath: entry.path])
      return Property(
        entry.key,
        "\(entry.source); \(entry.mark == .sourced ? "sourced" : "assumed") \(value), \(range) \(entry.unit).",
        .amount(StudyReading.dimension(of: entry)))
    })

  private static func measures(_ text: (Measure) -> String, shape: (Dimension) -> Shape) -> [Property] {
    MeasureText.keys.map { Property($0.key, text($0.measure), shape(MeasureText.dimension($0.measure))) }
  }
}
