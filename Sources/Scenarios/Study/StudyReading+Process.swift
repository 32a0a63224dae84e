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
      let way = Kind<Process.Way>.choice(
        [(.digital, .digital), (.manual, .manual)],
        noun: Sentence("a way or a list of stages", "cara atau daftar tahap"))
      let isDigital = fields.optional(PolicyKeys.process, way, into: out) == .digital
      let usual = instrument.usualProcess
      return isDigital ? usual.digital(leaving: parameters.digitalTime) : usual
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

  private func writeUsual(_ instrument: Instrument, _ path: String, _ key: String, _ out: Outline) {
    let vocabulary = reading.vocabulary
    let outlines = UsualStages.of(instrument).enumerated().map { index, stage in
      let below = Outline()
      let place = Path.join(path, index: index)
      let days = stage.days.text(.workingDays, vocabulary)
      let time = Unknown(
        range: Sentence("half to twice as long", "setengah sampai dua kali lipat"), span: 0.5...2,
        dial: .times(vocabulary.spelling(Word.times)) { stage.days.scaled(by: $0).text(.workingDays, vocabulary) })
      below.set(vocabulary.spelling(.do), QuotedScalar.text(stage.name), .sourced("the instrument's usual stage"))
      below.set(
        vocabulary.spelling(.time), days,
        .assumed(
          "half to twice as long; run 1.2 times as long without a leader named",
          "setengah sampai dua kali lipat; 1.2 kali lebih lama tanpa pimpinan"))
      reading.note(time.input(Path.join(place, vocabulary.spelling(.time)), days))
      let share = NumberText.write(stage.returned)
      let returned: Origin = stage.returned > 0 ? .assumed(0.1...0.3, .share) : .sourced("none is returned")
      below.set(vocabulary.spelling(.returned), share, returned)
      if stage.returned > 0 {
        let unknown = Unknown(
          range: "0.1–0.3", span: 0.1...0.3, dial: Dial(value: stage.returned, unit: "") { NumberText.write($0) })
        reading.note(unknown.input(Path.join(place, vocabulary.spelling(.returned)), share))
      }
      return below
    }
    out.list(key, outlines)
  }
}
