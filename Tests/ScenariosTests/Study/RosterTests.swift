import Foundation
import Government
import Playing
import Scenarios
import Stochastics
import Testing

@Suite struct RosterTests {
  private static let yaml = """
    start: 2026-01-05
    length: 12 weeks
    skills: { archive: {} }
    units:
      desk:
        officers: [{ group: head, count: 1, post: managerial, other_duties: 80% }, { roster: staff.csv }]
        services: { deed: { rate: 5/day, time: 20 min } }
      donor: { officers: 6, load: 0.6 }
    policies: { p: { instrument: extra_hours, to: desk, when: { backlog_above: 0.5 days } } }
    """
  private static let csv = """
    id,group,status,post,rating,years_in_post,desk,archive,other_duties
    P02,operator,pppk,pelaksana,very good,3.5,able,,
    P01,operator,,functional,,,,0.4,20%
    """
  private static let written = yaml.replacing(
    "{ roster: staff.csv }",
    with: """
      { group: P01, count: 1, post: functional, other_duties: 0.2, skills: { archive: 0.4 } },
      { group: P02, count: 1, status: pppk, rating: very good, in_post: 3.5 years, skills: { desk: able } }
      """)

  @Test func aRosterIsTheSameOfficersWrittenOut() throws {
    let first = try read(Self.yaml, files: ["staff.csv": Self.csv])
    let second = try ScenarioReader.read(text: Self.written)
    #expect(described(first.scenario) == described(second.scenario))
    #expect(withoutMarks(first.resolved) == withoutMarks(second.resolved))
    #expect(described(try ScenarioReader.read(text: first.resolved).scenario) == described(first.scenario))
    let groups = first.scenario.units[0].officers
    #expect(groups.map(\.name) == ["P01", "P02", "head"])
    #expect(groups[0].holdings == [.init(competency: 0, level: 0.4), .init(competency: 1, level: 1)])
    #expect(groups[1].holdings == [.init(competency: 1, level: 0.8)])
    #expect(try groups[1].yearsInPost == .constant(3.5))
    #expect(groups.map(\.rating) == [4, 5, 4])
    #expect((0..<3).map { Roster(first.scenario).name(of: $0) } == ["desk/P01/1", "desk/P02/1", "desk/head/1"])
    #expect(
      TrialRunner(first.scenario).play(0).values.map { $0.map(\.bitPattern) }
        == TrialRunner(second.scenario).play(0).values.map { $0.map(\.bitPattern) })
  }

  @Test func whatStandsBesideARosterHoldsWhereItSaysNothing() throws {
    let csv = "id,status,rating\nP01,pppk_part_time,\nP02,,fair\n"
    let first = try read(Self.yaml, files: ["staff.csv": csv])
    #expect(first.inputs.contains { $0.path == "units.desk.officers[1].rating" && $0.value == "good" })
    let beside = "{ roster: staff.csv, rating: very good, hours: 3 h/day, in_post: exactly 2 years }"
    let second = try read(
      Self.yaml.replacing("{ roster: staff.csv }", with: beside), files: ["staff.csv": csv])
    let groups = second.scenario.units[0].officers.prefix(2)
    #expect(groups.map(\.rating) == [5, 3] && groups.map(\.hoursPerDay) == [3, nil])
    #expect(try groups.map(\.yearsInPost) == [.constant(2), .constant(2)])
  }

  @Test func aRosterKnowsPartTimers() throws {
    let csv = "id,status,hours\nP01,pppk_part_time,3\nP02,pppk_part_time,\nP03,pns,\n"
    let read = try read(Self.yaml, files: ["staff.csv": csv])
    #expect(read.scenario.units[0].officers.prefix(3).map(\.hoursPerDay) == [3, 4, nil])
  }

  @Test(arguments: [
    ("id,nama\nP1,x\n", "has a column \"nama\", which belongs to real people"),
    ("id,Name\nP1,x\n", "has a column \"name\", which belongs to real people"),
    ("nip,group\nP1,x\n", "has a column \"nip\", which belongs to real people"),
    ("id,group\n198001012005011001,x\n", "row 2): has a number of 18 digits"),
    ("id,group\nP1,x\nP2,NIP 19800101 200501 1 001\n", "row 3): has a number of 18 digits"),
    ("id,group\nBudi Santoso,x\n", "row 2, column id): looks like the name of a person"),
  ])
  func whatMayBelongToAPersonIsRefused(_ csv: String, _ message: String) {
    let found = messages(Self.yaml, files: ["staff.csv": csv])
    #expect(found.contains { $0.contains(message) && $0.contains("use an identifier such as P017") }, "\(found)")
    #expect(!found.contains { $0.contains("Budi") || $0.contains("198001012005011001") })
  }

  @Test func everyProblemHasItsRowAndColumn() {
    let csv = """
      id,group,status,rating,years_in_post,desk,other_duties
      P01,a,pnss,god,4.000,expret,120%
      ,a,,,,,
      P01,a,,,,,
      7,a,,,,,
      head,a,,,,,
      """
    let place = "units.desk.officers[1].roster (staff.csv, row "
    #expect(
      messages(Self.yaml, files: ["staff.csv": csv]) == [
        place + "2, column years_in_post): \"4.000\" reads as 4; write 4000 or 4; expected for example \"2\"",
        place
          + "2, column desk): \"expret\" is not a level; expected none, basic, trained, able, expert or a number from "
          + "0 to 1; did you mean \"expert\"?",
        place
          + "2, column status): \"pnss\" is not an employment status; expected pns, pppk, pppk_part_time; did you mean \"pns\"?",
        place
          + "2, column rating): \"god\" is not a grade of the appraisal; expected very good, good, fair, poor, very "
          + "poor; did you mean \"good\"?",
        place + "2, column other_duties): \"120%\" is out of range; expected 0% to 99%",
        place + "3): has no id; expected an identifier such as P017",
        place + "4): is a second officer \"P01\"; the first stands in row 2",
        place
          + "5, column id): \"7\" cannot be the id of an officer; expected a letter followed by letters, digits, _ or -, "
          + "such as P017",
        place + "6): is a second \"head\"; each group and each officer of a unit needs its own name",
      ])
  }

  @Test(arguments: [
    (
      "id\n7\n",
      "\"7\" tidak dapat menjadi kode pegawai; seharusnya huruf diikuti huruf, angka, _ atau -, misalnya P017"
    ),
    ("id\nhead\n", "\"head\" kedua; setiap kelompok dan setiap pegawai dalam unit perlu nama sendiri"),
    ("id,rating\n,good\n", "tidak punya kode (kolom id); seharusnya kode seperti P017"),
  ])
  func problemsOfIdentifiersAreToldInIndonesian(_ csv: String, _ message: String) {
    let found = problems(Self.yaml, files: ["staff.csv": csv]).map { $0.text(inIndonesian: true) }
    #expect(found.count == 1 && found[0].hasSuffix(message) && !found[0].contains("group"), "\(found)")
  }

  @Test(arguments: [
    ("{ roster: staff.csv }", "did you mean \"[{ roster: staff.csv }]\"?", "maksudnya \"[{ roster: staff.csv }]\"?"),
    ("{ group: clerk, count: 3 }", "did you mean \"[{ group: clerk, count: 3 }]\"?", "maksudnya \"[{"),
    (
      "{ clerk: 3 }", "expected 4, or [{ group: operator, count: 3 }], or [{ roster: officers.csv }]",
      "seharusnya 4, atau"
    ),
    ("[]", "is an empty list; expected 4, or [{ group", "daftar kosong; seharusnya 4, atau [{ group"),
  ])
  func officersThatAreNoListAreRefusedWithTheRemedy(_ officers: String, _ en: String, _ id: String) {
    let found = problems(study().replacing("officers: 2", with: "officers: \(officers)"))
    #expect(found.count == 1 && found[0].message.contains(en) && found[0].messageInIndonesian.contains(id), "\(found)")
  }

  /// What the reference shows is what is read.
  @Test func theExampleOfTheReferenceReads() throws {
    let reference = try text("scenarios/README.md").replacing("\n  ", with: "\n")
    let csv = try #require(reference.firstMatch(of: /```csv\n(id,[^`]*)```/)).1
    let officers = try #require(reference.firstMatch(of: /```yaml\n(officers: \[{ roster: roster\.csv[^`]*)```/)).1
    let yaml = Self.yaml.replacing(
      "officers: [{ group: head, count: 1, post: managerial, other_duties: 80% }, { roster: staff.csv }]",
      with: officers.trimmingCharacters(in: .whitespacesAndNewlines))
    let groups = try read(yaml, files: ["roster.csv": String(csv)]).scenario.units[0].officers
    #expect(groups.map(\.name) == ["P001", "P002", "P003"])
    #expect(groups[2].hoursPerDay == 4 && groups[1].post == .functional)
  }

  @Test func oneRosterServesAllUnitsByKeyOrName() throws {
    let yaml = Self.yaml.replacing(
      "donor: { officers: 6, load: 0.6 }",
      with: "donor: { name: Dinas Taman, officers: [{ roster: staff.csv }], load: 0.6 }")
    let csv = """
      id,unit,status,post,rating
      P01,desk,CPNS,Jabatan Fungsional Umum,Baik
      P02,DINAS TAMAN,PPPK Paruh Waktu,Perawat Terampil,Sangat Baik
      P03,donor,PNS,Fungsional,Butuh Perbaikan
      P04,Dinas Tamna,PNS,Struktural,Baik
      """
    let read = try read(yaml, files: ["staff.csv": csv])
    let units = read.scenario.units
    #expect(units[0].officers.map(\.name) == ["P01", "head"] && units[1].officers.map(\.name) == ["P02", "P03"])
    #expect(units[1].officers.map(\.employment) == [.partTime, .pns] && units[0].officers[0].employment == .pns)
    #expect(units[1].officers.map(\.post) == [.functional, .functional] && units[0].officers[0].post == .pelaksana)
    #expect(units[1].officers.map(\.rating) == [5, 3] && units[0].officers[0].rating == 4)
    let said = read.warnings.filter { $0.message.contains("units of the roster that this study does not have") }
    #expect(said.count == 1 && said[0].message.hasSuffix("\"Dinas Tamna\" (donor?)"))
    #expect(said[0].text(inIndonesian: true).contains("tidak ada dalam studi ini"))
  }

  @Test func aUnitThatTheRosterDoesNotNameIsToldWithThoseItNames() {
    let csv = "id,unit\nP01,Dinas Pasar\n"
    let found = messages(Self.yaml, files: ["staff.csv": csv])
    #expect(
      found.contains { $0.contains("the file \"staff.csv\" has no officer of desk; its units are Dinas Pasar") },
      "\(found)")
  }

  @Test func columnsAreKnownWhateverTheirCase() throws {
    let yaml = Self.yaml.replacing("{ archive: {} }", with: "{ Archive: {} }")
    let groups = try read(yaml, files: ["staff.csv": "ID , Archive,STATUS\nP1,able,PPPK\n"]).scenario.units[0].officers
    #expect(groups[0].holdings.first == .init(competency: 0, level: 0.8))
    #expect(groups[0].employment == .pppk)
  }

  @Test func aSkillThatIsNotOfTheScenarioIsNoColumn() {
    let found = messages(Self.yaml, files: ["staff.csv": "id,archiv\nP1,able\n"])
    #expect(found.contains { $0.contains("\"archiv\" is not a column") && $0.contains("did you mean \"archive\"?") })
  }
}
