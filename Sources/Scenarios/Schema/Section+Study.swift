extension Section {
  /// The whole file.
  public static let study = Section(
    "study", "A study of policies for moving civil servants (mutasim).",
    [
      Property(.mutasim, "Version of the scenario file: 1.", .count(1...1)),
      Property(.title, "What the study is called in reports.", .text),
      Property(.question, "The question that the study is to answer.", .text),
      Property(.calendar, "When the study runs, and on which days and hours offices work.", .mapping(.calendar)),
    ] + calendar.properties.filter { !["hours", "ramadan_hours"].contains($0.key) } + [
      Property(
        .windows, "Spans of days to measure in, beside the whole study and each surge.", .named(.mapping(.window))),
      Property(
        .skills, "What officers must know, and how fast it is learned.", .named(.either([.mapping(.skill), .nothing]))),
      Property(.unitsTable, "CSV file of many small units: unit, headcount, need or load, name, post.", .table),
      Property(.units, "Offices (OPD) that serve or may lend officers.", .named(.mapping(.unit))),
      Property(.surges, "Times of raised demand.", .named(.mapping(.surge))),
      Property(
        .policies, "Policies to compare; \"nothing\" is always there and is what others are compared to.",
        .named(.either([.mapping(.policy), .nothing]))),
      Property(
        .targets, "What units are to reach.", .either([.mapping(.target), .list(.mapping(.target), fewest: 0)])),
      Property(
        .vary,
        "A policy of every combination, such as { lend.how_many: [1, 2, 3], lend.when.by: [5 working days, …] }.",
        .keyed(
          Shape.Pattern(name: "part of a policy", expression: "^[^.]+[.].+$", example: "lend.how_many"),
          .oneOrMore(.anything))),
      Property(.prices, "Prices in rupiah, for what moves and overtime cost.", .mapping(.prices)),
      Property(.compare, "How many trials, and what is too small to matter.", .mapping(.compare)),
      Property(.parameters, "Constants of the model, each with its source or range.", .mapping(.parameters)),
    ],
    [.needs(.policies), .needsOne(.units, .unitsTable), .needsOne(.start, .calendar)])

  static let calendar = Section(
    "calendar", "When the study runs, and on which days and hours offices work.",
    [
      Property(.start, "First day, such as 2026-01-05.", .date),
      Property(.length, "Length in calendar days, such as 52 weeks (the default).", .span),
      Property(
        .warmUp, "Time at the start in which nothing is measured and no policy acts (4 weeks; none where work waits).",
        .span),
      Property(
        .holidays, "Days off: national (built in for 2023-2027, with collective leave), none, dates, or a CSV file.",
        .either([.words([.national, .none]), .list(.date, fewest: 0), .table])),
      Property(
        .ramadan, "Months of shorter hours: national, none, or { from, to }, last day included.",
        .either([.words([.national, .none]), .oneOrMore(.mapping(.period))])),
      Property(
        .hours, "Office hours by day of the week, { mon-thu: 07:30-16:00 break 12:00-13:00, … }, or always.",
        .either([.words([.always]), .week])),
      Property(.ramadanHours, "Office hours in Ramadan, by day of the week.", .week),
      Property(
        .specialDays, "Days on which only a share of the officers is on site.", .oneOrMore(.mapping(.specialDays))),
    ])

  static let specialDays = Section(
    "special days", "Days on which only a share of the officers is on site; the last is one of them.",
    [
      Property(.from, "First day.", .date), Property(.to, "Last day.", .date),
      Property(.present, "Share of the officers on site, such as 75%.", .amount(.share)),
      Property(.except, "Units that work in full strength.", .oneOrMore(.name)),
    ], [.needs(.from, .to, .present)])

  static let period = Section(
    "period", "A span of days, last day included.",
    [Property(.from, "First day.", .date), Property(.to, "Last day.", .date)], [.needs(.from, .to)])

  static let window = Section(
    "window", "A span of days to measure in; its last day is not in it.",
    [Property(.from, "First day.", .date), Property(.to, "The day after the last.", .date)], [.needs(.from, .to)])

  static let skill = Section(
    "skill", "Something that officers learn by doing and by training.",
    [
      Property(
        .timeConstant, "Working days after which 63% of what is missing is learned on the job (60).",
        .law(.workingDays, mayBeUncertain: true)),
      Property(
        .curve, "How it is learned: exponential (the default), hyperbolic, power, dejong.",
        .words([.exponential, .hyperbolic, .power, .deJong])),
      Property(.learningRate, "Of power and dejong: time left when practice doubles (85%).", .amount(.share)),
      Property(.incompressible, "Of dejong: share of the time that no practice shortens (25%).", .amount(.share)),
      Property(.trainable, "false: nobody can be taught it here, as a licence or the right to sign.", .truth),
    ])

  static let prices = Section(
    "prices", "Prices in rupiah.",
    [
      Property(.overtime, "Of an hour of overtime, such as Rp30000/h.", .price(.perHour)),
      Property(.training, "Of a day of training, such as Rp150000/day.", .price(.perDay)),
      Property(.travel, "Of a day of travel, such as Rp50000/day.", .price(.perDay)),
    ])
}
