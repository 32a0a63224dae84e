import Foundation
import Testing

@testable import Scenarios

@Suite("Values are changed in the text of a study")
struct StudyTextTests {
  private static let text = """
    # Head: with a colon
    title: "Quoted: # no comment"  # a comment
    question: 'It''s asked'
    start: 2026-01-05
    length:   52 weeks# no comment
    units:
      # About the desk.
      desk: { officers: 2, load: 0.5,   places: { counter: 3 } } # behind braces
      others:
        officers:
          - { group: a, count: 4 } # first
          - group: b
            count: assumed 12 from 8 to 14 (Somebody, 2020)

    policies:
      lend: { instrument: assignment, from: [desk, others] }
      note: >
        folded
        text

    """

  @Test(
    "one value alone differs, and all else stays to the byte",
    arguments: [
      ("title", "Another", "\"Quoted: # no comment\"", "Another"),
      ("title", "With \"quotes\": # and a mark", "\"Quoted: # no comment\"", "\"With \\\"quotes\\\": # and a mark\""),
      ("question", "Why?", "'It''s asked'", "Why?"),
      ("length", "26 weeks", "52 weeks# no comment", "26 weeks"),
      ("units.desk.officers", "5", "officers: 2,", "officers: 5,"),
      ("units.desk.load", "0.62", "load: 0.5,", "load: 0.62,"),
      ("units.desk.places.counter", "12", "counter: 3 }", "counter: 12 }"),
      ("units.others.officers[0].count", "6", "count: 4 }", "count: 6 }"),
      (
        "units.others.officers[1].count", "assumed 10 from 8 to 14 (a, b)", "assumed 12 from 8 to 14 (Somebody, 2020)",
        "assumed 10 from 8 to 14 (a, b)"
      ),
      ("policies.lend.instrument", "redeployment, or not", "assignment", "\"redeployment, or not\""),
      ("policies.lend.instrument", "- [", "assignment", "\"- [\""),
      ("policies.lend.instrument", "null", "assignment", "\"null\""),
      ("policies.lend.instrument", " spaced ", "assignment", "\" spaced \""),
      ("policies.lend.instrument", "#", "assignment", "\"#\""),
    ])
  func replacing(path: String, value: String, old: String, new: String) throws {
    for ending in ["\n", "\r\n"] {
      for mark in ["", "\u{FEFF}"] {
        let text = mark + Self.text.replacing("\n", with: ending)
        let changed = try #require(StudyText(text)).putting(value, at: path)
        #expect(Array(changed.text.utf8) == Array(text.replacing(old, with: new).utf8))
      }
    }
  }

  @Test("a key is put where its default held: on a line of its own, or inside braces")
  func adding() throws {
    let text = try #require(StudyText(Self.text))
    #expect(
      try text.putting("0.1", at: "units.desk.desk_share").text
        == Self.text.replacing("{ officers: 2", with: "{ desk_share: 0.1, officers: 2"))
    #expect(
      try text.putting("Others", at: "units.others.name").text
        == Self.text.replacing("others:\n    officers", with: "others:\n    name: Others\n    officers"))
    #expect(
      try text.putting("pppk", at: "units.others.officers[1].status").text
        == Self.text.replacing("- group: b", with: "- status: pppk\n        group: b"))
  }

  @Test(
    "what cannot be changed alone is refused",
    arguments: [
      "policies.lend.from", "policies.note", "policies", "nothing.here", "units.desk", "", ".", "a[",
      "units.others.officers[7].count",
    ])
  func refused(path: String) throws {
    let text = try #require(StudyText(Self.text))
    #expect(throws: EditError.noPlace(path: path)) { try text.putting("x", at: path) }
  }

  @Test("a value is one line that is not empty", arguments: ["", "  ", "a\nb", "a\r\nb"])
  func lines(value: String) throws {
    let text = try #require(StudyText(Self.text))
    #expect(throws: EditError.noValue(path: "length")) { try text.putting(value, at: "length") }
  }

  @Test("what is no YAML has no values", arguments: ["units: [", "a: b: c", "- a", "", "&a b: *a"])
  func broken(text: String) { #expect(StudyText(text) == nil) }

  @Test("a study in Indonesian has the same fields at the same places, with the words of its language")
  func indonesian() throws {
    let path = try #require(Self.studies.first { $0.contains("sawahlunto") })
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let english = try #require(StudyText(file)).fields
    let text = try #require(StudyText(Translation(of: file, to: .id).text))
    #expect(text.language == .id)
    #expect(text.fields.map(\.place).sorted() == english.map(\.path).sorted())
    #expect(text.fields.count { $0.isUnsure } == english.count { $0.isUnsure })
    let title = try #require(text.title(inIndonesian: true))
    #expect(StudyText(file)?.title(inIndonesian: true) == title)
    let many = try #require(text.fields.first { $0.place.hasSuffix(".how_many") && $0.text != nil })
    #expect(many.path.hasSuffix(".berapa"))
    let changed = try text.putting("7", at: many.path)
    #expect(changed.fields.first { $0.path == many.path }?.text == "7")
  }

  @Test("fields of the shipped studies change alone, and back", arguments: Self.studies)
  func shipped(path: String) throws {
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let text = try #require(StudyText(file))
    let all = text.fields.filter { $0.text != nil }
    #expect(all.count > 20)
    // Each takes four readings of the file: of all studies together, these are enough.
    let written = all.enumerated().filter { $0.offset % 6 == path.count % 6 }.map(\.element)
    var changed = 0
    for field in written {
      let value = try #require(field.text)
      guard let other = try? text.putting(value + "7", at: field.path) else { continue }
      changed += 1
      // What changes is one stretch inside one line.
      let lines = zip(file.split(separator: "\n"), other.text.split(separator: "\n")).filter { $0 != $1 }
      #expect(lines.count == 1, "\(field.path)")
      let back = try other.putting(value, at: field.path)
      #expect(StudyPath.isSame(back.tree, text.tree))
    }
    #expect(changed == written.count)
  }

  private static let studies: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0).path() }
  }()
}

@Suite("A form is made of the description of keys")
struct StudyFieldTests {
  private func fields(_ text: String) throws -> [StudyField] { try #require(StudyText(text)).fields }

  @Test("values have what their key takes, and what holds without it")
  func keys() throws {
    let fields = try fields("surges:\n  rush: { in: desk, peak: 2 times, builds: uncertain 3 to 5 working days }\n")
    let peak = try #require(fields.first { $0.path == "surges.rush.peak" })
    #expect(peak.text == "2 times")
    #expect(peak.key.range?.en == "0–1000 times")
    #expect(!peak.isUnsure)
    let builds = try #require(fields.first { $0.path == "surges.rush.builds" })
    #expect(builds.isUnsure)
    let fades = try #require(fields.first { $0.path == "surges.rush.fades" })
    #expect(fades.text == nil)
    #expect(fades.key.usual?.en == "0 working days")
    let shape = try #require(fields.first { $0.path == "surges.rush.shape" })
    #expect(shape.words.contains("trapezoid"))
  }

  @Test("groups of officers, policies' parts and lists are reached by their places")
  func places() throws {
    let fields = try fields(
      "units: { a: { officers: [ { group: x, count: 4 } ] } }\npolicies:\n  p: { when: { before: s, by: 5 working days } }\n"
        + "targets: [ { of: a, on_time: at least 90% } ]\n")
    let paths = Set(fields.filter { $0.text != nil }.map(\.path))
    #expect(
      paths.isSuperset(of: [
        "units.a.officers[0].count", "policies.p.when.before", "policies.p.when.by", "targets[0].on_time",
      ]))
  }

  @Test("what is not known to the language, or is a path itself, is no field")
  func unknown() throws {
    let fields = try fields("other: 1\nworlds: { crowded: { surges.rush.peak: 3 times } }\nlength: 4 weeks\n")
    #expect(fields.filter { $0.text != nil }.map(\.path) == ["length"])
  }
}
