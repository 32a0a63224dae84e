import Government

/// What the moves of a policy took and gave over the whole study.
struct MoveFigures {
  private let days: MoveDays
  private let skillsGained: Int
  private let movedDaysAbove50: Double
  private let prices: Prices

  /// - Parameter base: the officers in the baseline of the same trial.
  init(_ people: People, _ moves: Moves, base: Pool<Officer>) {
    days = moves.days
    skillsGained = moves.skillsGained(people)
    prices = moves.model.scenario.prices
    let movers = moves.records.filter { $0.arrivedDay != nil && !$0.isOwnRequest }.compactMap(\.officer)
    let sum = movers.reduce(0) { $0 + Int(people.officers[$1].daysAbove50) - Int(base[$1].daysAbove50) }
    movedDaysAbove50 = movers.isEmpty ? .nan : Double(sum) / Double(movers.count)
  }

  func value(_ measure: Measure, overtimeHours: Double) -> Double {
    switch measure {
    case .trainingDays: return Double(days.training)
    case .handoverDays: return Double(days.handover)
    case .engagementDays: return days.engagement
    case .daysToProficient:
      return days.proficient > 0 ? Double(days.untilProficient) / Double(days.proficient) : .nan
    case .skillsGained: return Double(skillsGained)
    case .movedDaysAbove50: return movedDaysAbove50
    default: return cost(overtimeHours: overtimeHours)
    }
  }

  /// Rupiah of a policy; NaN without prices.
  private func cost(overtimeHours: Double) -> Double {
    guard prices.areGiven else { return .nan }
    return (prices.overtimePerHour ?? 0) * overtimeHours
      + (prices.trainingPerDay ?? 0) * Double(days.training)
      + (prices.travelPerDay ?? 0) * Double(days.lent)
  }
}
