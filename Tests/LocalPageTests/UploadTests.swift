import Foundation
import Testing

@testable import LocalPage

@Suite("Files of the office that a browser brings")
struct UploadTests {
  private static let counts =
    "tanggal;ktp\n" + (1...28).map { "2026-01-\($0 < 10 ? "0" : "")\($0);\(20 + $0 % 5)\n" }.joined()

  private func uploads(_ desk: Desk) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: desk.folder + "/uploads")) ?? []).sorted()
  }

  @Test("a file is taken up as it is, for its owner alone, and a study is made of it", arguments: ["en", "id"])
  func brought(language: String) throws {
    let desk = try Desk()
    let response = desk.post("upload?name=rekap%20ktp.csv", Self.counts, language: language)
    #expect(response.value("name") as? String == "uploads/rekap ktp.csv")
    #expect(try desk.text("uploads/rekap ktp.csv") == Self.counts)
    var info = stat()
    #expect(stat(desk.folder + "/uploads/rekap ktp.csv", &info) == 0 && info.st_mode & 0o777 == 0o600)
    #expect(uploads(desk) == ["rekap ktp.csv"])
    #expect(desk.get("", language: language).text.contains("value=\"uploads/rekap ktp.csv\""))
    let made = desk.post("import?name=office", "uploads/rekap ktp.csv", language: language)
    #expect(made.value("name") as? String == "office/study.yaml")
    #expect(desk.get("study?name=office%2Fstudy.yaml", language: language).status == 200)
  }

  @Test(
    "only plain names of tables are taken",
    arguments: [
      "", ".csv", ".hidden.csv", "../counts.csv", "a/b.csv", "/etc/counts.csv", "a\\b.csv", "counts.exe", "counts",
      "counts.csv/", "study.yaml", "counts.csv\u{0}", "a\nb.csv", "a\u{202E}b.csv", "a\u{2028}b.csv",
      String(repeating: "a", count: 200) + ".csv",
    ])
  func names(name: String) throws {
    let desk = try Desk()
    for language in ["en", "id"] {
      let response = desk.post("upload?name=\(Page.escaped(name))", Self.counts, language: language)
      #expect(response.status == 400)
      let reason = try #require(response.value("error") as? String)
      #expect(reason.contains(language == "id" ? "tidak diterima" : "is not taken up") && reason.contains(".xlsx"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder) == ["mine.yaml"])
  }

  @Test(
    "endings are known in large letters too, and bytes that are no text are kept", arguments: ["XLSX", "ods", "Tsv"])
  func endings(ending: String) throws {
    let desk = try Desk()
    let bytes = (0...255).map { UInt8($0) }
    let response = desk.site.respond(
      to: PageRequest(
        method: "POST", target: "/\(Desk.token)/en/upload?name=abk.\(ending)", host: "127.0.0.1:8000",
        origin: Desk.origin, body: bytes))
    #expect(response.status == 200)
    #expect(FileManager.default.contents(atPath: desk.folder + "/uploads/abk." + ending).map { [UInt8]($0) } == bytes)
  }

  @Test("a file that is there is not overwritten, and it is said so")
  func there() throws {
    let desk = try Desk()
    #expect(desk.post("upload?name=counts.csv", "first").status == 200)
    for (language, words) in [("en", "was not overwritten"), ("id", "tidak ditimpa")] {
      let response = desk.post("upload?name=counts.csv", "second", language: language)
      #expect(response.status == 409)
      #expect((response.value("error") as? String)?.contains(words) == true)
    }
    #expect(try desk.text("uploads/counts.csv") == "first")
    #expect(uploads(desk) == ["counts.csv"])
  }

  @Test("of many who bring a file of one name at once, one does, and it is whole")
  func atOnce() async throws {
    let desk = try Desk()
    let site = desk.site
    let statuses = await withTaskGroup(of: Int.self) { group in
      for number in 0..<50 {
        group.addTask {
          site.respond(
            to: PageRequest(
              method: "POST", target: "/\(Desk.token)/en/upload?name=a.csv", host: "127.0.0.1:8000",
              origin: Desk.origin, body: [UInt8](repeating: UInt8(number), count: 10_000))
          ).status
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(statuses == [200: 1, 409: 49])
    let kept = try #require(FileManager.default.contents(atPath: desk.folder + "/uploads/a.csv"))
    #expect(kept.count == 10_000 && Set(kept).count == 1)
  }

  @Test("nothing is taken of a file that is empty, or larger than is said on the page", arguments: ["en", "id"])
  func sizes(language: String) throws {
    let desk = try Desk()
    #expect(desk.get("", language: language).text.contains("50 MB"))
    #expect(desk.post("upload?name=counts.csv", "", language: language).status == 400)
    let request = PageRequest(
      method: "POST", target: "/\(Desk.token)/\(language)/upload?name=counts.csv", host: "127.0.0.1:8000",
      origin: Desk.origin)
    #expect(desk.site.refusal(of: request, bringing: 50_000_000) == nil)
    #expect(desk.site.refusal(of: request, bringing: 50_000_001)?.status == 413)
    #expect(uploads(desk) == [])
  }

  @Test("what is no table may bring no more than a study", arguments: ["text", "check", "edit", "import", "papers"])
  func others(page: String) throws {
    let desk = try Desk()
    let request = PageRequest(
      method: "POST", target: "/\(Desk.token)/en/\(page)?name=mine.yaml", host: "127.0.0.1:8000", origin: Desk.origin)
    #expect(desk.site.refusal(of: request, bringing: StudyShelf.largestMB * 1_000_000) == nil)
    #expect(desk.site.refusal(of: request, bringing: StudyShelf.largestMB * 1_000_000 + 1)?.status == 413)
  }

  @Test("nobody else may bring a file", arguments: ["null", "http://evil.example", nil])
  func strangers(origin: String?) throws {
    let desk = try Desk()
    let request = PageRequest(
      method: "POST", target: "/\(Desk.token)/en/upload?name=a.csv", host: "127.0.0.1:8000", origin: origin, body: [65])
    #expect(desk.site.respond(to: request).status == 403)
    #expect(uploads(desk) == [])
  }

  @Test("a link in place of the folder leads nothing out")
  func link() throws {
    let desk = try Desk()
    let outside = desk.folder + "-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try "secret".write(toFile: outside + "/secret.csv", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: desk.folder + "/uploads", withDestinationPath: outside)
    let response = desk.post("upload?name=counts.csv", Self.counts, language: "id")
    #expect(response.status == 500)
    #expect((response.value("error") as? String)?.contains("tautan") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["secret.csv"])
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder + "/linked.csv", withDestinationPath: outside + "/secret.csv")
    let home = desk.get("").text
    #expect(!home.contains("secret.csv") && !home.contains("linked.csv"))
    #expect(desk.post("import?name=office", "linked.csv").status == 404)
  }

  @Test("a study does not take the name of the folder, and none is made of nothing")
  func names() throws {
    let desk = try Desk(["counts.csv": Self.counts])
    #expect(desk.post("import?name=uploads", "counts.csv").status == 409)
    #expect(desk.post("import?name=office", "").status == 400)
    #expect(desk.post("import?name=office", "uploads/nothing.csv").status == 404)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder) == ["counts.csv"])
  }
}
