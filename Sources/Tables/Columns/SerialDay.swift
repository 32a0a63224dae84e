internal import Government

/// Days as spreadsheets count them, for cells that have lost their format.
enum SerialDay {
  /// 1954 to 2119: what may be a day in a file of an office.
  static let plausible = 20_000.0...80_300.0

  static func stamp(_ serial: Double, from1904: Bool) -> TimeStamp? {
    let own = from1904 ? serial + 1462 : serial
    guard plausible.contains(own) else { return nil }
    let day = own.rounded(.down)
    // Serial 25,569 is 1970-01-01 in a book that counts from 1900.
    let seconds = ((own - day) * 86_400).rounded()
    return TimeStamp(date: CivilDate(dayNumber: Int(day) - 25_569), seconds: seconds < 86_400 ? seconds : nil)
  }
}
