import Experiments
import Files
import Foundation
import Government
import Testing

@testable import Reports

@Suite struct ResultFilesTests {
  private func files(_ record: RunRecord = Sawahlunto.record) -> ResultFiles {
    ResultFiles(Comparison(Sawahlunto.result(trials: 3)), record)
  }

  private func rows(_ path: String) throws -> [String] {
    let file = try #require(files().all.first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    return text.components(separatedBy: "\r\n").dropLast()
  }

  @Test func everyRowHasEveryColumn() throws {
    for path in ["trials.csv.gz", "comparisons.csv", "daily.csv", "moves.csv.gz"] {
      let rows = try rows(path)
      let columns = rows[0].split(separator: ",", omittingEmptySubsequences: false).count
      #expect(rows.count > 1)
      for row in rows {
        let fields = row.replacing(/"[^"]*"/, with: "q").split(separator: ",", omittingEmptySubsequences: false)
        #expect(fields.count == columns, "\(path): \(row)")
      }
    }
  }

  @Test func sizesOfTables() throws {
    #expect(try rows("trials.csv.gz").count == 1 + 3 * 5 * 2 * 5)
    #expect(try rows("comparisons.csv").count == 1 + 4 * 2 * 5 * Measure.allCases.count)
    #expect(try rows("daily.csv").count == 1 + 5 * 2 * 4 * 40)
    #expect(try rows("moves.csv.gz").count == 1 + 3 * (1 + 2 + 2))
  }

  @Test func movesHaveDatesAndNames() throws {
    #expect(
      try rows("moves.csv.gz")[1]
        == "0,lend_late,back/staff/1,back,front,assignment,2026-01-03,2026-01-05,2026-01-15,0,yes,,2026-02-08,,")
  }

  @Test func dictionaryHasEveryColumn() throws {
    let dictionary = try rows("dictionary.csv")
    for path in ["trials.csv.gz", "comparisons.csv", "daily.csv", "services.csv", "calendar.csv", "moves.csv.gz"] {
      for column in try rows(path)[0].split(separator: ",") {
        #expect(dictionary.contains { $0.hasPrefix("\(path),\(column),") }, "\(path) \(column)")
      }
    }
    let summary = try JSONSerialization.jsonObject(with: Data(files().summary.text.utf8)) as? [String: Any]
    for key in try #require(summary).keys {
      #expect(dictionary.contains { $0.hasPrefix("summary.json,\(key),") }, "\(key)")
    }
  }

  @Test func summaryIsJSONWithoutChance() throws {
    let first = files().summary.text
    var later = Sawahlunto.record
    later.started = "2027-01-01T00:00:00Z"
    later.seconds = 99
    later.threads = 7
    #expect(files(later).summary.text == first)
    let parsed = try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any]
    #expect(parsed?["trials"] as? Int == 3)
    #expect((parsed?["policies"] as? [Any])?.count == 5)
    #expect((parsed?["warnings"] as? [String]) == ["a warning"])
  }

  @Test func folderNameFollowsTheQuestion() {
    let name = files().folderName
    #expect(name.hasPrefix("sawahlunto-") && name.count == "sawahlunto-".count + 8)
    var other = Sawahlunto.record
    other.seconds = 1
    other.commandLine = []
    #expect(files(other).folderName == name)
    other.resolved = "title: y\n"
    #expect(files(other).folderName != name)
  }

  @Test func scenarioIsKeptByteForByte() throws {
    #expect(files().all.first { $0.path == "scenario.yaml" }?.bytes == Sawahlunto.record.scenarioText)
    #expect(files().all.first { $0.path == "scenario.resolved.yaml" }?.bytes == Array("title: x\n".utf8))
  }
}
