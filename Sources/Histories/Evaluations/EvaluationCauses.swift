internal import Government
internal import Stochastics

/// Which inputs of a run were off, each only where the data can tell it.
struct EvaluationCauses {
  let run: PublishedRun
  let record: OfficeRecord
  /// Services of the run with those of the record.
  let matches: [(place: Int, service: Int)]
  let span: ClosedRange<CivilDate>

  var all: [EvaluationCause] {
    [
      EvaluationCause(input: .demand, finding: demand), EvaluationCause(input: .pace, finding: pace),
      EvaluationCause(input: .absence, finding: absence), EvaluationCause(input: .arrival, finding: arrival),
    ]
  }

  var days: Range<Int> {
    run.calendar.day(of: span.lowerBound)..<run.calendar.day(of: span.upperBound) + 1
  }

  func figure(_ service: Int, _ measure: FlowMeasure, _ day: Int) -> Double {
    record.services[service].figure(measure, day: day)
  }

  func finding(_ ratio: WeeklyRatio) -> EvaluationCause.Finding {
    guard let (value, interval) = ratio.estimate() else { return .unknown(.tooFewWeeks) }
    return .ratio(value, interval, days: ratio.days)
  }

  /// Requests over those expected.
  private var demand: EvaluationCause.Finding {
    var ratio = WeeklyRatio()
    for day in days {
      let known = matches.compactMap { place, service -> (Double, Double)? in
        let actual = figure(service, .received, day)
        guard !actual.isNaN, let band = run.bands[place][FlowMeasure.received.rawValue][day] else { return nil }
        return (actual, band.mean)
      }
      guard !known.isEmpty else { continue }
      ratio.add(
        known.reduce(0) { $0 + $1.0 }, of: known.reduce(0) { $0 + $1.1 }, on: run.calendar.date(of: day))
    }
    return finding(ratio)
  }
}
