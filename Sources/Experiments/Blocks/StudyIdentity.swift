internal import Files
internal import Foundation
internal import Playing

/// All that decides what a trial of a study leaves, and nothing else: trials of the same identity belong together.
public struct StudyIdentity: Codable, Sendable, Hashable {
  /// A file that the scenario read.
  public struct DataFile: Codable, Sendable, Hashable {
    public var name: String
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public var version: String
  public var keyLayout: Int
  public var seed: UInt64
  /// In their order, the baseline first.
  public var policies: [String]
  public var drawsAssumptions: Bool
  public var data: [DataFile]
  /// The scenario with every value as run, but for the number of trials.
  public var scenario: String

  public init(
    version: String, seed: UInt64, policies: [String], drawsAssumptions: Bool, data: [DataFile],
    scenario: String
  ) {
    self.version = version
    keyLayout = Draw.layoutVersion
    self.seed = seed
    self.policies = policies
    self.drawsAssumptions = drawsAssumptions
    self.data = data
    self.scenario = scenario
  }

  /// SHA-256 of all that.
  public var id: String { SHA256.hex(json) }

  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    // Names and whole numbers: nothing in them cannot be written.
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }

  static func read(_ bytes: [UInt8]) -> StudyIdentity? { try? JSONDecoder().decode(Self.self, from: Data(bytes)) }

  /// The first difference to what another is, in words; nil where there is none.
  ///
  /// - Parameter other: what is there; `self` is what is asked for.
  func difference(to other: StudyIdentity) -> (en: String, id: String)? {
    if version != other.version {
      return (
        "it was played by version \(other.version), and this is version \(version)",
        "dimainkan versi \(other.version), dan ini versi \(version)"
      )
    }
    if keyLayout != other.keyLayout {
      return (
        "its draws have key layout \(other.keyLayout), and now it is \(keyLayout)",
        "undiannya bersusunan \(other.keyLayout), dan sekarang \(keyLayout)"
      )
    }
    if seed != other.seed {
      return (
        "its seed is \(other.seed), and that asked for \(seed)", "benih acaknya \(other.seed), yang diminta \(seed)"
      )
    }
    if policies != other.policies {
      let (its, asked) = (other.policies.joined(separator: ", "), policies.joined(separator: ", "))
      return ("its policies are \(its), and those asked for \(asked)", "kebijakannya \(its), yang diminta \(asked)")
    }
    if drawsAssumptions != other.drawsAssumptions {
      return other.drawsAssumptions
        ? ("it draws what is assumed", "andaiannya diundi")
        : ("it does not draw what is assumed", "andaiannya tidak diundi")
    }
    return differenceOfData(to: other) ?? differenceOfScenario(to: other)
  }

  private func differenceOfData(to other: StudyIdentity) -> (en: String, id: String)? {
    for (file, its) in zip(data, other.data) where file != its {
      return file.name == its.name
        ? ("the data file \(file.name) has changed", "berkas data \(file.name) sudah berubah")
        : (
          "it read the data file \(its.name), and now it is \(file.name)",
          "membaca berkas data \(its.name), dan sekarang \(file.name)"
        )
    }
    guard data.count != other.data.count else { return nil }
    return (
      "it read \(other.data.count) data files, and now they are \(data.count)",
      "membaca \(other.data.count) berkas data, dan sekarang \(data.count)"
    )
  }

  private func differenceOfScenario(to other: StudyIdentity) -> (en: String, id: String)? {
    let (lines, its) = (Self.lines(scenario), Self.lines(other.scenario))
    for (line, old) in zip(lines, its) where line != old {
      return (
        "its scenario says '\(old)', and this one '\(line)'", "skenarionya menyebut '\(old)', dan yang ini '\(line)'"
      )
    }
    guard lines.count != its.count else { return nil }
    return (
      "its scenario has \(its.count) values, and this one \(lines.count)",
      "skenarionya memuat \(its.count) nilai, dan yang ini \(lines.count)"
    )
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
