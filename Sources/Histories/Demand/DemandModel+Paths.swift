internal import Foundation
public import Stochastics

extension DemandModel {
  /// No mean of a day is larger, whatever a coefficient that no data has seen would make of it.
  private static let largestLogMean = 16.0

  /// Draws days ahead: each path has coefficients of its own, each day its own chance; closed days have none.
  ///
  /// - Parameters:
  ///   - future: the days right after the history; a count in them is not read.
  ///   - count: how many paths.
  ///   - source: of the draws, one stream a path.
  public func paths(_ future: DailySeries, count: Int, from source: inout RandomSource) -> [[Double]] {
    let daysOff = history.followed(by: future).daysOffBefore(known)
    return paths(future, daysOff: Array(daysOff.dropFirst(history.days.count)), count: count, from: &source)
  }

  /// Draws the days of the history anew, those too that are not on record.
  func replays(count: Int, from source: inout RandomSource) -> [[Double]] {
    paths(history, daysOff: history.daysOffBefore(known), count: count, from: &source)
  }

  private func paths(
    _ series: DailySeries, daysOff: [Int], count: Int, from source: inout RandomSource
  ) -> [[Double]] {
    let rows = series.days.indices.map { columns.row(series.date(of: $0), daysOff: daysOff[$0]) }
    return (0..<count).map { path in
      source.start(purpose: 0, entity: UInt64(path), occurrence: 0)
      let coefficients = fit.draw(from: &source)
      return zip(rows, series.days).map { row, day in
        guard day != .closed else { return 0 }
        let logMean = row.entries.reduce(0) { $0 + $1.value * coefficients[$1.column] }
        let factor = factors.draw(DemandColumns.pools[row.dayClass], from: &source)
        return Double(source.poisson(mean: exp(min(Self.largestLogMean, logMean)) * factor))
      }
    }
  }
}
