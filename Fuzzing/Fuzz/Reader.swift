import Foundation

@testable import Scenarios

/// Input on its way into the readers; whatever it is, it ends in a model or in problems with a place and a message.
enum Reader {
  static func scenario(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    read(text, path: folder + "/scenario.yaml")
  }

  /// The first byte chooses the kind of file, the rest is the file: its reader alone, now and then the whole study.
  static func tables(_ bytes: [UInt8]) {
    guard let kind = bytes.first else { return }
    let number = Int(kind) % FuzzedStudies.all.count
    guard FileManager.default.createFile(atPath: folder + "/file.csv", contents: Data(bytes.dropFirst())) else {
      fatalError("\(folder) cannot be written")
    }
    guard bytes.reduce(0, { $0 &* 31 &+ Int($1) }) % 32 != 0 else {
      return read(FuzzedStudies.all[number], path: folder + "/scenario.yaml")
    }
    let reading = Reading(file: folder + "/scenario.yaml", vocabulary: .english)
    let item = Item(tree: trees[number], path: "file", reading: reading)
    let study = StudyReading(tree, reading)
    study.names.skills = ["registry"]
    switch number {
    case 0: _ = study.readRoster(item, of: "work")
    case 1: _ = UnitsTable(reading).expanded(item.tree)
    case 2: _ = study.readCounts(Fields(item, DemandKeys.section), "work", study.out)
    case 3, 4:
      let log = try? ArrivalLog(file: folder + "/file.csv", column: "start", caseColumn: number == 3 ? nil : "id")
      _ = log?.seconds(in: study.span.calendar)
    case 5: _ = Kind.holidays.read(item)
    default: _ = Kind.law(.minutes, in: 0...100_000).read(Item(tree: times, path: "time", reading: reading))
    }
  }

  private static let trees = ["roster", "units_table", "daily", "file", "file", "", ""].map { key in
    let place = Location.line(1, column: 1)
    let name = Tree(content: .scalar("file.csv"), location: place)
    return key.isEmpty
      ? name : Tree(content: .map([Tree.Entry(key: key, location: place, value: name)]), location: place)
  }

  private static let times = Tree(content: .scalar("empirical file.csv"), location: .line(1, column: 1))
  private static let tree = Tree(content: .map([]), location: .line(1, column: 1))

  /// The first byte chooses what is measured, the rest is the quantity.
  static func quantity(_ bytes: [UInt8]) {
    guard let kind = bytes.first, let text = String(validating: bytes.dropFirst(), as: UTF8.self) else { return }
    let dimension = FuzzedStudies.dimensions[Int(kind) % FuzzedStudies.dimensions.count]
    guard let quantity = try? QuantityParser.parse(text, dimension, .english) else { return }
    let written = quantity.text(dimension, .english)
    guard let again = try? QuantityParser.parse(written, dimension, .english), again == quantity else {
      fatalError("\"\(text)\" is written as \"\(written)\", which reads as something else")
    }
  }

  private static func read(_ text: String, path: String) {
    do {
      let read = try ScenarioReader.read(text: text, path: path)
      precondition(read.scenario.units.count > 0)
    } catch {
      precondition(!error.problems.isEmpty && !error.description.isEmpty)
    }
  }

  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "mutasim-fuzz-\(getpid())").path()
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()
}
