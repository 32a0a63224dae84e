internal import Files
internal import Foundation
internal import Government
internal import Playing

/// All that some trials in a row left, of all policies, so that pairs stay together: the unit in which a run keeps its work.
///
/// Its file has a line that names it, the length of its heading, the heading (JSON), sections and a checksum of all that. Sections
/// are compressed by themselves, and those of a policy are told bit by bit against the baseline's: what a policy does not touch takes
/// no room.
struct Block: Sendable {
  /// The sections of a policy; after those of all policies come those of the controls and of the fingerprints.
  enum Part: Int, CaseIterable {
    case figures, days, moves, turnaround
  }

  struct Heading: Codable, Sendable {
    /// Identifier of the study (`StudyIdentity.id`).
    let study: String
    let first: Int
    let count: Int
    /// By policy.
    let played: [Bool]
    /// Bytes of each section as they are here, and as they were.
    let packed: [Int]
    let plain: [Int]
  }

  static let mark = Array("mutasim block 4\n".utf8)

  let heading: Heading
  private let file: MappedFile
  private let starts: [Int]

  var trials: Range<Int> { heading.first..<heading.first + heading.count }

  /// - Returns: nil where the file is torn, or is none of a block.
  init?(_ file: MappedFile) {
    let (bytes, start) = (file.bytes, Self.mark.count + 4)
    guard bytes.count >= start + 4, bytes.starts(with: Self.mark) else { return nil }
    let number = { (place: Int) in
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    let (end, length) = (bytes.count - 4, number(Self.mark.count))
    guard number(end) == Int(Deflated.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<end]))), length <= end - start,
      let heading = try? JSONDecoder().decode(Heading.self, from: Data(bytes[start..<start + length])),
      heading.first >= 0, heading.count > 0, heading.packed.count == heading.plain.count,
      heading.packed.count == heading.played.count * Part.allCases.count + 2,
      heading.packed.allSatisfy({ $0 >= 0 }), heading.packed.reduce(start + length, +) == end
    else { return nil }
    self.heading = heading
    self.file = file
    starts = heading.packed.reduce(into: [start + length]) { $0.append($0[$0.count - 1] + $1) }
    file.rest()
  }

  /// - Throws: where the file cannot be read, or is torn.
  static func whole(_ path: String) throws(ResultsError) -> Block {
    guard let block = Block(try MappedFile(path)) else { throw .torn(path: path) }
    return block
  }

  func plain(_ part: Part, of policy: Int) -> [UInt8] { plain(policy * Part.allCases.count + part.rawValue) }

  /// Figures or days, as they were before they were told against the baseline's.
  func bytes(_ part: Part, of policy: Int) -> [UInt8] {
    let bytes = plain(part, of: policy)
    return policy == 0 || bytes.isEmpty ? bytes : Numbers.differing(bytes, from: plain(part, of: 0))
  }

  var plainControls: [UInt8] { plain(heading.packed.count - 2) }

  /// By trial.
  ///
  /// - Parameters:
  ///   - days: of the study.
  ///   - units: of which fingerprints are kept.
  func fingerprints(days: Int, units: Int) -> [Fingerprints] {
    let bytes = plain(heading.packed.count - 1)
    let policies = heading.played.count
    let size = 8 * policies + 2 * (days + units)
    precondition(bytes.count == size * trials.count, "fingerprints of another study")
    return (0..<trials.count).map { trial in
      let own = Array(bytes[trial * size..<(trial + 1) * size])
      let short: [UInt16] = Numbers.numbers(Array(own[(8 * policies)...]))
      return Fingerprints(
        policies: Numbers.numbers(Array(own[..<(8 * policies)])), days: Array(short[..<days]),
        units: Array(short[days...]))
    }
  }

  private func plain(_ section: Int) -> [UInt8] {
    guard heading.plain[section] > 0 else { return [] }
    let packed = UnsafeRawBufferPointer(rebasing: file.bytes[starts[section]..<starts[section + 1]])
    let plain = Deflated.plain(packed, count: heading.plain[section])
    precondition(plain != nil, "a block whose checksum is right does not open")
    file.rest()
    return plain ?? []
  }

  /// Whether the same trials of the same policies came to other results: of trials that are cut otherwise, or beside other policies,
  /// to other events.
  func isContradicted(by other: Block) -> Bool {
    if trials == other.trials, heading.played == other.heading.played {
      return heading.plain != other.heading.plain || heading.plain.indices.contains { plain($0) != other.plain($0) }
    }
    let shared = trials.clamped(to: other.trials)
    guard !shared.isEmpty, heading.played.count == other.heading.played.count else { return false }
    let both = heading.played.indices.filter { heading.played[$0] && other.heading.played[$0] }
    let (own, its) = (policyPrints, other.policyPrints)
    return shared.contains { trial in
      both.contains { own[trial - trials.lowerBound][$0] != its[trial - other.trials.lowerBound][$0] }
    }
  }

  /// By trial and policy.
  private var policyPrints: [[UInt64]] {
    let bytes = plain(heading.packed.count - 1)
    let size = bytes.count / trials.count
    return (0..<trials.count).map { trial in
      Numbers.numbers(Array(bytes[trial * size..<trial * size + 8 * heading.played.count]))
    }
  }

  /// What a file of trials is called: sorted by name, blocks are in trial order.
  static func name(_ trials: Range<Int>) -> String {
    let digits = { (number: Int) in String(repeating: "0", count: max(0, 8 - String(number).count)) + String(number) }
    return "\(digits(trials.lowerBound))-\(digits(trials.upperBound)).block"
  }
}
