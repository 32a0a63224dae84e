internal import Government

extension StudyReading {
  /// `{ after }`, `{ backlog_below, stay }`, `{ evaluated_after, stays_if }` or `never`.
  func readEnd(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> End {
    let forms =
      "{ after: 40 working days }, { backlog_below: 0.3 days, stay: 20 working days }, "
      + "{ evaluated_after: 60 working days, stays_if: proficiency at least 80% }"
    let form = Sentence("\(forms) or never", "\(forms) atau never")
    let key = reading.vocabulary.spelling(.until)
    guard let item = fields[.until] else { return usualEnd(fields, instrument, form, out) }
    if let text = item.tree.text, reading.vocabulary.means(text, .never) {
      out.set(key, reading.vocabulary.spelling(.never), .given)
      return .never
    }
    let until = Fields(item, EndKeys.section)
    let below = out.map(key)
    if case .extraHours = instrument, let after = until[.after] {
      after.fail(
        saying: reading.said(
          Sentence(
            "extra hours end with the backlog: write { backlog_below: 0.3 days }",
            "jam tambahan berakhir bersama tunggakan: tulis { backlog_below: 0.3 days }")))
    }
    if instrument.isForGood, let other = until[.after] ?? until[.backlogBelow] {
      other.fail(
        "has no meaning for \(instrument.name), which is for good; expected an evaluation, or never",
        "tidak berarti untuk \(instrument.name), yang berlaku seterusnya; seharusnya evaluasi, atau "
          + "\(reading.vocabulary.spelling(.never))"
      )
    }
    if !instrument.movesPeople, let item = until[.evaluatedAfter] {
      item.fail("evaluates officers; nobody moves here", "mengevaluasi pegawai, padahal di sini tidak ada yang pindah")
    }
    if until[.after] != nil {
      for key in EndKeys.section.keys where key != .after {
        until[key]?.fail(
          "stands beside after; a policy has one end",
          "berdampingan dengan \(spelt(.after)); kebijakan punya satu akhir")
      }
      return .after(days: until.require(EndKeys.after, into: below, fallback: 1))
    }
    if until[.evaluatedAfter] != nil {
      for key in [Key.backlogBelow, .stay] {
        until[key]?.fail(
          "stands beside evaluated_after; a policy has one end",
          "berdampingan dengan \(spelt(.evaluatedAfter)); kebijakan punya satu akhir")
      }
      let days = until.require(EndKeys.evaluatedAfter, into: below, fallback: 1)
      let proficiency = until.require(EndKeys.staysIf, into: below, fallback: 0)
      return .evaluation(afterDays: days, proficiency: proficiency)
    }
    if until[.backlogBelow] != nil {
      until[.staysIf]?.fail("belongs to evaluated_after", "hanya bersama \(spelt(.evaluatedAfter))")
      let days = until.require(EndKeys.backlogBelow, into: below, fallback: 0)
      return .backlogBelow(days: days, stayDays: until.read(EndKeys.stay, into: below))
    }
    if item.tree.entries != nil { item.refuse("is not an end", "bukan akhir kebijakan", expected: form) }
    return .never
  }

  private func usualEnd(_ fields: Fields, _ instrument: Instrument, _ form: Sentence, _ out: Outline) -> End {
    let key = reading.vocabulary.spelling(.until)
    switch instrument {
    case .assignment, .redeployment, .pool: fields.missing(.until, expected: form)
    case .extraHours, .saturdays, .ticketQuota, .onlineChannel:
      let below = out.map(key)
      let until = Fields(absentAt: fields.path(.until), fields.location, reading)
      let days = until.read(EndKeys.backlogBelow, into: below, default: 0.3, .assumed(0...1, .workloadDays))
      return .backlogBelow(days: days, stayDays: until.read(EndKeys.stay, into: below))
    case .permanentTransfer, .rotation:
      out.set(key, reading.vocabulary.spelling(.never), .sourced("a transfer for good"))
    }
    return .never
  }
}
