import Foundation
import Testing

@Suite(.serialized) struct ImportCommandTests {
  private static let people = (1...3).map { ("19800\($0)152005011017", "PEGAWAI 00\($0)") }
  private static let staff =
    "NIP BARU;NAMA;TANGGAL LAHIR;JENIS PEGAWAI NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA\n"
    + people.map { "\($0.0);\($0.1);15-03-1980;PNS;Pengelola Data;20-01-2020;DINAS PASAR\n" }.joined()
  private static let counts =
    "DINAS PASAR\n\nTANGGAL;KARTU;IZIN\n" + (12...30).map { "\($0)/01/2026;\($0 % 7 + 3);4\n" }.joined()

  private func inOffice(_ body: (String) throws -> Void) throws {
    try Tool.inFolder { folder in
      try Data(Self.staff.utf8).write(to: URL(filePath: folder + "/staf.csv"))
      try Data(Self.counts.utf8).write(to: URL(filePath: folder + "/rekap.csv"))
      try body(folder)
    }
  }

  private func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  /// Every file below a folder but those given to the command and the key.
  private func others(in folder: String) -> [String] {
    (FileManager.default.subpaths(atPath: folder) ?? []).filter { !["staf.csv", "study/key.csv"].contains($0) }
  }

  @Test(arguments: ["en", "id"])
  func `a study of an office's files is checked and runs`(language: String) throws {
    try inOffice { folder in
      let made = try Tool.run(["import", "staf.csv", "rekap.csv", "--lang", language], in: folder)
      #expect(made.code == 0 && made.output.hasSuffix("\nstudy/study.yaml\n"), "\(made.messages)")
      let check = try Tool.run(["check", "study/study.yaml"], in: folder)
      #expect(check.code == 0, "\(check.messages)")
      let run = try Tool.run(["run", "study/study.yaml", "--trials", "2", "--quiet"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      for name in others(in: folder) {
        let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        for person in Self.people {
          #expect(bytes.range(of: Data(person.0.utf8)) == nil && bytes.range(of: Data(person.1.utf8)) == nil, "\(name)")
        }
      }
    }
  }

  @Test(arguments: ["000", "077", "177"])
  func `the key can be read by its owner alone, whatever the umask`(mask: String) throws {
    try inOffice { folder in
      let script = "umask \(mask); exec \"$0\" import staf.csv rekap.csv"
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script, Tool.path]
      process.currentDirectoryURL = URL(filePath: folder)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        #expect(mask == "177" && !FileManager.default.fileExists(atPath: folder + "/study"))
        return
      }
      #expect(mode(folder + "/study/key.csv") == 0o600)
      if mask == "000" { #expect(mode(folder + "/study/study.yaml") == 0o666) }
    }
  }

  @Test func `a dry run prints what it understood and writes nothing`() throws {
    try inOffice { folder in
      let made = try Tool.run(["import", "staf.csv", "rekap.csv", "--dry-run"], in: folder)
      #expect(
        made.code == 0
          && made.output.contains(
            "staf.csv: staff list, 3 rows; semicolons, UTF-8\n  A \"NIP BARU\": the person's number")
      )
      #expect(!FileManager.default.fileExists(atPath: folder + "/study"))
    }
  }

  @Test func `a folder that is there is never touched`() throws {
    try inOffice { folder in
      #expect(try Tool.run(["import", "rekap.csv", "--out", "kota"], in: folder).code == 0)
      let before = FileManager.default.contents(atPath: folder + "/kota/study.yaml")
      let again = try Tool.run(["import", "staf.csv", "--out", "kota"], in: folder)
      #expect(again.code == 73 && again.messages.contains("kota") && again.messages.contains("--out"))
      #expect(FileManager.default.contents(atPath: folder + "/kota/study.yaml") == before)
    }
  }

  @Test func `what is not known is told with its columns and how to map it, and is then read as mapped`() throws {
    try inOffice { folder in
      let other = Self.staff.replacing(
        "NIP BARU;NAMA;TANGGAL LAHIR;JENIS PEGAWAI NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA",
        with: "A;B;C;D;Tugasnya;E;Tempat")
      try Data(other.utf8).write(to: URL(filePath: folder + "/lain.csv"))
      let refused = try Tool.run(["import", "lain.csv"], in: folder)
      #expect(refused.code == 65 && refused.messages.contains("its columns: A, B, C, D, E, F, Tempat"))
      #expect(
        refused.messages.contains("--map import.yaml") && !FileManager.default.fileExists(atPath: folder + "/study"))
      let map =
        "files: [ { file: lain.csv, form: staff, columns: { number: A, person: B, position: Tugasnya, unit: Tempat } } ]\n"
      try Data(map.utf8).write(to: URL(filePath: folder + "/map.yaml"))
      let made = try Tool.run(["import", "lain.csv", "--map", "map.yaml"], in: folder)
      #expect(made.code == 0, "\(made.messages)")
      let roster = String(
        decoding: FileManager.default.contents(atPath: folder + "/study/roster.csv") ?? Data(), as: UTF8.self)
      #expect(roster.contains("P0003,dinas_pasar,pns_pelaksana,pns,pelaksana,"))
    }
  }

  @Test func `a file that is missing ends with its code`() throws {
    try inOffice { folder in
      let made = try Tool.run(["import", "no.xlsx"], in: folder)
      #expect(made.code == 66 && made.messages.contains("no.xlsx: no such file"))
    }
  }
}
