import Foundation
import Imports
import Scenarios
import Testing

/// Inputs that libFuzzer found (`make fuzz`): each makes a study that reads, or is refused; no number of a person is told.
@Suite struct FuzzedImportTests {
  private static let inputs: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fuzzing/Corpus/import")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path() < $1.path() }
  }()

  @Test func thereAreInputs() { #expect(Self.inputs.count >= 20) }

  @Test(arguments: inputs)
  func filesMakeAStudyOrAReason(_ input: URL) throws {
    let folder = try Folder()
    try folder.write([UInt8](Data(contentsOf: input)), to: "file.csv")
    let made = folder.made("file.csv")
    #expect(made.files.isEmpty == !made.problems.isEmpty)
    var told = made.problems.flatMap { [$0.text(inIndonesian: false), $0.text(inIndonesian: true)] }
    told += [made.report.text(inIndonesian: false), made.report.text(inIndonesian: true)]
    told += made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(!told.contains { $0.contains(/[0-9]{18}/) })
    guard !made.files.isEmpty else { return }
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    #expect(throws: Never.self) { try ScenarioReader.read(path: folder.path("study.yaml"), overrides: []) }
    #expect(folder.made("file.csv", map: "import.yaml").files == made.files)
  }
}
