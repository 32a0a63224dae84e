extension People {
  /// Stops the program unless everybody at work is posted at one unit, the one he thinks he is at, and nobody else is
  /// posted anywhere.
  ///
  /// - Parameter isKnown: whether the officers of a home unit are kept up to date here.
  func checkInvariants(isKnown: (_ home: Int) -> Bool) {
    var posted = 0
    for unit in stations.indices {
      var last: Int32 = -1
      for number in stations[unit].posted {
        precondition(number > last, "officer \(number) is posted twice at unit \(unit), or out of order")
        last = number
        guard isKnown(Int(officers[Int(number)].home)) else { continue }
        precondition(
          Int(officers[Int(number)].unit) == unit, "officer \(number) is posted at unit \(unit), not his own")
        posted += 1
      }
    }
    let working = officers.reduce(0) { $0 + ($1.status == .working && isKnown(Int($1.home)) ? 1 : 0) }
    precondition(working == posted, "\(working) officers are at work, \(posted) are posted")
  }
}
