internal import Government

/// Measures as a scenario names them.
enum MeasureText {
  static func measure(_ key: String) -> Measure? { keys.first { $0.key == key }?.measure }

  /// Every name of a measure.
  static let keys: [(key: String, measure: Measure)] =
    Measure.allCases.map { ($0.rawValue, $0) } + [("stress", .workPressure)]

  static func dimension(_ measure: Measure) -> Dimension {
    switch measure {
    case .onTime, .utilisation, .shareAbove50, .hiddenDemand, .lost, .open, .unrecovered: .share
    case .bindsStaff, .bindsSkill, .bindsEquipment, .bindsOutage, .bindsSupply: .share
    case .load, .loadSpread: .ratio
    case .turnaroundP90, .turnaroundMean, .daysAbove50, .movedDaysAbove50, .recoveryDays, .daysBelowCrew,
      .daysWithoutSkill, .daysToProficient, .trainingDays, .handoverDays, .engagementDays:
      .workingDays
    case .turnaroundCalendarMean, .backlogMean, .backlogMax: .workloadDays
    case .waitMean: .minutes
    case .workPressure, .overtimeHours, .satisfaction, .timeliness, .requests, .officers, .soleHolders, .skillsGained,
      .cost:
      .points
    }
  }
}
