extension Measure {
  /// Values that the measure can take: a target outside them is always met, or never.
  public var range: ClosedRange<Double> {
    switch self {
    case .onTime, .shareAbove50, .hiddenDemand, .lost, .open, .unrecovered, .bindsStaff, .bindsSkill, .bindsEquipment,
      .bindsOutage, .bindsSupply:
      0...1
    // Time worked beyond the formal hours may be part of it.
    case .utilisation: 0...10
    case .workPressure: 0...100
    case .satisfaction: 25...100
    case .timeliness: 1...4
    case .load, .loadSpread: 0...1000
    case .cost: 0...1e15
    case .turnaroundP90, .turnaroundMean, .turnaroundCalendarMean, .waitMean, .backlogMean, .backlogMax, .daysAbove50,
      .movedDaysAbove50, .overtimeHours, .requests, .officers, .recoveryDays, .daysBelowCrew, .daysWithoutSkill,
      .soleHolders, .trainingDays, .handoverDays, .daysToProficient, .skillsGained, .engagementDays:
      0...1_000_000
    }
  }
}
