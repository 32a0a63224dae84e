public import Scenarios

/// Why files cannot become a study: the place, what stands there, what was expected, what to do.
public struct ImportProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// The file is missing or is no table (exit code 66).
    case unreadable
    /// It says something that cannot be taken over as it stands (exit code 65).
    case refused
  }

  public let kind: Kind
  /// The file, with sheet and cell where it is one.
  public let place: String
  public let message: Sentence

  init(_ place: String, _ message: Sentence, _ kind: Kind = .refused) {
    self.kind = kind
    self.place = place
    self.message = message
  }

  /// Of a table that holds nothing.
  static func bare(_ place: String) -> ImportProblem {
    ImportProblem(
      place,
      Sentence(
        "has titles of columns and no rows below them; save it again with its rows, or leave it out",
        "memuat judul kolom tanpa baris di bawahnya; simpan lagi beserta barisnya, atau jangan disertakan"))
  }

  public var description: String { text(inIndonesian: false) }

  public func text(inIndonesian: Bool) -> String { "\(place): \(inIndonesian ? message.id : message.en)" }
}
