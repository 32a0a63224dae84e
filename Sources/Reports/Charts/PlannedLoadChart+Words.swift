internal import Government

extension PlannedLoadChart {
  /// The highest week in words.
  var title: String {
    let language = explanation.language
    let name = described.title
    guard let top = weeks.max(by: { ($0.load ?? 0) < ($1.load ?? 0) }), let load = top.load else {
      return language.say("\(name) has work but no officers", "\(name) punya pekerjaan tetapi tidak punya pegawai")
    }
    let number = explanation.number(load)[language]
    let date = Phrase.date(explanation.scenario.calendar.date(of: top.days.lowerBound))[language]
    return load > 1
      ? language.say(
        "\(name) is to get up to \(number) times what its officers can do (week of \(date))",
        "\(name) akan menerima sampai \(number) kali kemampuan pegawainya (minggu \(date))")
      : language.say(
        "\(name) stays within what its officers can do: at most \(number) of it (week of \(date))",
        "\(name) tetap dalam kemampuan pegawainya: paling tinggi \(number) (minggu \(date))")
  }

  var subtitle: String {
    explanation.language.say(
      "Planned work by service, mean of each week's working days, surges at their announced height; black line = what the "
        + "officers posted can do (EJ 1); shaded = surge or Ramadan",
      "Pekerjaan menurut rencana per layanan, rata-rata hari kerja tiap minggu, lonjakan menurut puncak yang diumumkan; "
        + "garis hitam = kemampuan pegawai yang ada (EJ 1); berbayang = lonjakan atau Ramadan")
  }
}
