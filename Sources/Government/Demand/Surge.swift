import Foundation
public import Stochastics

/// A time of raised demand: the multiplier builds up to `peak`, holds, and fades.
public struct Surge: Sendable {
  /// What is flooded: a unit, or one of its services.
  public struct Place: Sendable, Hashable {
    public var unit: Int
    public var service: Int?

    public init(unit: Int, service: Int? = nil) {
      self.unit = unit
      self.service = service
    }
  }

  public var name: String
  public var title: Title
  public var places: [Place]
  /// Day index of the announced start.
  public var startDay: Int
  /// Multiplier at the height, drawn once a trial; its mode is what is announced.
  public var peak: Distribution
  /// Working days of the rise before the peak, as announced.
  public var buildDays: Int
  /// Working days at the peak, the first day of it included, as announced; at least 1.
  public var holdDays: Int
  /// Time constant in working days of the fading after the hold, e^(−k/n), as announced; 0 = ends at once.
  public var fadeDays: Double
  /// Time constant in working days of an exponential rise, e^(−k/n) at k working days before the peak; 0 = straight.
  public var riseDays: Double
  /// What is uncertain of its course.
  public var timing: Timing

  public init(
    name: String, title: Title? = nil, places: [Place], startDay: Int, peak: Distribution, buildDays: Int = 0,
    holdDays: Int = 1,
    fadeDays: Double = 0, riseDays: Double = 0, timing: Timing = Timing()
  ) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.places = places
    self.startDay = startDay
    self.peak = peak
    self.buildDays = buildDays
    self.holdDays = holdDays
    self.fadeDays = fadeDays
    self.riseDays = riseDays
    self.timing = timing
  }

  /// Working days from the start to the announced end: rise, hold and five time constants of fading.
  public var lengthDays: Int { buildDays + holdDays + Int((5 * fadeDays).rounded(.up)) }

  /// The peak that is announced: the mode of its distribution, or the mean where there is none.
  public var announcedPeak: Double { peak.announced }

  /// Share of the peak's rise in force `k` working days after the start, in 0...1.
  public func shape(workingDay k: Int) -> Double {
    guard k >= 0 else { return 0 }
    if k < buildDays {
      return riseDays > 0 ? exp(Double(k - buildDays) / riseDays) : Double(k + 1) / Double(buildDays + 1)
    }
    let afterPeak = k - buildDays - (holdDays - 1)
    if afterPeak <= 0 { return 1 }
    guard fadeDays > 0, k < lengthDays else { return 0 }
    return exp(-Double(afterPeak) / fadeDays)
  }
}

extension Distribution {
  /// What is announced of an uncertain value: its mode, or its mean where there is none.
  public var announced: Double { mode ?? mean }
}
