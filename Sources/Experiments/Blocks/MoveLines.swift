internal import Foundation
internal import Playing

/// Moves as JSON, trial by trial.
enum MoveLines {
  static func bytes(_ moves: [[MoveRecord]]) -> [UInt8] {
    guard moves.contains(where: { !$0.isEmpty }) else { return [] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Plain numbers and names: nothing in them cannot be written.
    return (try? encoder.encode(moves)).map { [UInt8]($0) } ?? []
  }

  static func moves(_ bytes: [UInt8], trials: Int) -> [[MoveRecord]] {
    guard !bytes.isEmpty else { return Array(repeating: [], count: trials) }
    let moves = try? JSONDecoder().decode([[MoveRecord]].self, from: Data(bytes))
    precondition(moves?.count == trials, "the moves of a block whose checksum is right cannot be read")
    return moves ?? []
  }
}
