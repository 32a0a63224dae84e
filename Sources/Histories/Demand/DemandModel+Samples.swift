internal import Stochastics

extension DemandModel {
  /// How many paths tell a forecast; fixed, as is their seed, so that the same history gives the same bytes.
  public static let usualPaths = 4000

  /// What each day ahead may bring.
  public func samples(_ future: DailySeries, paths count: Int = usualPaths) -> [DaySample] {
    var source = RandomSource(seed: 1)
    let paths = paths(future, count: count, from: &source)
    return future.days.indices.map { place in
      DaySample(date: future.date(of: place), future.days[place] == .closed ? [] : paths.map { $0[place] })
    }
  }
}
