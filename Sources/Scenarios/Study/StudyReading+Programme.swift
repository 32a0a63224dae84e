internal import Government

extension StudyReading {
  /// `from`, `builds` and `to` of a demand: a service that is given for a time, its last day included.
  func readProgramme(_ fields: Fields, _ out: Outline) -> Programme? {
    guard fields[.from] != nil || fields[.lastDay] != nil else {
      fields[.builds]?.fail(
        "has nothing to build up from; expected from: the first day of the service",
        "tidak punya awal untuk bertambah; seharusnya \(spelt(.from)): hari pertama layanan")
      return nil
    }
    let calendar = span.calendar
    var programme = Programme()
    if let from = fields.optional(DemandKeys.from, into: out) {
      programme.firstDay = calendar.day(of: from)
      if !(0..<span.lengthDays).contains(programme.firstDay) {
        fields[.from]?.refuse(
          "is outside the study", "di luar masa studi",
          expected: Sentence(
            "\(calendar.start.iso) to \(span.end.adding(days: -1).iso)",
            "\(calendar.start.iso) sampai \(span.end.adding(days: -1).iso)"))
        programme.firstDay = 0
      }
    }
    if fields[.from] == nil {
      fields[.builds]?.fail(
        "has nothing to build up from; expected from: the first day of the service",
        "tidak punya awal untuk bertambah; seharusnya \(spelt(.from)): hari pertama layanan")
    } else {
      programme.buildDays = fields.read(DemandKeys.builds, into: out)
    }
    if let to = fields.optional(DemandKeys.to, into: out) {
      let last = calendar.day(of: to)
      programme.lastDay = last
      if last < programme.firstDay {
        fields[.lastDay]?.refuse(
          fields[.from] == nil ? "is before the study" : "is before the first day",
          fields[.from] == nil ? "sebelum masa studi" : "sebelum hari pertama")
      } else if calendar.workingDays(from: programme.firstDay, to: last + 1) <= programme.buildDays {
        fields[.lastDay]?.warn(
          "comes before the service has built up: its rate is never reached",
          "terjadi sebelum layanan berjalan penuh: jumlah permohonannya tidak pernah tercapai")
      }
    }
    return programme
  }
}
