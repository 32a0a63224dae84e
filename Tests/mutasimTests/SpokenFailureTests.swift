import Foundation
import Testing

/// What a planner meets when a command fails is in the language asked for, with the same exit code.
@Suite(.serialized) struct SpokenFailureTests {
  static let failures: [(arguments: [String], says: String)] = [
    (["check", "absent.yaml"], "berkas tidak ada"),
    (["run", "small.yaml", "--set", "units.front.officers=many"], "bukan bilangan"),
    (["run", "small.yaml", "--set", "units.front.officer=3"], "bukan kunci di sini"),
    (["run", "small.yaml", "--policies", "absent"], "tidak ada kebijakan bernama 'absent'"),
    (["run", "small.yaml", "--resume", "absent"], "tidak dapat melanjutkan dari absent"),
    (["run", "--plan", "absent", "--shard", "1/2"], "tidak dapat membaca rencana di absent"),
    (["status", "absent"], "tidak dapat membaca rencana di absent"),
    (["merge", "absent"], "tidak dapat membaca rencana di absent"),
    (["verify", "absent"], "folder absent tidak ada. Sebutkan folder hasil"),
    (["report", "absent/"], "folder absent tidak ada"), (["report", "."], ". bukan folder hasil. Sebutkan"),
    (["table", "small.yaml"], "small.yaml bukan folder hasil"),
    (["worlds", "small.yaml"], "tidak ada dunia selain studi"),
    (["sensitivity", "small.yaml", "--inputs", "absent"], "tidak ada nilai andaian"),
    (["serve", "absent.yaml"], "absent.yaml tidak ada"),
    (["new", "small"], "small.yaml sudah ada"),
    (["translate", "absent.yaml", "--to", "id"], "berkas tidak ada"),
    (["run", "small.yaml", "--trials", "0"], "harus sedikitnya 1"),
    (["run", "small.yaml", "--set", "units"], "tidak memuat nilai"),
    (["check"], "Kesalahan: Argumen belum ditulis: '<skenario> ...'"),
    (["run", "small.yaml", "more"], "Kesalahan: Argumen tidak dikenal: 'more'"),
    (["run", "small.yaml", "more", "and more"], "2 argumen tidak dikenal: 'more', 'and more'"),
    (["run", "small.yaml", "--trails", "3"], "Pilihan tidak dikenal: '--trails'. Maksudnya '--trials'?"),
    (["run", "small.yaml", "--trials"], "Nilai belum ditulis untuk '--trials <n>'"),
    (["run", "small.yaml", "--trials", "x"], "Nilai 'x' tidak berlaku untuk '--trials <n>'"),
    (["run", "small.yaml", "--lang", "xx"], "Pilih salah satu dari 'en' dan 'id'."),
  ]

  @Test(arguments: failures.indices)
  func failuresSpeakIndonesian(_ place: Int) throws {
    let (arguments, says) = Self.failures[place]
    try Tool.inFolder { folder in
      let english = try Tool.run(arguments, in: folder)
      let indonesian = try Tool.run(arguments, in: folder, environment: ["LANG": "id_ID.UTF-8"])
      #expect(indonesian.messages.contains(says), "\(indonesian.messages)")
      #expect(indonesian.messages != english.messages)
      #expect(indonesian.code == english.code && indonesian.code != 0)
      let words = ["Error:", "Usage:", "Help:", "See '", "Missing", "Unexpected", "Unknown", "No such"]
      #expect(!words.contains(where: indonesian.messages.contains), "\(indonesian.messages)")
    }
  }

  @Test func theLanguageAskedForCountsBeforeArgumentsAreUnderstood() throws {
    try Tool.inFolder { folder in
      for arguments in [
        ["run", "small.yaml", "--lang", "id", "--nope"], ["run", "--lang=id", "small.yaml", "--nope"],
      ] {
        let found = try Tool.run(arguments, in: folder)
        #expect(found.code == 64 && found.messages.hasPrefix("Kesalahan: Pilihan tidak dikenal: '--nope'"), "\(found)")
        #expect(found.messages.contains("Pemakaian: mutasim run"))
      }
      let english = try Tool.run(
        ["run", "small.yaml", "--lang", "en", "--nope"], in: folder, environment: ["LANG": "id_ID.UTF-8"])
      #expect(english.messages.hasPrefix("Error: Unknown option '--nope'"))
    }
  }

  /// Results stand within a folder that is named, or have lost their blocks.
  @Test func whatIsNoFolderOfResultsIsToldByWhatItIs() throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(["run", "small.yaml", "--quiet"], in: folder)
      let results = run.output.split(separator: "/").dropFirst().first.map { "results/\($0)" } ?? ""
      let above = try Tool.run(["papers", "results", "--lang", "en"], in: folder)
      #expect(
        above.code == 66 && above.messages.contains("it holds \(results.trimmingCharacters(in: .newlines))"), "\(above)"
      )
      let path = folder + "/" + results.trimmingCharacters(in: .newlines)
      try FileManager.default.removeItem(atPath: path + "/blocks")
      let torn = try Tool.run(["report", path], in: folder)
      #expect(torn.code == 66 && torn.messages.contains("have no folder of blocks"), "\(torn)")
    }
  }
}
