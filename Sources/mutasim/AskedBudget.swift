internal import ArgumentParser
internal import Experiments

/// When a search stops at the latest: a time such as `10min`, or a number of trials.
struct AskedBudget: ExpressibleByArgument {
  let budget: SearchBudget

  private static let units = [("min", 60.0), ("s", 1), ("h", 3600)]

  init?(argument: String) {
    if let plays = Int(argument), plays > 0 {
      budget = SearchBudget(plays: plays)
      return
    }
    for (unit, size) in Self.units where argument.hasSuffix(unit) {
      let digits = argument.dropLast(unit.count)
      guard digits.allSatisfy({ $0.isNumber || $0 == "." }), let number = Double(digits), number > 0, number < 1e6
      else { return nil }
      budget = SearchBudget(time: .seconds(number * size))
      return
    }
    return nil
  }
}
