internal import Government

/// What measures are measured in.
enum MeasureText {
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
