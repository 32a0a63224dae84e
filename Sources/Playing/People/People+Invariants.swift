extension People {
  /// Stops the program unless everybody at work is posted at one unit, the one he thinks he is at, and nobody else is
  /// posted anywhere.
  func checkInvariants() {
    var posted = 0
    for unit in stations.indices {
      var last: Int32 = -1
      for number in stations[unit].posted {
        precondition(number > last, "officer \(number) is posted twice at unit \(unit), or out of order")
        precondition(
          Int(officers[Int(number)].unit) == unit, "officer \(number) is posted at unit \(unit), not his own")
        last = number
        posted += 1
      }
    }
    let working = officers.reduce(0) { $0 + ($1.status == .working ? 1 : 0) }
    precondition(working == posted, "\(working) officers are at work, \(posted) are posted")
  }
}
