import Government

/// Work pressure at a unit on one evening.
struct PressureReading {
  /// Index of those posted: sum, heads, heads above 50.
  var sum = 0.0
  var posted = 0
  var above = 0
  /// Above 50 among the unit's home officers, wherever they are, until they quit.
  var homeAbove = 0
}

/// Whether a unit can go on with those posted.
struct Continuity {
  var isBelowCrew = false
  /// Needed skills that nobody, and that one officer alone, holds.
  var unheldSkills = 0
  var soleHolders = 0
}

extension People {
  /// Reads the index of work pressure at a unit.
  ///
  /// - Parameter isCounted: whether days above 50 are counted.
  mutating func readPressure(at unit: Int, ordinal: Int, isCounted: Bool) -> PressureReading {
    var reading = PressureReading(posted: stations[unit].posted.count)
    for number in stations[unit].posted {
      let read = officers[Int(number)].pressure(parameters, ordinal: ordinal)
      reading.sum += read
      if read > 50 { reading.above += 1 }
    }
    stations[unit].evening.pressure = reading.sum
    for number in model.roster.home[unit] where officers[number].status != .gone && officers[number].generation == 0 {
      guard officers[number].pressure(parameters, ordinal: ordinal) > 50 else { continue }
      reading.homeAbove += 1
      if isCounted { officers[number].daysAbove50 += 1 }
    }
    return reading
  }

  /// Whether a unit still has its minimum crew and somebody for every skill that its steps need, among those posted.
  func continuity(of unit: Int) -> Continuity {
    var continuity = Continuity()
    let crew = parameters.minimumCrewShare * Double(model.plans[unit].heads)
    continuity.isBelowCrew = Double(stations[unit].posted.count) < crew - 1e-9
    for skill in model.needs[unit] {
      var holders = 0
      for number in stations[unit].posted where holders < 2 {
        if proficiency(of: Int(number), at: skill.competency) >= skill.minimum { holders += 1 }
      }
      if holders == 0 { continuity.unheldSkills += 1 }
      if holders == 1 { continuity.soleHolders += 1 }
    }
    return continuity
  }
}
