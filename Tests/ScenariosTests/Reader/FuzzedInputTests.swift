import Foundation
import Government
import Testing

@testable import Scenarios

/// Inputs that libFuzzer found (`make fuzz`), the fewest that take every branch it knows: each ends in a model or in
/// problems that say where and what.
@Suite struct FuzzedInputTests {
  private static func inputs(_ target: String) throws -> [[UInt8]] {
    let folder = repository.appending(path: "Fuzzing/Corpus/\(target)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 20)
    return try files.map { try [UInt8](Data(contentsOf: $0)) }
  }

  private func read(_ text: String, path: String = "scenario.yaml") {
    do {
      let read = try ScenarioReader.read(text: text, path: path)
      #expect(!read.scenario.units.isEmpty)
    } catch {
      #expect(!error.problems.isEmpty && error.problems.allSatisfy { !$0.message.isEmpty })
    }
  }

  @Test func `scenarios are read or refused`() throws {
    for bytes in try Self.inputs("scenario") { read(String(decoding: bytes, as: UTF8.self)) }
  }

  @Test func `tables are read or refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for bytes in try Self.inputs("tables") {
      try Data(bytes.dropFirst()).write(to: folder.appending(path: "file.csv"))
      let study = FuzzedStudies.all[Int(bytes.first ?? 0) % FuzzedStudies.all.count]
      read(study, path: folder.path + "/scenario.yaml")
    }
  }

  @Test func `quantities are understood as they are written, or refused`() throws {
    for bytes in try Self.inputs("quantity") {
      let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
      let dimension = FuzzedStudies.dimensions[Int(bytes.first ?? 0) % FuzzedStudies.dimensions.count]
      guard let quantity = try? QuantityParser.parse(text, dimension, .english) else { continue }
      #expect(try QuantityParser.parse(quantity.text(dimension, .english), dimension, .english) == quantity, "\(text)")
    }
  }
}
