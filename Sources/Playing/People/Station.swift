import Government

/// A unit as its people and policies know it: who is posted there, who has been free longest, and last evening's figures.
struct Station {
  /// Officers posted, ascending; heads present are found each morning.
  var posted: [Int32] = []
  /// Officers in the order in which they were free last evening, those who were absent among them (`People+Line`).
  var line = Pool<Int32>()
  var evening: Evening
  private var recentOffered = RecentDays()
  private var recentCapacity = RecentDays()

  init(posted: [Int32], meanLoad: Double) {
    self.posted = posted
    evening = Evening(meanLoad: meanLoad)
  }

  /// Takes a working day's standard minutes offered and effective minutes into the sums of the last days.
  mutating func remember(offered: Double, capacity: Double) {
    recentOffered.add(offered)
    recentCapacity.add(capacity)
    evening.offered20 = recentOffered.sum
    evening.capacity20 = recentCapacity.sum
    evening.offeredPerDay5 = recentOffered.mean(last: 5)
  }

}

/// What the last evening's books of a unit say.
package struct Evening: BitwiseCopyable {
  var backlogDays = 0.0
  var backlogMinutes = 0.0
  /// The day's largest sum of standard minutes waiting, in days of normal capacity.
  var peakBacklogDays = 0.0
  /// Minutes occupied over formal minutes of those present.
  var meanLoad: Double
  var capacityMinutes = 0.0
  /// Officers at work on the last working day.
  var present = 0
  /// Index of work pressure, summed over those posted.
  var pressure = 0.0
  /// Standard minutes offered and effective minutes of the last 20 working days, and the mean offered in the last 5.
  var offered20 = 0.0
  var capacity20 = 0.0
  var offeredPerDay5 = 0.0

  init(meanLoad: Double) { self.meanLoad = meanLoad }

  /// What triggers look at: for a unit of counters alone the day's highest, since nobody waits there over night.
  var lastBacklog: Double { peakBacklogDays }

  /// Standard minutes in days of a capacity.
  static func days(_ minutes: Double, of capacity: Double) -> Double {
    if minutes <= 0 { return 0 }
    return capacity > 0 ? minutes / capacity : endless
  }

  /// Stands for a backlog that nobody is there to work on, in days.
  package static let endless = 1000.0
}
