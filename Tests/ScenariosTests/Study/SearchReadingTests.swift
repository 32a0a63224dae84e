import Government
import Testing

@testable import Scenarios

@Suite("What may be chosen is read from the study")
struct SearchReadingTests {
  private static let study = """
    start: 2026-01-05
    length: 20 weeks
    skills: { id_desk: {} }
    units:
      desk: { officers: 4, skill: id_desk, services: { ktp: { demand: { rate: 30/day }, steps: [ { do: ktp, time: 20 min } ] } } }
      lib: { officers: 5, load: 0.5 }
      coop: { officers: 5, load: 0.5 }
    surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 times, builds: 3 working days, holds: 5 working days, fades: 5 working days } }
    policies:
      lend: { instrument: assignment, to: desk, from: [lib], how_many: 1, when: { before: rush, by: 5 working days }, until: { after: 20 working days } }
      late: { instrument: extra_hours, to: desk, hours: 2 h/day, when: { backlog_above: 0.5 days }, until: { backlog_below: 0.3 days } }
    targets: { of: desk, on_time: at least 90%, in: rush }

    """

  private func read(_ search: String) throws -> SearchReading {
    try SearchReading(text: Self.study + "search:\n" + search.split(separator: "\n").map { "  \($0)\n" }.joined())
  }

  private static let whole = """
    choose:
      lend.how_many: 1 to 3
      lend.when.by: 5 to 15 working days every 5
      lend.from: { any_of: [lib, coop] }
      late.hours: [1 h/day, 2 h/day]
    optional: [late]
    """

  @Test("parts become axes: ranges in steps, lists, any of some members, and whether a policy acts")
  func axes() throws {
    let settings = try #require(read(Self.whole).read.scenario.search)
    #expect(settings.axes.map(\.policy) == ["lend", "lend", "lend", "late", "late"])
    #expect(settings.axes.map(\.path) == ["how_many", "when.by", "from", nil, "hours"])
    #expect(settings.axes.map(\.kind) == [.ordered, .ordered, .subset(of: 2), .choice, .ordered])
    #expect(settings.axes[1].values.map(\.text) == ["5 working days", "10 working days", "15 working days"])
    #expect(settings.aims == [.officerDays] && settings.share == 0.9 && settings.limits.isEmpty)
  }

  @Test("a candidate is a policy as if it were written")
  func candidate() throws {
    let reading = try read(Self.whole)
    let both = try reading.policy(at: [2, 1, 2, 1, 0])
    #expect(both.actions.count == 2)
    #expect(both.name == "lend[how_many=3, by=10 working days, from=[lib, coop]] + late[hours=1 h/day]")
    let one = try reading.policy(at: [0, 0, 1, 0, 0])
    #expect(one.actions.count == 1)
    guard case .units(let units) = one.actions[0].from else {
      Issue.record("no units")
      return
    }
    #expect(units.map { reading.read.scenario.units[$0].name } == ["coop"])
  }

  @Test("the best can be written into the study, which then has a policy more and all else as it was")
  func written() throws {
    let reading = try read(Self.whole)
    for places in [[2, 1, 2, 1, 0], [0, 0, 0, 0, 0]] {
      let text = try #require(reading.study(adding: places, as: "best"))
      let again = try ScenarioReader.read(text: text)
      let best = try #require(again.scenario.policies.first { $0.name == "best" })
      #expect(try best.actions == reading.policy(at: places).actions)
      #expect(text.split(separator: "\n").count - (Self.study + Self.whole).split(separator: "\n").count <= 4)
    }
  }

  @Test("where nobody acts the study is what it was")
  func nobody() throws {
    let reading = try read("choose: { lend.how_many: 1 to 3 }\noptional: [lend]")
    #expect(try reading.policy(at: [0, 0]).actions.isEmpty)
    let text = try #require(reading.study(adding: [0, 0], as: "best"))
    #expect(throws: Never.self) { try SearchReading(text: text) }
    #expect(!text.contains("best"))
  }

  @Test(
    "what cannot be chosen is refused where it stands",
    arguments: [
      ("choose: { lent.how_many: 1 to 3 }", "is not a policy that can be varied"),
      ("choose: { lend: 1 to 3 }", "names no part of the policy"),
      ("choose: { lend.how_many: 3 to 1 }", "is not a range in steps"),
      ("choose: { lend.how_many: 1 to 3 every 0 }", "is not a range in steps"),
      ("choose: { lend.how_many: 1 to 9000 }", "has 9000 values"),
      ("choose: { lend.how_many: [2, 2] }", "is given twice"),
      ("choose: { lend.how_many: [1, nonsense] }", "is not a number"),
      ("choose: { lend.how_many: 1-6 }", "1-6"),
      ("choose: { lend.foo: 1 to 3 }", "foo"),
      ("choose: { lend.from: { any_of: [libary, coop] } }", "libary"),
      ("choose: { lend.when.by: 5 to 15 working days every 1 weeks }", "is not a range in steps"),
      ("choose: { lend.from: { any_of: [] } }", "is not a choice of members"),
      ("choose: { lend.how_many: 1 to 3, lend.how_many.rule: [abk] }", "is chosen by"),
      ("choose: { lend.how_many: 1 to 3 }\nwant: [load]", "neither more nor less is better"),
      ("choose: { lend.how_many: 1 to 3 }\nwant: cost", "the study has no prices"),
      ("choose: { lend.how_many: 1 to 3 }\nat_most: { cost: 100 }", "the study has no prices"),
      ("choose: {}", "nothing to choose"),
      ("optional: [nobody]", "is not a policy of this scenario"),
      ("met_in: 140%\nchoose: { lend.how_many: 1 to 3 }", "met_in"),
    ])
  func refused(search: String, message: String) throws {
    let error = #expect(throws: ScenarioError.self) { try read(search) }
    #expect(error?.problems.contains { "\($0)".contains(message) } == true, "\(error.map { "\($0.problems)" } ?? "")")
  }

  @Test("a study without a search says so")
  func none() {
    let error = #expect(throws: ScenarioError.self) { try SearchReading(text: Self.study) }
    #expect(error?.problems.contains { "\($0)".contains("has no search") } == true)
  }

  @Test("in Indonesian too")
  func indonesian() throws {
    let text = Self.study + "search:\n" + Self.whole.split(separator: "\n").map { "  \($0)\n" }.joined()
    let translation = try Translation(of: text, to: .id)
    #expect(translation.text.contains("lend.kapan.lebih_awal: 5 sampai 15 hari kerja setiap 5"), "\(translation.text)")
    let reading = try SearchReading(text: translation.text)
    #expect(try reading.policy(at: [2, 1, 2, 1, 0]).actions == read(Self.whole).policy(at: [2, 1, 2, 1, 0]).actions)
    #expect(try Translation(of: translation.text, to: .en).text == text)
  }
}
