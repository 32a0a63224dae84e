import Foundation
import Testing

@Suite(.serialized) struct NewTests {
  private func read(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  @Test(arguments: ["en", "id"])
  func `a new scenario passes the check and runs`(language: String) throws {
    try Tool.inFolder { folder in
      let made = try Tool.run(["new", "kota_baru", "--lang", language], in: folder)
      #expect(made.code == 0 && made.output == "kota_baru.yaml\n", "\(made.messages)")
      let check = try Tool.run(["check", "kota_baru.yaml"], in: folder)
      #expect(check.code == 0 && check.output == "kota_baru.yaml: ok\n")
      let run = try Tool.run(["run", "kota_baru.yaml", "--trials", "2", "--quiet"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
    }
  }

  @Test func `the shipped smallest scenario is what new writes, and languages differ in words alone`() throws {
    try Tool.inFolder { folder in
      _ = try Tool.run(["new", "smallest.yaml", "--lang", "en"], in: folder)
      _ = try Tool.run(["new", "terkecil"], in: folder, environment: ["LANG": "id_ID.UTF-8"])
      let english = read(folder + "/smallest.yaml")
      #expect(!english.isEmpty && english == read(GoldenRunTests.scenario))
      let indonesian = read(folder + "/terkecil.yaml")
      #expect(indonesian.contains("# pegawai yang melayani"))
      #expect(english.contains("\ntitle: The rush at Dukcapil after"))
      #expect(indonesian.contains("\njudul: Lonjakan Dukcapil setelah"))
      #expect((english + indonesian).split(separator: "\n").allSatisfy { $0.count <= 120 })
      let translated = try Tool.run(["translate", "terkecil.yaml", "--to", "en"], in: folder)
      let names = [
        "akta_lahir": "birth_deed", "kartu_keluarga": "family_card", "ktp": "ktp_card", "pariwisata": "tourism",
        "perpustakaan": "library", "tugaskan_saat_menumpuk": "lend_when_late", "tugaskan_lebih_awal": "lend_in_advance",
      ]
      func words(_ text: String) -> [[String]] {
        text.split(separator: "\n").filter { !$0.hasPrefix("title:") && !$0.hasPrefix("question:") }.map { line in
          let yaml = line.firstRange(of: "# ").map { line[..<$0.lowerBound] } ?? line
          return yaml.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.map {
            names[String($0)] ?? String($0)
          }
        }
      }
      #expect(!translated.output.isEmpty && words(english) == words(translated.output), "\(translated)")
    }
  }

  @Test func `the shipped schema is what the tool prints, and shipped scenarios point at it`() throws {
    try Tool.inFolder { folder in
      let schema = try Tool.run(["schema"], in: folder)
      let scenarios = URL(filePath: GoldenRunTests.scenario).deletingLastPathComponent()
      #expect(
        schema.output == read(scenarios.appending(path: "mutasim.schema.json").path()),
        "run: mutasim schema > scenarios/mutasim.schema.json")
      for file in try FileManager.default.contentsOfDirectory(atPath: scenarios.path()) where file.hasSuffix(".yaml") {
        let text = read(scenarios.appending(path: file).path())
        #expect(text.hasPrefix("# yaml-language-server: $schema=mutasim.schema.json\n"), "\(file)")
      }
    }
  }

  @Test func `an existing file is left alone`() throws {
    try Tool.inFolder { folder in
      let before = read(folder + "/small.yaml")
      let outcome = try Tool.run(["new", "small"], in: folder)
      #expect(outcome.code == 73)
      #expect(outcome.messages.contains("Choose another name"))
      #expect(read(folder + "/small.yaml") == before)
    }
  }

  @Test(arguments: ["", "2026", "a b", "../", "x/.yaml", "a.b", "-", String(repeating: "a", count: 65)])
  func `bad names are refused`(name: String) throws {
    try Tool.inFolder { folder in
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).count
      let outcome = try Tool.run(["new", "--", name], in: folder)
      #expect(outcome.code == 64, "\(outcome.messages)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == files + 2)
    }
  }

  @Test func `a folder that is not there is named`() throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["new", "nowhere/study"], in: folder)
      #expect(outcome.code == 73)
      #expect(outcome.messages.contains("nowhere/study.yaml"))
    }
  }
}
