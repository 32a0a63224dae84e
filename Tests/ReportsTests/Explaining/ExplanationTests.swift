import Stochastics
import Testing

@testable import Government
@testable import Reports
@testable import Towns

/// What an explanation says, against a small study worked out by hand.
@Suite struct ExplanationTests {
  /// Four officers at EJ .5: 20 requests of 30 min a day; doubled from 12 January on for three days, then over.
  private func study(_ policies: [Policy] = [.nothing]) throws -> Scenario {
    var scenario = HandMade.scenario(policies: policies)
    scenario.surges[0].startDay = scenario.calendar.day(of: try date("2026-01-12"))
    scenario.surges[0].holdDays = 3
    for (unit, rate) in [20.0, 44].enumerated() {
      scenario.units[unit].services = [
        Service(
          name: "card", title: "Kartu", demand: Demand(.rate(perDay: rate)),
          steps: [Step(name: "do", work: try .constant(30), competency: 0)], promiseDays: 1)
      ]
    }
    return scenario
  }

  private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  private func text(_ scenario: Scenario, _ language: Language = .en, width: Int = 100) -> String {
    Explanation(
      scenario, warnings: ["line 3: units.back: look"],
      assumed: [
        RunRecord.Assumed(path: "units.front.officers[0].rating", value: "good", range: Phrase("any")),
        RunRecord.Assumed(path: "parameters.sick_share", value: "0.03", range: Phrase("0–0.2")),
        RunRecord.Assumed(path: "units.back.load", value: "1", range: Phrase("0–2")),
      ], inputs: 10, language: language
    ).text(width: width, withAssumptions: true)
  }

  /// The text without its line breaks.
  private func prose(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `units are told with their load, category and need`() throws {
    let text = prose(text(try study()))
    // 600 min of 1,200: EJ .5, need 2; 1,320 min: EJ 1.1, need 4.4 for 4.
    #expect(text.contains("front 4 · 4.0 0.50 · D Sedang 2 · +2.0"))
    #expect(text.contains("back 4 · 4.0 1.10 · A Sangat Baik (!) 5 · −0.4"))
    #expect(text.contains("(!) back is overloaded: EJ 1.10"))
    #expect(text.contains("side 4 · 4.0 0.00 · E Kurang 0 · +4.0 0 · –"))
    #expect(text.contains("Load (EJ) of front: 0.50 on an ordinary day, 1.00 at the peak: full."))
    #expect(text.contains("3 of 10 inputs are assumptions: units 2, parameters 1."))
    #expect(text.contains("parameters.sick_share: 0.03 (0–0.2)"))
    #expect(text.contains("line 3: units.back: look"))
  }

  @Test func `months are told with what is worked in them`() throws {
    var scenario = try study()
    scenario.calendar = WorkCalendar(
      start: scenario.calendar.start, dayCount: 60,
      holidays: try ["2026-01-06", "2026-01-07", "2026-01-09", "2026-01-10"].map(date),
      ramadan: [try date("2026-02-02")...date("2026-02-03")])
    let months = MonthOfWork.all(in: scenario)
    // 1 January 2026 is a Thursday: 22 weekdays less three holidays (the 10th is a Saturday); 9 February is the last day.
    #expect(months.map(\.workingDays) == [19, 6])
    #expect(months[0].daysOffText == "6–7, 9")
    #expect(months[1].fastingDays == 2)
    #expect(months[1].hours == 4 * 7.5 + 2 * 6.5)
    #expect(prose(text(scenario)).contains("Ramadan with its shorter hours"))
  }

  @Test func `an office that never closes has no shorter hours in Ramadan`() throws {
    var scenario = try study()
    scenario.calendar = WorkCalendar(
      start: scenario.calendar.start, dayCount: 60, week: .alwaysOpen,
      ramadan: [try date("2026-02-02")...date("2026-02-03")])
    #expect(!prose(text(scenario)).contains("Ramadan with its shorter hours"))
  }

  @Test func `the bars of the planned load show weeks, the surge and what is more than can be done`() throws {
    var scenario = try study()
    scenario.units[0].officers[0].count = 3
    let lines = LoadBars(Explanation(scenario, language: .en), unit: 0).lines(width: 100)
    let weeks = lines.filter { $0.contains("│") && !$0.contains("=") }
    #expect(weeks.count == 7)
    // Three officers do 900 min: 600 are .67; in the week of the 12th Monday to Wednesday are doubled,
    // (1.15 + 1.075 + 1) · 2 + .925 + .85 = 8.225 of 5 days: 987 min, EJ 1.10.
    #expect(weeks[2].contains("12 Jan   1.10  ") && weeks[2].contains("│▓") && weeks[2].hasSuffix("rush"))
    #expect(weeks[3].contains("19 Jan   0.67  ") && !weeks[3].contains("▓"))
    let marks = weeks.map { Array($0).firstIndex(of: "│") }
    #expect(Set(marks).count == 1)
  }

  /// Two years in bars of several weeks: no two are named alike.
  @Test func barsOfALongStudyNameTheirDays() throws {
    var scenario = try study()
    scenario.calendar = WorkCalendar(start: scenario.calendar.start, dayCount: 800)
    scenario.lengthDays = 730
    scenario.surges = []
    let lines = LoadBars(Explanation(scenario, language: .en), unit: 0).lines(width: 100).filter { $0.contains("│") }
    let dates = lines.dropFirst().map { String($0.dropFirst(4).prefix(11)) }
    #expect(dates.count > 20 && Set(dates).count == dates.count)
    #expect(dates.allSatisfy { $0.contains(" 20") })
  }

  static let policies: [(Policy, String, String)] = [
    (
      Policy(
        name: "ahead", instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 1), howMany: .fixed(2),
        from: .units([1, 2]), prepare: Preparation(trainingDays: 1, handoverDays: 1), until: .after(days: 20)),
      // Four working days of stages, one of handover, one of training, one ahead: seven before Monday 12 January.
      "of 2 officers to front, to be ready 1 working day before rush. From: back, side; the best match",
      "For rush (12 January) the letter must be ordered on 1 January 2026; planned first day of service: 9 January 2026, "
        + "last: 5 February 2026."
    ),
    (
      Policy(
        name: "late", instrument: .permanentTransfer, to: [0, 1], when: .backlogAbove(days: 1.5, forDays: 1),
        howMany: .workload(atMost: 3), from: .loadBelow(0.9), choose: .seniority,
        limits: Limits(yearsInPost: 2, posts: [.pelaksana])),
      "Permanent transfer (mutasi) of as many officers as the workload analysis (ABK) finds missing (at most 3) to each "
        + "of front, back, once more than 1.5 days of work have waited on one evening.",
      "They stay for good. Planned stages in working days: need analysis 10, competency map 10, proposal 10, BKN check "
        + "10, decree 5; times 1.2 without a leader = 54 working days."
    ),
    (
      Policy(
        name: "hours", instrument: .extraHours(hoursPerDay: 1.5), to: [0], when: .backlogAbove(days: 1, forDays: 2),
        until: .backlogBelow(days: 0.3, stayDays: 0)),
      "Extra hours (1.5 h a day at most, while work waits) at front, once more than 1 day of work has waited on 2 "
        + "evenings in a row.",
      "It ends once fewer than 0.3 days of work wait."
    ),
  ]

  @Test(arguments: policies)
  func `policies are told in sentences`(_ policy: Policy, _ first: String, _ second: String) throws {
    let text = prose(text(try study([.nothing, policy])))
    #expect(text.contains(first), "\(text)")
    #expect(text.contains(second), "\(text)")
  }

  static let parts: [(Action, String)] = [
    (
      Action(instrument: .redeployment, to: [0], when: .loadAbove(load: 0.95, forDays: 3), until: .after(days: 5)),
      "Internal redeployment (nota dinas) of 0 officers from other duties to the services of front, once its load (EJ) "
        + "over 20 working days has been above 0.95 on 3 evenings in a row. The best match of competency first. Each "
        + "serves there for 5 working days and returns. Planned stages in working days: internal order 1; times 1.2 "
        + "without a leader = 2 working days. From order to service: 2 working days. No limits."
    ),
    (
      Action(
        instrument: .assignment, to: [0], when: .onDates([13]), howMany: .wisn(atMost: 3), from: .units([1]),
        choose: .optimal, prepare: Preparation(trainingDays: 3, aheadDay: 5),
        engagement: Engagement([.forum, .leaderPresent]), limits: Limits(wave: Limits.Wave(size: 2, everyDays: 10)),
        ifRefused: .drop),
      // 14 January, a Wednesday; a day of forum and 3 · (1.2 − .4 · .3) = 3.24, so four days of stages.
      "on 14 January 2026. From: back; the best assignment of all orders at once. Ordered on 14 January 2026; planned "
        + "first day of service: 21 January 2026. Officers are chosen on 6 January 2026 and trained for 3 working days, "
        + "ahead of any order. They do not return within the study. Planned stages in working days: involvement 1; "
        + "assignment letter 3; times 1.08 with its leader = 4 working days. From order to service: 5 working days."
    ),
    (
      Action(
        instrument: .permanentTransfer, to: [0], when: .reviews(firstDay: 31, everyDays: 91),
        howMany: .squareRoot(safety: 0.5, atMost: 4), from: .loadBelow(0.7), choose: .volunteers,
        process: Process.permanentTransfer.digital,
        limits: Limits(freezes: [Limits.Freeze(posts: [.managerial], from: 31, to: 33)]),
        until: .evaluation(afterDays: 60, proficiency: 0.8)),
      "at a review each 13 weeks from 1 February 2026 on. From: any other unit with a load (EJ) below 0.70; volunteers "
        + "first. After 60 working days of service each is evaluated: with a proficiency of at least 80 % he stays, else "
        + "he returns. Planned stages in working days: need analysis 10, competency map 10, proposal 10, BKN check 10, "
        + "decree 5; times 1.2 without a leader, times 0.6 digital = 33 working days."
    ),
    (
      Action(instrument: .rotation, to: [0, 1], howMany: .cheapest(atMost: 2)),
      "Planned rotation (rotasi) of the fewest officers with whom the on-time target is met (at most 2) who change places "
        + "between front, back, never. The longest in post first. They stay for good."
    ),
    (
      Action(instrument: .saturdays(hours: 4), to: [0], when: .before(surges: [0], byDays: 0)),
      "Open on Saturdays (4 h) at front, while rush lasts. It stays in force."
    ),
    (
      Action(instrument: .ticketQuota(perDay: 60), to: [0], when: .forecastAbove(load: 1, overDays: 20)),
      "A quota of 60 tickets a day (the excess turns away) at front, when the announced load (EJ) over the next 20 "
        + "working days of service is above 1.00."
    ),
  ]

  @Test(arguments: parts)
  func `every choice of a part has its words`(_ action: Action, _ sentences: String) throws {
    let policy = Policy(name: "p", actions: [action])
    let text = prose(text(try study([.nothing, policy])))
    #expect(text.contains(sentences), "\(text.drop { $0 != "W" })")
    #expect(self.text(try study([.nothing, policy]), .id).contains("Apa yang dicoba"))
  }

  @Test func `an order that would come before policies may act says so`() throws {
    var scenario = try study([.nothing, Self.policies[0].0])
    scenario.warmUpDays = 7
    let text = prose(text(scenario))
    #expect(text.contains("ordered on 1 January 2026, before policies may act: it is ordered on 8 January 2026"))
  }

  @Test func `what is varied is told in words`() throws {
    var scenario = try study([.nothing, Self.policies[0].0])
    let values = [Variation.Value(text: "1 working days", number: 1), .init(text: "5 working days", number: 5)]
    scenario.variations = [Variation(base: 1, axes: [.init(path: "when.by", values: values)], policies: [])]
    let told = prose(text(scenario, .id))
    #expect(told.contains("Divariasikan: hari kerja siap sebelum lonjakan: 1 hari kerja, 5 hari kerja; 0 kebijakan"))
    #expect(AxisText.of(scenario.variations[0].axes[0]).value(values[0]).en == "1 working day ahead")
    let crew = Variation.Axis(path: "limits.crew", values: [.init(text: "at least 70%")])
    #expect(AxisText.of(crew).value(crew.values[0]).id == "pegawai tersisa di OPD asal paling sedikit 70%")
  }

  @Test func `how often a policy can act is told, with what caps it`() throws {
    func told(_ language: Language = .en, _ change: (inout Action) -> Void = { _ in }) throws -> String {
      var policy = Self.policies[1].0
      policy.actions[0].instrument = .assignment
      policy.actions[0].until = .after(days: 5)
      change(&policy.actions[0])
      return prose(text(try study([.nothing, policy]), language))
    }
    #expect(try told().contains("as often as its trigger holds, with 6 officers at a time at most; nothing caps"))
    #expect(try told(.id).contains("paling banyak 6 pegawai sekaligus; jumlahnya sepanjang studi tidak dibatasi"))
    #expect(try told { $0.limits.inAll = 4 }.contains("at most 4 officers over the whole study"))
    #expect(try told { $0.isOnce = true }.contains("It can act once: at most 6 officers over the whole study."))
    // Two units are helped; what is assumed is drawn from 1 to 4 for each.
    let drawn = { (most: Int) in
      var policy = Self.policies[1].0
      policy.actions[0].howMany = .workload(atMost: most)
      return try self.study([.nothing, policy])
    }
    let ends = Explanation(try drawn(3), language: .en, ends: [try drawn(1), try drawn(4)])
    #expect(
      prose(ends.text(width: 100)).contains(
        "at most 6 officers over the whole study as planned, 2 to 8 where --assumptions draws them."))
    let same = Explanation(try drawn(3), language: .en, ends: [try drawn(3)])
    #expect(prose(same.text(width: 100)).contains("at most 6 officers over the whole study."))
    let limited = try told {
      $0.limits.groups = ["P017"]
      $0.limits.atOnce = 2
      $0.within = 10..<12
    }
    #expect(limited.contains("It orders from 11 January 2026 to 12 January 2026 alone."))
    #expect(limited.contains("only P017 may go; at most 2 away at a time"))
    let unnamed = { (action: inout Action) in action.limits.groups = [OfficerGroup.unnamed, "P017"] }
    #expect(try told(.en, unnamed).contains("only officers without a named group, P017 may go"))
    #expect(try told(.id, unnamed).contains("hanya pegawai tanpa nama kelompok, P017 yang boleh pergi"))
  }

  @Test func `several actions are numbered`() throws {
    let both = Policy(name: "both", actions: Self.policies[0].0.actions + Self.policies[2].0.actions)
    let text = prose(text(try study([.nothing, both])))
    #expect(text.contains("(1) Temporary assignment") && text.contains("(2) Extra hours"))
  }

  @Test func `Indonesian readers get the administration's terms`() throws {
    let all = prose(text(try study([.nothing] + Self.policies.map(\.0)), .id))
    for term in [
      "Penugasan sementara (surat perintah tugas)", "Mutasi bagi", "Perangkat daerah asal: back, side",
      "surat harus mulai diproses 1 Januari 2026", "analisis kebutuhan", "0,50 · D Sedang", "kelebihan beban",
    ] {
      #expect(all.contains(term), "\(term)")
    }
  }

  @Test(arguments: Language.allCases, [60, 80, 100])
  func `lines fit the screen`(language: Language, width: Int) throws {
    let text = text(try study([.nothing] + Self.policies.map(\.0)), language, width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(text)")
    #expect(!text.contains(/\bnan\b|NaN/) && !text.contains("Optional"))
  }

  @Test func `a study without officers or work is told too`() throws {
    var scenario = try study()
    scenario.units[0].officers = []
    scenario.units[1].services = []
    let text = prose(text(scenario))
    #expect(text.contains("front 0 · 0.0 – – 2 · −2.0"), "\(text)")
    #expect(text.contains("0 · –"))
    #expect(PlannedLoadChart.all(in: Explanation(scenario, language: .en)).count == 1)
  }

  @Test func `the chart stacks the services of each week under what the officers can do`() throws {
    let explanation = Explanation(try study(), language: .id)
    let charts = PlannedLoadChart.all(in: explanation)
    let chart = try #require(charts.first)
    #expect(chart.name == "planned_load_front")
    #expect(chart.title == "Front tetap dalam kemampuan pegawainya: EJ paling tinggi 0,82 (minggu 12 Januari 2026)")
    #expect(chart.specification.contains("\"service\":\"Kartu\""))
    let page = try ExplanationPage(explanation: explanation).html(charts, .unavailable(remedy: "x")).text()
    #expect(page.contains("Yang dipahami") && page.contains("planned_load_front-specification"))
  }

  @Test(arguments: [("approval", "persetujuan"), ("BKN check", "pemeriksaan BKN"), ("sidang", "sidang")])
  func stagesAreToldInTheAdministrationsWords(name: String, told: String) {
    #expect(Phrases.stage(name) == Phrase(en: name, id: told))
  }
}
