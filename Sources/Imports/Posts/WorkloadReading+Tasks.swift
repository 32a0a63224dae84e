internal import Scenarios
internal import Tables

extension WorkloadReading {
  mutating func task(
    _ form: FormTable, _ row: Sheet.Row
  ) -> (task: UnitPosts.Task, need: Double, effective: Double)? {
    guard let name = form.text(row, "task") else { return nil }
    guard let time = form.number(row, "time"), let volume = form.number(row, "volume"), time >= 0, volume >= 0 else {
      notes.append(
        ImportNote(
          form.name, rows: row.number...row.number,
          Sentence("has no time or no volume", "tanpa waktu atau tanpa beban kerja")))
      return nil
    }
    let stated = form.number(row, "need")
    guard let effective = form.number(row, "effective").map(EffectiveTime.init), effective.value >= 1 else {
      refuse(form, row, time, volume, stated, nil)
      return nil
    }
    guard let unit = unit(form, effective, time * volume, stated) else {
      refuse(form, row, time, volume, stated, effective)
      return nil
    }
    let minutes = unit == .hours ? time * 60 : time
    let year = effective.minutes(effective.unit ?? unit)
    let task = UnitPosts.Task(name: name, minutes: minutes, volume: volume * effective.periodsAYear, row: row.number)
    return (task, volume * minutes / year, year * effective.periodsAYear)
  }

  /// Hours or minutes: said, by the officer's year in the row, by the title of the column, or by the need that it gives.
  private func unit(
    _ form: FormTable, _ effective: EffectiveTime, _ work: Double, _ stated: Double?
  ) -> ImportOptions.TimeUnit? {
    if let said = options.time { return said }
    let titled = titled(form)
    guard let usual = effective.unit else {
      // A year that nobody knows is in the unit of the times.
      return titled
    }
    guard let titled, titled != usual else { return usual }
    guard let stated, stated > 0 else { return nil }
    let same = work / effective.value
    if abs(same - stated) <= 0.02 * stated + 0.01 { return usual }
    let other = titled == .minutes ? same / 60 : same * 60
    return abs(other - stated) <= 0.02 * stated + 0.01 ? titled : nil
  }

  private func titled(_ form: FormTable) -> ImportOptions.TimeUnit? {
    let words = form.column("time").map { ColumnName.plain(form.table.header.titles[$0]).split(separator: " ") } ?? []
    let (minutes, hours) = (words.contains("menit"), words.contains("jam"))
    return minutes == hours ? nil : minutes ? .minutes : .hours
  }

  private mutating func refuse(
    _ form: FormTable, _ row: Sheet.Row, _ time: Double, _ volume: Double, _ stated: Double?,
    _ effective: EffectiveTime?
  ) {
    // One refusal a sheet: the others have the same reason.
    guard refused.insert(form.name).inserted else { return }
    let shown = Cell.number(time).shown
    let place = form.place(row, "time")
    guard let effective else {
      problems.append(
        ImportProblem(
          place,
          Sentence(
            "an officer's working time in a year is not in the row; expected 72000 or 75000 minutes, or 1200 or 1250 hours; add the column WAKTU KERJA EFEKTIF",
            "waktu kerja efektif setahun tidak ada di baris ini; seharusnya 72000 atau 75000 menit, atau 1200 atau 1250 jam; tambahkan kolom WAKTU KERJA EFEKTIF"
          )))
      return
    }
    let year = effective.minutes(effective.unit ?? .minutes)
    func officers(_ minutes: Double) -> String { YAMLText.number(minutes * volume / year, decimals: 2) }
    let (asMinutes, asHours) = (officers(time), officers(time * 60))
    problems.append(
      ImportProblem(
        place,
        Sentence(
          "\(shown) may be minutes (\(asMinutes) \(asMinutes == "1" ? "officer" : "officers") needed) or hours (\(asHours) needed) with \(Cell.number(effective.value).shown) a year; say --time minutes or --time hours",
          "\(shown) bisa menit (perlu \(asMinutes) pegawai) atau jam (perlu \(asHours)) dengan \(Cell.number(effective.value).shown) setahun; tulis --time minutes atau --time hours"
        )))
  }
}
