internal import Government

/// How a measure is named and scaled for people.
struct MeasureText {
  let name: Phrase
  let unit: Phrase
  /// 100 for shares shown in per cent.
  let scale: Double
  /// Digits after the mark that are worth showing at most.
  let mostDecimals: Int
  /// What it says, one sentence for the dictionary.
  let meaning: Phrase

  init(_ name: Phrase, _ unit: Phrase, scale: Double = 1, mostDecimals: Int = 2, _ meaning: Phrase) {
    self.name = name
    self.unit = unit
    self.scale = scale
    self.mostDecimals = mostDecimals
    self.meaning = meaning
  }

  static let workingDays = Phrase(en: "working days", id: "hari kerja")
  static let capacityDays = Phrase(en: "days of capacity", id: "hari kapasitas")
  static let daysPerHead = Phrase(en: "working days per head", id: "hari kerja per orang")
  static let percent = Phrase("%")
  static let index = Phrase(en: "points", id: "poin")

  static func of(_ measure: Measure) -> MeasureText {
    switch measure {
    case .turnaroundP90, .turnaroundMean, .turnaroundCalendarMean, .onTime, .waitMean: serving(measure)
    case .workPressure, .shareAbove50, .daysAbove50, .movedDaysAbove50, .overtimeHours, .officers: people(measure)
    case .load, .utilisation, .loadSpread, .backlogMean, .backlogMax: load(measure)
    case .satisfaction, .timeliness, .requests, .hiddenDemand, .lost, .open: citizens(measure)
    case .recoveryDays, .unrecovered, .daysBelowCrew, .daysWithoutSkill, .soleHolders: continuity(measure)
    case .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .cost: moving(measure)
    case .bindsStaff, .bindsSkill, .bindsEquipment, .bindsOutage, .bindsSupply: binding(measure)
    }
  }

  /// Digits after the mark for a scaled value whose interval reaches `halfWidth` to either side; never tens or hundreds,
  /// which would turn 96 % into 100 %, and never so few that 0.7 becomes 1.
  func decimals(_ value: Double, halfWidth: Double) -> Int {
    let least = value.isFinite && value != 0 ? max(0, -Numeral.place(of: abs(value))) : 0
    return max(min(least, mostDecimals), min(mostDecimals, Numeral.decimals(of: value, halfWidth: halfWidth)))
  }
}
