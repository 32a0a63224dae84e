import Scenarios
import Testing

/// Policies that are played and can do nothing, and things that stop all work, are named before a run.
@Suite struct IdlePolicyTests {
  private static func study(_ policy: String, desk: String = "", donor: String = "officers: 10", rest: String = "")
    -> String
  {
    """
    start: 2026-01-05
    length: 26 weeks
    units:
      desk: { officers: 4, \(desk.isEmpty ? "services: { deed: { rate: 30/day, time: 20 min } }" : desk) }
      donor: { \(donor), load: 0.5 }
    surges: { rush: { in: desk, starts: 2026-04-15, peak: 3 times, fades: 5 working days } }
    policies:
      p: { to: desk, \(policy) }
    \(rest)
    """
  }

  private static let lend = "instrument: assignment, from: donor, how_many: 1, until: { after: 30 working days }"
  private static let late = "when: { backlog_above: 1 days }"
  private static let counters =
    "quota: 10/day, services: { deed: { rate: 30/day, steps: [{ do: a, time: 20 min, at: counter }] } }"
  private static let inPerson =
    "services: { deed: { demand: { rate: 30/day, online: never }, steps: [{ do: a, time: 20 min, at: counter }] } }"

  private static func stocked(_ supply: String) -> String {
    "supplies: { q: { \(supply) } }, services: { deed: { rate: 30/day, steps: [{ do: a, time: 20 min, uses: q }] } }"
  }

  private static func warnings(_ text: String) throws -> [Problem] {
    try ScenarioReader.read(text: text, path: "test.yaml").warnings
  }

  static let idle: [(text: String, en: String, id: String)] = [
    (
      study("\(lend), \(late)", desk: stocked("stock: 0")), "q has stock: 0 and no delivery",
      "q punya stock: 0 tanpa delivery"
    ),
    (study("\(lend), when: never"), "does nothing: when is never", "when adalah never"),
    (
      study("\(lend), \(late), limits: { posts: [managerial] }"), "limits.posts allows managerial",
      "limits.posts hanya membolehkan managerial"
    ),
    (
      study("\(lend), \(late), limits: { in_post: 30 years }"), "limits.in_post asks for 30 years",
      "limits.in_post meminta 30 tahun"
    ),
    (
      study("instrument: redeployment, how_many: 1, \(late), until: { after: 30 working days }"), "frees nobody",
      "tidak membebaskan siapa pun"
    ),
    (
      study(
        "instrument: mutasi, from: donor, how_many: 1, \(late), limits: { freeze: { posts: [pelaksana], from: 2026-01-01, "
          + "to: 2026-12-31 } }"), "its freeze lasts the whole study", "larangannya berlaku sepanjang studi"
    ),
    (
      study(
        "\(lend), when: { before: rush, by: 20 working days }, prepare: { training: 5 working days, on: 2026-05-04 }"),
      "prepare.on (2026-05-04) comes after rush has begun", "prepare.on (2026-05-04) sesudah rush mulai"
    ),
    (study("instrument: quota, tickets: 20/day, \(late)"), "desk has no counters", "desk tidak punya loket"),
    (
      study("instrument: quota, tickets: 20/day, \(late)", desk: counters), "has a quota of 10 tickets a day already",
      "sudah punya kuota 10 tiket"
    ),
    (
      study("instrument: online_channel, share: 30%, \(late)", desk: inPerson),
      "every service that it helps is online: never",
      "semua layanan yang dibantunya online: never"
    ),
    (
      study("instrument: extra_hours, \(late)", rest: "calendar: { hours: always }"), "the office never closes",
      "kantor tidak pernah tutup"
    ),
    (
      study("instrument: saturdays, \(late)", rest: "calendar: { hours: { mon-sat: 08:00-14:00 } }"),
      "no Saturday of the study is a day off", "tidak ada Sabtu libur dalam studi"
    ),
    (
      study("\(lend), \(late)", rest: "  both: { combine: [p, p] }"), "names \"p\" twice", "menyebut \"p\" dua kali"
    ),
    (
      study("\(lend), \(late)", donor: "officers: 4, staffing: [{ on: 2026-03-02, retire: 99 }]"),
      "99 retire on 2026-03-02, of 4 officers", "99 orang pensiun pada 2026-03-02, dari 4 pegawai"
    ),
  ]

  @Test(arguments: idle) func isNamedInBothLanguages(_ text: String, _ en: String, _ id: String) throws {
    let found = try Self.warnings(text)
    #expect(found.contains { $0.message.contains(en) && $0.messageInIndonesian.contains(id) }, "\(found)")
  }

  @Test(arguments: [
    study("\(lend), \(late)", desk: stocked("stock: 0, delivery: 200 every 5 working days")),
    study("\(lend), \(late), limits: { posts: [pelaksana, managerial], in_post: 2 years }"),
    study("\(lend), when: never", rest: "vary: { p.when: [{ backlog_above: 1 day }, { backlog_above: 2 days }] }"),
    study(
      "instrument: mutasi, from: donor, how_many: 1, \(late), limits: { freeze: { posts: [managerial], from: 2026-01-01, "
        + "to: 2026-12-31 } }"),
    study(
      "\(lend), when: { before: rush, by: 20 working days }, prepare: { training: 5 working days, on: 2026-03-02 }"),
    study("instrument: quota, tickets: 5/day, \(late)", desk: counters),
    study("instrument: saturdays, \(late)"), study("instrument: extra_hours, \(late)"),
    study("\(lend), \(late)", donor: "officers: 4, staffing: [{ on: 2026-03-02, retire: 2 }]"),
  ])
  func isNotSaidWithoutNeed(_ text: String) throws {
    let found = try Self.warnings(text).map(\.message)
    let words = ["does nothing", "nobody can go", "frees nobody", "prepare.on", "no delivery", "retire on"]
    #expect(!found.contains { message in words.contains(where: message.contains) }, "\(found)")
  }

  /// Who must be ordered in the warm-up is ordered at its end, and his stay begins later than planned.
  @Test func aLateOrderIsNoShortStay() throws {
    let policy =
      Self.lend.replacing("30 working", with: "40 working") + ", when: { before: rush, by: 60 working days }"
    let late = Self.study(policy).replacing("2026-01-05", with: "2026-02-16").replacing(
      "26 weeks", with: "26 weeks\nwarm_up: 2 weeks")
    #expect(try !Self.warnings(late).contains { $0.message.contains("home again") })
    let early = Self.study(policy.replacing("by: 60", with: "by: 50"))
    #expect(try Self.warnings(early).contains { $0.message.contains("home again") })
  }
}
