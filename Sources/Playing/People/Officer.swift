import Government

/// What changes in an officer's life, day by day, under one policy.
struct Officer {
  enum Status: UInt8 { case working, training, gone }

  // Wide values first, so that nothing is lost between them: a nation has millions. What every day looks at comes before
  // the rest.

  /// Personal speed factor f; E[1/f] = 1.
  var speed: Double
  /// Personal offset of the index of work pressure.
  var pressureOffset: Double
  var yearsAtStart: Double
  /// Effective share of a full-time day, other duties left out.
  var share: Double
  /// Index of work pressure (no diagnosis), 0–100.
  var strain = 33.0
  var fatigue = 0.0
  /// Minutes occupied over formal minutes today; NaN when absent.
  var load = Double.nan
  /// Sum of the remembered loads: exact, since each is a Float, for loads above 2⁻²⁴.
  var loadSum = 0.0
  /// End of the last step.
  var idleSince = 0.0
  /// Minutes worked on days off, felt on the next working day.
  var dayOffMinutes = 0.0
  /// Share of a normal day's hours that the officer is employed for; 1 = full-time.
  let dayShare: Double
  /// Multiplier of learning times.
  let learningFactor: Double
  /// Resistance to change, 1–6 (Oreg).
  var resistance: Double
  /// Proficiency on the day of arrival at a new post.
  var arrivalProficiency = 1.0
  /// Support of the receiving team where the policy gives it; NaN = the unit's own.
  var support = Double.nan

  let home: Int32
  /// Where he works, and where his post is: at home until he moves for good.
  var unit: Int32
  var postUnit: Int32
  /// Entries of `SkillBook`: the first of a list, and the one of the present post's main skill.
  var firstSkill: Int32 = -1
  var postSkill: Int32 = -1
  /// Ordinal of the working day on which the present post began; negative for those there from the start.
  var arrivedOrdinal: Int32 = -100_000
  var forcedUntilOrdinal: Int32 = .min
  var sickDaysLeft: Int32 = 0
  /// Place among those present today.
  var server: Int32 = -1
  /// Working days of the cohort's time on which the index stood above 50.
  var daysAbove50: Int32 = 0
  /// Ordinal on which a left post is filled again.
  var refilledOrdinal: Int32 = .max
  var generation: Int32 = 0

  var status = Status.working
  var isPresent = false
  /// Place of the oldest remembered load.
  var nextLoad: UInt8 = 0
  /// Away from home, lent or for good.
  var isAway = false
  /// Ordered to move, not yet arrived.
  var isOrdered = false
  /// Freed from other duties inside the unit.
  var isRedeployed = false

  init(
    home: Int32, speed: Double, pressureOffset: Double, resistance: Double, yearsAtStart: Double, share: Double,
    dayShare: Double, learningFactor: Double
  ) {
    self.home = home
    self.speed = speed
    self.pressureOffset = pressureOffset
    self.resistance = resistance
    self.yearsAtStart = yearsAtStart
    self.share = share
    self.dayShare = dayShare
    self.learningFactor = learningFactor
    unit = home
    postUnit = home
  }

  /// The index as read: a forced move shows for a while.
  func pressure(_ parameters: Parameters, ordinal: Int) -> Double {
    min(100, strain + (Int(forcedUntilOrdinal) > ordinal ? parameters.forcedPressure : 0))
  }

  func yearsInPost(on day: Int) -> Double { yearsAtStart + Double(day) / 365.25 }
}
