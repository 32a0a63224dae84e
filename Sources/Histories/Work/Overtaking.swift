/// How often work overtakes other work of its kind under one officer's name: hardly ever where one person serves in the order of coming,
/// often where a counter's name stands for several.
///
/// Measured: at most 1 % in logs of single officers, 7 to 19 % where two to five serve under one name.
struct Overtaking {
  private var last: (enabled: Double, day: Int)?
  private(set) var pairs = 0
  private(set) var overtaken = 0

  private static let (fewestPairs, mostShare) = (50, 0.05)

  var isUsual: Bool { pairs >= Self.fewestPairs && Double(overtaken) > Self.mostShare * Double(pairs) }

  /// Officers of a log under whose name it is usual.
  static func officers(_ log: EventLog) -> [Int] {
    var kinds = Array(repeating: [Overtaking](), count: log.officers.count)
    for officer in kinds.indices { kinds[officer] = log.activities.map { _ in Overtaking() } }
    var done = Set<WorkPiece.Done>()
    for entry in log.entries {
      guard done.insert(WorkPiece.Done(request: entry.request, activity: entry.activity)).inserted,
        let officer = entry.officer, !entry.isDayOnly
      else { continue }
      kinds[officer][entry.activity].add(entry)
    }
    return kinds.indices.filter { officer in
      var all = Overtaking()
      for kind in kinds[officer] {
        (all.pairs, all.overtaken) = (all.pairs + kind.pairs, all.overtaken + kind.overtaken)
      }
      return all.isUsual
    }
  }

  /// Of one day alone: what is left over may wait for somebody.
  private mutating func add(_ entry: EventLog.Entry) {
    if let last, last.day == entry.day {
      pairs += 1
      if last.enabled > entry.enabled { overtaken += 1 }
    }
    last = (entry.enabled, entry.day)
  }
}
