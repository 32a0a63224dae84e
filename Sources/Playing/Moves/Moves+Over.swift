import Government

extension Moves {
  /// Whether nobody is on the way or away any more, and no order can come from that day on.
  func areOver(from day: Int) -> Bool {
    active.isEmpty && model.parameters.ownRequestsPerYear == 0
      && actions.allSatisfy { action in
        !action.instrument.movesPeople || endOfOrders(action).map { $0 <= day } ?? false
      }
  }

  /// The day from which an action orders nobody any more; nil where that depends on the trial.
  private func endOfOrders(_ action: Action) -> Int? {
    let end: Int? =
      switch action.when {
      case .never: 0
      case .before: model.scenario.orderDates(of: action).compactMap { $0.span?.upperBound }.max() ?? 0
      case .onDates(let dates): dates.compactMap { daysOfAsking(from: $0)?.upperBound }.max() ?? 0
      case .reviews, .backlogAbove, .loadAbove, .forecastAbove: nil
      }
    return end ?? action.within?.upperBound
  }
}
