internal import Government
internal import Stochastics

extension StudyReading {
  /// Stages of an order: the instrument's own, unless the policy lists others.
  func readProcess(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> Process {
    let key = reading.vocabulary.spelling(.process)
    guard let item = fields[.process] else {
      writeUsual(instrument, fields.path(.process), key, out)
      return instrument.usualProcess
    }
    guard case .list = item.tree.content else {
      let way = Kind<Process.Way>.choice([(.digital, .digital), (.manual, .manual)], noun: "a way or a list of stages")
      let isDigital = fields.optional(PolicyKeys.process, way, into: out) == .digital
      if isDigital {
        reading.assume(
          Assumption(path: fields.path(.process), value: "\(Process.digitalFactor) of the time", range: "0.4–0.8"))
      }
      return isDigital ? instrument.usualProcess.digital : instrument.usualProcess
    }
    var stages: [Process.Stage] = []
    var outlines: [Outline] = []
    for member in item.list {
      let below = Outline()
      outlines.append(below)
      let stage = Fields(member, StageKeys.section)
      let name = stage.require(StageKeys.do, into: below, fallback: "stage")
      if stage[StageKeys.time] == nil { stage.missing(StageKeys.time) }
      let duration = stage.optional(StageKeys.time, into: below)
      let returned = stage.read(StageKeys.returned, into: below)
      guard let duration else { continue }
      stages.append(Process.Stage(name: name, duration: duration.distribution, returnedShare: returned))
    }
    out.list(key, outlines)
    return Process(stages: stages)
  }

  /// The usual stages in words; tests hold them against `Instrument.usualProcess`.
  static func usualStages(_ instrument: Instrument) -> [(name: String, days: Quantity, returned: Double)] {
    func stage(_ name: String, _ from: Double, _ mode: Double, _ to: Double, returned: Double = 0) -> (
      String, Quantity, Double
    ) {
      (name, Quantity(form: .triangular(from, mode: mode, to)), returned)
    }
    return switch instrument {
    case .redeployment: [stage("internal order", 0, 1, 2)]
    case .assignment: [stage("assignment letter", 1, 3, 7)]
    case .permanentTransfer, .rotation:
      [
        stage("need analysis", 5, 10, 20), stage("competency map", 5, 10, 20),
        stage("proposal", 5, 10, 30, returned: 0.2), stage("BKN check", 5, 10, 15, returned: 0.2),
        stage("decree", 3, 5, 15),
      ]
    case .pool, .extraHours, .saturdays, .ticketQuota, .onlineChannel: []
    }
  }

  private func writeUsual(_ instrument: Instrument, _ path: String, _ key: String, _ out: Outline) {
    let vocabulary = reading.vocabulary
    let outlines = Self.usualStages(instrument).map { stage in
      let below = Outline()
      let days = stage.days.text(.workingDays, vocabulary)
      below.set(vocabulary.spelling(.do), Tree.quoted(stage.name), .sourced("the instrument's usual stage"))
      below.set(
        vocabulary.spelling(.time), days,
        .assumed("half to twice as long; run 1.2 times as long without a leader named"))
      let returned: Origin = stage.returned > 0 ? .assumed("0.1–0.3") : .sourced("none is returned")
      below.set(vocabulary.spelling(.returned), NumberText.write(stage.returned), returned)
      reading.assume(Assumption(path: "\(path): \(stage.name)", value: days, range: "half to twice as long"))
      return below
    }
    out.list(key, outlines)
  }
}
