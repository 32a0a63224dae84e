internal import Government
internal import Stochastics

extension StudyReading {
  /// When a surge starts and how long its parts last.
  func readCourse(_ fields: Fields, _ shape: SurgeShape, _ surge: inout Surge, _ out: Outline) {
    guard shape != .exponential else {
      readRise(fields, &surge, out)
      return
    }
    let start = fields.require(
      SurgeKeys.starts, into: out, fallback: UncertainDate(span.calendar.start, span.calendar))
    surge.startDay = clamped(start.days, fields[.starts], announced: start.announced)
    surge.timing.start = start.law
    if shape == .trapezoid {
      let builds = fields.read(SurgeKeys.builds, into: out)
      (surge.buildDays, surge.timing.build) = (Int(builds.announced), builds.law)
    }
    if shape != .spike {
      let holds =
        shape == .step ? fields.require(SurgeKeys.holds, into: out) : fields.read(SurgeKeys.holds, into: out)
      (surge.holdDays, surge.timing.hold) = (Int(holds.announced), holds.law)
    }
    if shape != .step {
      let fades =
        shape == .spike ? fields.require(SurgeKeys.fades, into: out) : fields.read(SurgeKeys.fades, into: out)
      (surge.fadeDays, surge.timing.fade) = (fades.announced, fades.law)
    }
  }

  /// An exponential rise is there from five time constants before its last day, as a fading lasts five.
  private func readRise(_ fields: Fields, _ surge: inout Surge, _ out: Outline) {
    let calendar = span.calendar
    let until = fields.require(SurgeKeys.until, into: out, fallback: calendar.start)
    surge.riseDays = fields.require(SurgeKeys.rises, into: out, fallback: 1)
    let day = calendar.day(of: until)
    let last = calendar.workingDay(0, after: clamped(day...day, fields[.until], announced: day))
    let first = calendar.workingDay(-Int((5 * surge.riseDays).rounded(.up)), after: last)
    surge.startDay = min(last, calendar.workingDay(atOrAfter: max(0, first)) ?? last)
    surge.buildDays = calendar.workingDays(from: surge.startDay, to: last)
  }

  /// Reports days outside the study; the announced one within it.
  private func clamped(_ days: ClosedRange<Int>, _ item: Item?, announced: Int) -> Int {
    if days.lowerBound < 0 || days.upperBound >= span.lengthDays {
      item?.refuse(
        "is outside the study", "di luar masa studi",
        expected: Sentence(
          "\(span.calendar.start.iso) to \(span.end.adding(days: -1).iso)",
          "\(span.calendar.start.iso) sampai \(span.end.adding(days: -1).iso)"))
    } else if announced < span.warmUpDays {
      item?.warn(
        "the surge starts in the warm-up, in which nothing is measured and no policy acts",
        "lonjakan mulai dalam masa pemanasan; saat itu tidak ada yang diukur dan kebijakan belum berjalan")
    }
    return max(0, min(announced, span.lengthDays - 1))
  }
}
