import Foundation
import Testing

/// Whatever is done with an office's files, and however it ends, persons are named in the key alone.
@Suite(.serialized) struct PersonsTests {
  private static let people = (1...6).map {
    (number: "1962\(40 + $0)15200501777\($0)", name: "RAHARJA KENCANAWUNGU \($0)")
  }
  private static let applicants = (1...5).map { "SULISTYANINGRUM KE-\($0)" }
  private static let secrets =
    people.flatMap { [$0.number, $0.name] } + applicants + [
      "KENCANAWUNGU", "SULISTYANINGRUM", "17041962", "1962-04-17",
    ]
    + ["17-04-1962"]

  private static let staff =
    "NIP BARU;NAMA;TANGGAL LAHIR;JENIS PEGAWAI NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA\n"
    + people.map { "\($0.number);\($0.name);17-04-1962;PNS;Pengelola Data;20-01-2019;DINAS PASAR\n" }.joined()
  private static let days = (0..<60).map { (day: $0 % 28 + 1, month: $0 / 28 + 4) }
  private static let counts =
    "DINAS PASAR\n\nTANGGAL;KARTU\n"
    + days.map { "\($0.day)/\($0.month)/2019;\($0.day % 7 + 3)\n" }.joined()
  private static let register =
    "NO;NAMA PEMOHON;LAYANAN;DITERIMA;SELESAI;PETUGAS\n"
    + days.enumerated().map { place, date in
      let stamp = "\(date.day)/\(date.month)/2019"
      return
        "\(place);\(applicants[place % 5]);IZIN;\(stamp) 09:00;\(stamp) 09:\(10 + place % 20);\(people[place % 2].name)\n"
    }.joined()
  private static let given = ["staf.csv": staff, "rekap.csv": counts, "register.csv": register]

  /// Files of an office in a folder of their own, and a folder beside it in which everything else is written.
  private func inOffice(_ body: (_ office: String, _ folder: String) throws -> Void) throws {
    try Tool.inFolder { folder in
      let office = folder + "/office"
      for path in [office, folder + "/work", folder + "/work/tmp"] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      for (name, text) in Self.given { try Data(text.utf8).write(to: URL(filePath: "\(office)/\(name)")) }
      try body(office, folder + "/work")
    }
  }

  /// Files below a folder that name somebody.
  private func naming(_ folder: String) -> [String] {
    (FileManager.default.subpaths(atPath: folder) ?? []).filter { name in
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { return false }
      return Self.secrets.contains { bytes.range(of: Data($0.utf8)) != nil }
    }.sorted()
  }

  private func environment(_ folder: String) -> [String: String] { ["LANG": "C", "TMPDIR": folder + "/tmp"] }

  @Test(arguments: ["en", "id"])
  func `nobody is named by a study that is imported, checked, explained, run, fitted and forecast`(language: String)
    throws
  {
    try inOffice { office, folder in
      let files = Self.given.keys.sorted().map { "\(office)/\($0)" }
      let commands: [(arguments: [String], code: Int32)] = [
        (["import"] + files + ["--dry-run", "--lang", language], 0),
        (["import"] + files + ["--lang", language], 0),
        (["import", "\(office)/staf.csv", "\(office)/staf.csv", "--out", "twice", "--lang", language], 0),
        (["import", "\(office)/register.csv", "--out", "alone", "--dates", "mm/dd", "--lang", language], 65),
        (["import"] + files + ["--lang", language], 73),
        (["check", "study/study.yaml"], 0), (["explain", "study/study.yaml", "--lang", language], 0),
        (["run", "study/study.yaml", "--trials", "2", "--lang", language], 0),
        (["fit", "\(office)/rekap.csv", "--lang", language], 0),
        (["fit", "\(office)/register.csv", "--lang", language], 0),
        (["forecast", "\(office)/register.csv", "--days", "14", "--lang", language], 0),
        (["forecast", "\(office)/staf.csv"], 65), (["fit", "\(office)/staf.csv"], 65),
        (["run", "\(office)/staf.csv"], 65), (["check", "\(office)/register.csv"], 65),
      ]
      for (arguments, code) in commands {
        let run = try Tool.run(arguments, in: folder, environment: environment(folder))
        #expect(run.code == code, "\(run.code) \(arguments): \(run.messages)")
        let keys = naming(folder)
        #expect(keys.allSatisfy { $0.hasSuffix("/key.csv") }, "\(arguments): \(keys)")
      }
      #expect(naming(folder).contains("study/key.csv"))
    }
  }

  /// The import has read the staff list and waits for a file that never comes.
  @Test func `an import that is killed leaves nobody's name and could leave no core`() throws {
    try inOffice { office, folder in
      let pipe = office + "/rekap-lain.csv"
      #expect(mkfifo(pipe, 0o600) == 0)
      let run = try Tool.run(
        ["import", office + "/staf.csv", pipe], in: folder, environment: environment(folder)
      ) { process in
        // Opening waits until the other side has opened too.
        let end = open(pipe, O_WRONLY)
        let limits = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        let core = limits?.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(core == nil || core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "\(core ?? "")")
        kill(process.processIdentifier, SIGKILL)
        close(end)
      }
      #expect(run.code == SIGKILL)
      #expect(naming(folder) == [] && !FileManager.default.fileExists(atPath: folder + "/study"))
    }
  }

  @Test func `a run that is killed leaves nobody's name`() throws {
    try inOffice { office, folder in
      let environment = environment(folder)
      _ = try Tool.run(["import", office + "/staf.csv", office + "/rekap.csv"], in: folder, environment: environment)
      let run = try Tool.run(
        ["run", "study/study.yaml", "--trials", "100000", "--quiet"], in: folder, environment: environment
      ) { process in
        Thread.sleep(forTimeInterval: 1)
        kill(process.processIdentifier, SIGKILL)
      }
      #expect(run.code == SIGKILL && naming(folder) == ["study/key.csv"])
    }
  }
}
