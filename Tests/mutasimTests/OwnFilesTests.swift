import Foundation
import Testing

/// The whole way of an office's own files, as scenarios/own-files/README.md goes it.
@Suite(.serialized) struct OwnFilesTests {
  private static let maker = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../scenarios/own-files/make.py").standardized.path()

  private func makeFiles(in folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.maker, folder]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func `files become a study, what can be fitted is, the study runs, and what happened is laid on it`() throws {
    try Tool.inFolder { folder in
      try makeFiles(in: folder)
      let files = ["pegawai.csv", "abk.csv", "kunjungan.csv", "register.csv"]
      #expect(try Tool.run(["import"] + files + ["--out", "study"], in: folder).code == 0)
      let study = try String(contentsOfFile: folder + "/study/study.yaml", encoding: .utf8)
      // Minutes of the register in place of the norms of the ABK.
      #expect(study.components(separatedBy: "time: fitted lognormal mean").count == 4)

      let fit = try Tool.run(["fit", "register.csv", "--lang", "en"], in: folder)
      #expect(fit.code == 0 && fit.output.contains("standard minutes"))
      let forecast = try Tool.run(["forecast", "kunjungan.csv", "--days", "90", "--lang", "en", "--quiet"], in: folder)
      #expect(forecast.code == 0)

      let run = try Tool.run(["run", "study/study.yaml", "--trials", "4", "--lang", "en"], in: folder)
      #expect(run.code == 0 && run.output.contains("are fitted to data"))
      let results = String(run.output.split(separator: "\n").last ?? "").replacing("/report.html", with: "")
      let evaluated = try Tool.run(
        [
          "evaluate", results, "kunjungan-2027.csv", "--unit", "dinas_kependudukan", "--policy", "nothing", "--lang",
          "en",
        ],
        in: folder)
      #expect(evaluated.code == 0, "\(evaluated.messages)")
      #expect(FileManager.default.fileExists(atPath: folder + "/results/record.csv"))

      // Nobody's name or number is anywhere but in the files themselves and in the key.
      let written = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
        !files.contains($0) && !$0.hasSuffix("key.csv")
      }
      for path in written {
        guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
        #expect(!String(decoding: data, as: UTF8.self).contains("PEGAWAI 0"), "\(path)")
      }
    }
  }

  @Test func `the files are the same bytes every time`() throws {
    try Tool.inFolder { folder in
      try makeFiles(in: folder + "/one")
      try makeFiles(in: folder + "/two")
      for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/one") {
        let read = { FileManager.default.contents(atPath: folder + $0 + file) }
        #expect(read("/one/") == read("/two/"))
      }
    }
  }
}
