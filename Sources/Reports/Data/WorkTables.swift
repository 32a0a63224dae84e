internal import Files
internal import Government
internal import Histories

/// What a log tells of work, as tables and for a program.
struct WorkTables {
  let fit: LogFit
  private let log: EventLog

  init(_ fit: LogFit) {
    self.fit = fit
    log = fit.log
  }

  var all: [ResultFile] {
    [
      ResultFile(path: "work.csv", bytes: work), ResultFile(path: "newcomers.csv", bytes: newcomers),
      ResultFile(path: "handovers.csv", bytes: handovers),
    ]
  }

  /// A row an activity, in the order in which requests come to them.
  private var work: [UInt8] {
    var table = CSVWriter(header: ColumnText.work.map(\.name))
    for step in fit.steps {
      let time = fit.serviceTimes.first { $0.activity == step.activity }
      for name in [
        log.activities[step.activity].unit, log.activities[step.activity].service, log.activities[step.activity].step,
      ] {
        table.add(name ?? "")
      }
      table.add(step.requests)
      for value in [step.share, step.repeated, step.hoursSince] { table.add(value) }
      table.add(step.after.map { log.activities[$0].name } ?? "")
      for value in [
        time?.minutes.value, time?.minutes.lower, time?.minutes.upper, time?.clockMinutes.value,
        time?.clockMinutes.lower, time?.clockMinutes.upper, time?.variation,
      ] {
        table.add(value ?? .nan)
      }
      table.add(time?.minutes.observations)
      table.add(time?.isTold == true && fit.areOfficersNamed ? "yes" : "no")
      table.endRow()
    }
    return table.bytes
  }

  /// A row a newcomer, known by the place in the file where he is first found; nobody else is rated.
  private var newcomers: [UInt8] {
    var table = CSVWriter(header: ColumnText.newcomers.map(\.name))
    for newcomer in fit.newcomers {
      table.add(log.officers[newcomer.officer])
      table.add(newcomer.since)
      for value in [newcomer.firstPace, newcomer.timeConstant, newcomer.laterPace] {
        for number in [value.value, value.lower, value.upper] { table.add(number) }
      }
      table.endRow()
    }
    return table.bytes
  }

  private var handovers: [UInt8] {
    var table = CSVWriter(header: ColumnText.handovers.map(\.name))
    for handover in fit.handovers {
      table.add(log.officers[handover.from])
      table.add(log.officers[handover.to])
      table.add(handover.last)
      table.add(handover.first)
      table.add(handover.shareBefore)
      table.add(handover.shareAfter)
      table.endRow()
    }
    return table.bytes
  }

  /// What `--json` prints.
  var document: JSONValue {
    func value(_ value: FittedValue) -> JSONValue {
      [
        "value": .number(value.value), "lower": .number(value.lower), "upper": .number(value.upper),
        "observations": .integer(value.observations),
      ]
    }
    return [
      "finished": .integer(log.entries.count), "from": .string(log.days.lowerBound.iso),
      "to": .string(log.days.upperBound.iso), "lawful_hours": .bool(fit.isLawful),
      "rows_left_out": .integer(log.exchangedRows), "nameless_share": .number(log.namelessShare),
      "crowds_first_in": .array(fit.crowds.map { .string(log.officers[$0]) }),
      "study": .array(fit.told.map { .string(WorkReport.study($0, log)) }),
      "minutes": .array(
        fit.serviceTimes.map { time in
          [
            "work": .string(log.activities[time.activity].name), "standard_minutes": value(time.minutes),
            "clock_minutes": value(time.clockMinutes), "cv": .number(time.variation),
            "is_told": .bool(time.isTold && fit.areOfficersNamed),
          ]
        }),
      "newcomers": .array(
        fit.newcomers.map { newcomer in
          [
            "officer_first_in": .string(log.officers[newcomer.officer]), "since": .string(newcomer.since.iso),
            "first_pace": value(newcomer.firstPace), "time_constant": value(newcomer.timeConstant),
            "later_pace": value(newcomer.laterPace),
          ]
        }),
      "handovers": .array(
        fit.handovers.map { handover in
          [
            "from_officer_first_in": .string(log.officers[handover.from]),
            "to_officer_first_in": .string(log.officers[handover.to]), "last": .string(handover.last.iso),
            "first": .string(handover.first.iso), "share_before": .number(handover.shareBefore),
            "share_after": .number(handover.shareAfter),
          ]
        }),
      "absence": fit.presence.map { value($0.absence) } ?? .null,
      "arrivals": fit.arrivals.map { shares in
        [
          "before_opening": .number(shares.before), "eighths": .array(shares.parts.map { .number($0) }),
          "after_closing": .number(shares.after), "requests": .integer(shares.observations),
        ]
      } ?? .null,
    ]
  }
}
