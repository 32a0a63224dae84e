extension Unit {
  /// Mean share of a full-time day over the officers at the start.
  package func meanShare(_ calendar: WorkCalendar) -> Double {
    guard officerCount > 0 else { return 0 }
    return officers.reduce(0) { $0 + Double($1.count) * $1.share(calendar) } / Double(officerCount)
  }

  /// Full-time days that a change adds to the unit's strength, or takes from it.
  package func strength(of change: StaffingChange, _ calendar: WorkCalendar) -> Double {
    switch change.kind {
    case .retire: -Double(change.count) * meanShare(calendar)
    case .join(let group):
      officers.indices.contains(group) ? Double(change.count) * officers[group].share(calendar) : 0
    }
  }
}
