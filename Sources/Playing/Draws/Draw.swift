import Government
public import Stochastics

/// What a random draw is for. With the entity's name and the occurrence it makes the key of the draw, so that no policy,
/// thread or order of creation can change it. The numbers are the key layout (`Draw.layoutVersion`): none is ever given to another purpose.
enum Purpose: UInt8 {
  case dayFactor = 1
  case arrivals
  case work
  case patience
  case comingBack
  case surgePeak
  case officerSpeed
  case officerLearning
  case officerPressure
  case officerResistance
  case officerYears
  case officerMatch
  case absence
  case offer
  case release
  case stage
  case appeal
  case lot
  // Demand and calendar: 50 to 59
  case onSite = 50
  case surgeStart, surgeBuild, surgeHold, surgeFade
  case forecastPath, forecastDay
  // People
  case timeConstant = 60
  case ownRequest
  // What a study assumes
  case assumption = 70
  // Things and requests: 40-49.
  case outage = 40
  case rework
  case channel
  case noShow
}

/// How occurrences are packed into the 64 bits of a key.
public enum Draw {
  public static let layoutVersion = 2
  /// Where in its range an assumption stands in a trial: a number in [0, 1), by its path.
  public static func assumption(_ path: String, trial: Int, from source: inout RandomSource) -> Double {
    source.begin(trial: UInt64(trial))
    source.start(.assumption, StableHash.of(path))
    return source.uniform()
  }

  static let lastAttempt: UInt16 = 0x3FFF

  /// Request `index` of `day` at `step`, `attempt`: 20 + 24 + 6 + 14 bits. Days before the start count from 2²⁰ down.
  @inline(__always)
  static func request(day: Int32, index: UInt32, step: Int = 0, attempt: Int = 0) -> UInt64 {
    UInt64(UInt32(bitPattern: day) & 0xF_FFFF) << 44 | UInt64(index & 0xFF_FFFF) << 20
      | UInt64(step & 0x3F) << 14 | UInt64(attempt & 0x3FFF)
  }
}

extension RandomSource {
  @inline(__always)
  mutating func start(_ purpose: Purpose, _ entity: UInt64, _ occurrence: UInt64 = 0) {
    start(purpose: purpose.rawValue, entity: entity, occurrence: occurrence)
  }
}
