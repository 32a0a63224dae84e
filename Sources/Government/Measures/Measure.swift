/// What is measured per trial, policy, window and scope (`Layout`); absent values are NaN and written as NA.
public enum Measure: String, Sendable, CaseIterable, Hashable {
  /// 90th percentile of first arrival → end of the last step, in working days of the base calendar.
  case turnaroundP90 = "turnaround_p90"
  case turnaroundMean = "turnaround_mean"
  /// The same in calendar days.
  case turnaroundCalendarMean = "turnaround_calendar_mean"
  /// Share of the cohort done by closing of the promised working day.
  case onTime = "on_time"
  /// Mean working minutes in step queues.
  case waitMean = "wait_mean"
  /// EJ: standard minutes newly offered over the posted officers' effective minutes.
  case load = "load"
  /// Minutes occupied over formal minutes of officers present.
  case utilisation = "utilisation"
  /// Mean evening backlog, in days of the unit's normal capacity.
  case backlogMean = "backlog_mean"
  case backlogMax = "backlog_max"
  /// Mean index of work pressure (0–100) of the people posted.
  case workPressure = "work_pressure"
  /// Share of officer-days with the index above 50.
  case shareAbove50 = "share_above_50"
  /// Working days above 50 per head of the home officers.
  case daysAbove50 = "days_above_50"
  /// Working days above 50 of the officers whom the policy moved, less those of the same people in the baseline; absent
  /// without movers. For the whole study and all units alone.
  case movedDaysAbove50 = "moved_days_above_50"
  /// Days of overtime hours, in hours.
  case overtimeHours = "overtime_hours"
  /// Citizen satisfaction index IKM, 25–100.
  case satisfaction = "satisfaction"
  /// Element U3 (completion time) of it, 1–4.
  case timeliness = "timeliness"
  /// First arrivals in the window.
  case requests = "requests"
  /// Shares of them: ever sent home, never came back, still open at the end.
  case hiddenDemand = "hidden_demand"
  case lost = "lost"
  case open = "open"
  /// Spread (standard deviation) of EJ over the units of the scope.
  case loadSpread = "load_spread"
  /// Mean officers posted.
  case officers = "officers"
  /// Working days from the last day of a surge's peak until the backlog of the unit that it flooded has come back to within
  /// half a day of what the baseline had before, for five working days; a unit that has not recovered counts to the
  /// study's end. Of a set of units the slowest; absent where the window is no surge's or the unit is not flooded.
  case recoveryDays = "recovery_days"
  /// Share of trials (0 or 1 in each) in which it had not recovered by the study's end.
  case unrecovered = "unrecovered"
  /// Unit-days on which fewer officers were posted than the minimum crew.
  case daysBelowCrew = "days_below_crew"
  /// Unit-days on which nobody posted could do a step, for want of a skill.
  case daysWithoutSkill = "days_without_skill"
  /// Needed skills that one officer alone held, mean over days.
  case soleHolders = "sole_holders"
  /// What the policy's moves take and give, for the whole study and all units alone: officer-days of training and of
  /// handing over.
  case trainingDays = "training_days"
  case handoverDays = "handover_days"
  /// Working days from arrival to proficiency 0.9, mean over the movers who reached it; absent without any.
  case daysToProficient = "days_to_proficient"
  /// Competencies of their new posts that movers hold at 0.8 or more at the end and did not before.
  case skillsGained = "skills_gained"
  /// Overtime, training and days lent at the study's prices, in rupiah; absent without prices.
  case cost = "cost"
  // What binds: shares of the open time spent waiting in step queues, by cause; together 1, absent when nothing waited.
  /// Too few officers.
  case bindsStaff = "binds_staff"
  /// The officers who may do the step are busy while others are free.
  case bindsSkill = "binds_skill"
  /// Machines busy, machines broken, stock empty.
  case bindsEquipment = "binds_equipment"
  case bindsOutage = "binds_outage"
  case bindsSupply = "binds_supply"
  /// Officer-days that steps of engagement take of those who are asked, for the whole study and all units alone.
  case engagementDays = "engagement_days"

  /// Whether a figure is itself a difference to the same people in the baseline, which then has none.
  public var isDifference: Bool { self == .movedDaysAbove50 }

  /// Whether a figure of a policy takes something from the baseline of the same trial: what is normal before a surge, too.
  public var readsBaseline: Bool { isDifference || self == .recoveryDays || self == .unrecovered }

  /// Whether it is taken over the whole study and all units alone.
  public var isOfWholeStudy: Bool {
    switch self {
    case .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .movedDaysAbove50, .cost:
      true
    default: false
    }
  }

  /// Whether a smaller value is better; nil where it is neither.
  public var smallerIsBetter: Bool? {
    switch self {
    case .onTime, .satisfaction, .timeliness, .skillsGained: false
    case .load, .utilisation, .requests, .officers, .trainingDays, .handoverDays, .engagementDays, .bindsStaff,
      .bindsSkill,
      .bindsEquipment, .bindsOutage, .bindsSupply:
      nil
    default: true
    }
  }
}

extension Measure {
  /// Place among all measures.
  public var ordinal: Int { Self.ordinals[self] ?? 0 }
  private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
