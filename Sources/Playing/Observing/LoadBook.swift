import Government

/// What is summed over the working days of a window at one unit.
struct LoadBook {
  var days = 0
  /// Standard minutes newly offered, and the posted officers' effective minutes.
  var offered = 0.0
  var capacity = 0.0
  /// Minutes occupied, and formal minutes of those present.
  var occupied = 0.0
  var formal = 0.0
  var overtimeMinutes = 0.0
  var backlogSum = 0.0
  var backlogMax = 0.0
  var posted = 0.0
  /// Index of work pressure of those posted: sum, officer-days, officer-days above 50.
  var pressureSum = 0.0
  var pressureDays = 0
  var above = 0
  /// Days above 50 of the unit's home officers, wherever they are.
  var homeAbove = 0
  /// Days below the minimum crew, days on which a needed skill had no holder, and skills with a single one summed over days.
  var belowCrew = 0
  var withoutSkill = 0
  var soleHolders = 0

  /// Adds a later day of the same unit.
  mutating func append(_ day: LoadBook) {
    let days = days + day.days
    merge(day)
    self.days = days
    backlogSum += day.backlogSum
    backlogMax = max(backlogMax, day.backlogMax)
  }

  /// Adds another unit over the same days; backlogs are in days of each unit's own capacity and do not add up.
  mutating func merge(_ other: LoadBook) {
    days = max(days, other.days)
    offered += other.offered
    capacity += other.capacity
    occupied += other.occupied
    formal += other.formal
    overtimeMinutes += other.overtimeMinutes
    posted += other.posted
    pressureSum += other.pressureSum
    pressureDays += other.pressureDays
    above += other.above
    homeAbove += other.homeAbove
    belowCrew += other.belowCrew
    withoutSkill += other.withoutSkill
    soleHolders += other.soleHolders
  }

  var load: Double { capacity > 0 ? offered / capacity : .nan }
}

extension LoadBook {
  /// A working day of a unit, or what was worked there on a day off.
  init(
    _ work: DayWork, _ continuity: Continuity, _ evening: Evening, posted: Int, offered: Double, isWorking: Bool
  ) {
    occupied = work.occupied
    overtimeMinutes = work.overtime
    guard isWorking else { return }
    days = 1
    self.offered = offered
    capacity = work.effective
    formal = work.formal
    backlogSum = evening.backlogDays
    backlogMax = evening.backlogDays
    self.posted = Double(posted)
    belowCrew = continuity.isBelowCrew ? 1 : 0
    withoutSkill = continuity.unheldSkills > 0 ? 1 : 0
    soleHolders = continuity.soleHolders
  }

  /// The work pressure of an evening.
  init(_ reading: PressureReading) {
    pressureSum = reading.sum
    pressureDays = reading.posted
    above = reading.above
    homeAbove = reading.homeAbove
  }
}
