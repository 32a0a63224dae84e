import Foundation
import Testing

/// Every claim of `Study.all` lies within its interval of 99.9 %; all of them stand in VALIDATION.md.
@Suite struct ValidationTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../VALIDATION.md").standardized

  @Test(arguments: Study.all) func `what theory says lies within the interval of the runs`(_ study: Study) async throws
  {
    for finding in try await Ledger.shared.findings(of: study) {
      let text = "\(finding.claim.measure): \(finding.claim.expected) not in \(finding.interval)"
      #expect(finding.holds, "\(text)")
      #expect(finding.resolution < 0.2, "\(finding.claim.measure): an interval that could not fail")
    }
  }

  /// Both kinds of study, as they stand but for the work.
  @Test(arguments: [
    Study.manyServers(5, load: 0.8, days: 70, slower: 1.03),
    Study.manyServersOnKernel(1, load: 0.8, length: 30_000, slower: 1.03),
  ]) func `a server three percent slower than theory is told is found out by every measure`(_ study: Study) throws {
    #expect(try study.findings().allSatisfy { !$0.holds })
  }

  @Test func `every study has a name of its own`() {
    #expect(Set(Study.all.map(\.testDescription)).count == Study.all.count)
  }

  /// `make validation` writes the file anew and fails this once, so that nobody does it unawares.
  @Test func `VALIDATION.md is what the suite makes`() async throws {
    var played: [(Study, [Finding])] = []
    for study in Study.all { played.append((study, try await Ledger.shared.findings(of: study))) }
    let text = ValidationPage(played).text
    if ProcessInfo.processInfo.environment["UPDATE_VALIDATION"] != nil {
      try Data(text.utf8).write(to: Self.file)
      Issue.record("VALIDATION.md written anew; read the difference before it is committed")
      return
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text, "see CONTRIBUTING.md")
  }
}
