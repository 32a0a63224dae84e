internal import Foundation
internal import Stochastics

/// Mean minutes of every activity and what each officer takes in terms of them, told apart from who did what.
///
/// The mean of a piece is minutes × pace: the scores of a gamma law with logarithmic link, which need the mean alone to be right
/// (McCullagh and Nelder 1989, chapter 8). Paces have harmonic mean 1 in
/// each crew, as officers' speeds in a study have mean 1.
struct PaceFit {
  /// By activity; NaN where too few pieces tell.
  let minutes: [Double]
  /// By officer: his minutes over those of all; NaN of those who are not among them.
  let paces: [Double]

  /// Sums of pieces by activity and officer.
  struct Cells {
    let officers: Int
    var sums: [Double]
    var counts: [Double]

    init(activities: Int, officers: Int) {
      self.officers = officers
      sums = Array(repeating: 0, count: activities * officers)
      counts = sums
    }

    mutating func add(_ piece: WorkPiece) {
      sums[piece.activity * officers + piece.officer] += piece.minutes
      counts[piece.activity * officers + piece.officer] += 1
    }
  }

  private static let rounds = 200

  /// - Parameters:
  ///   - cells: sums of all pieces.
  ///   - crews: officers who share work; paces tell nothing between crews.
  init(_ cells: Cells, crews: [Crew]) {
    let (officers, activities) = (cells.officers, cells.sums.count / max(1, cells.officers))
    var minutes = Array(repeating: 0.0, count: activities)
    var paces = Array(repeating: 1.0, count: officers)
    for _ in 0..<Self.rounds {
      var moved = 0.0
      for activity in 0..<activities {
        var (sum, count) = (0.0, 0.0)
        for officer in 0..<officers {
          sum += cells.sums[activity * officers + officer] / paces[officer]
          count += cells.counts[activity * officers + officer]
        }
        let next = count > 0 ? sum / count : .nan
        if next > 0 { moved = max(moved, abs(next / minutes[activity] - 1)) }
        minutes[activity] = next
      }
      for officer in 0..<officers {
        var (sum, count) = (0.0, 0.0)
        for activity in 0..<activities where minutes[activity] > 0 {
          sum += cells.sums[activity * officers + officer] / minutes[activity]
          count += cells.counts[activity * officers + officer]
        }
        paces[officer] = count > 0 && sum > 0 ? sum / count : .nan
      }
      for crew in crews {
        let known = crew.officers.filter { paces[$0] > 0 }
        let scale = Double(known.count) / known.reduce(0) { $0 + 1 / paces[$1] }
        for officer in known { paces[officer] /= scale }
        for activity in crew.activities { minutes[activity] *= scale }
      }
      for officer in 0..<officers where !(paces[officer] > 0) { paces[officer] = 1 }
      if moved < 1e-9 { break }
    }
    self.minutes = minutes
    self.paces = (0..<officers).map { officer in
      (0..<activities).contains { cells.counts[$0 * officers + officer] > 0 } ? paces[officer] : .nan
    }
  }

  private init(minutes: [Double], paces: [Double]) {
    self.minutes = minutes
    self.paces = paces
  }

  /// With the minutes of each activity times a factor.
  func scaled(_ factor: (Int) -> Double) -> PaceFit {
    PaceFit(minutes: minutes.enumerated().map { $0.element * factor($0.offset) }, paces: paces)
  }
}
