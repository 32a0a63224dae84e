internal import Government
internal import Histories
internal import Tables

extension StudyReading {
  /// `demand: { forecast: counts.xlsx, column: "Kartu Keluarga" }`: learnt from the days before the study.
  func readForecast(_ fields: Fields, _ service: String, title: Title, _ out: Outline) -> Demand {
    let nothing = Demand(.rate(perDay: 0))
    let column = fields.optional(DemandKeys.column, into: out)
    guard let file = fields.optional(DemandKeys.forecast, into: out), let item = fields[.forecast] else {
      return nothing
    }
    let path = reading.resolve(dataFile: file)
    do throws(CountsError) {
      let counts = try CountsMemory.shared.counts(path)
      reading.used(dataFile: path)
      let known = try column.map { name throws(CountsError) in try counts.service(name) }
      guard let found = known ?? Self.service(named: [service] + title.texts, in: counts) else {
        let names = counts.services.map { "\"\($0.name)\"" }.joined(separator: ", ")
        item.fail(
          "\(file) has several services, none of them called \(service); name one of \(names) with column",
          "\(file) memuat beberapa layanan, tidak satu pun bernama \(service); sebutkan salah satu dari \(names) dengan "
            + "\(spelt(.column))"
        )
        return nothing
      }
      return forecast(found, path, item) ?? nothing
    } catch {
      (error.isOfService ? fields[.column] ?? item : item).fail(
        "the file \(error)", "berkas \(error.text(inIndonesian: true))")
      return nothing
    }
  }

  /// The only service of a file, or the one that is called as that of the study is.
  private static func service(named names: [String], in counts: CountsFile) -> CountsFile.Service? {
    if counts.services.count == 1 { return counts.services[0] }
    return names.lazy.compactMap { name in counts.services.first { ColumnName.plain($0.name) == ColumnName.plain(name) }
    }.first
  }

  private func forecast(_ service: CountsFile.Service, _ path: String, _ item: Item) -> Demand? {
    let (calendar, start) = (span.calendar, span.calendar.date(of: 0))
    let before = min(service.series.days.count, start.dayNumber - service.series.first.dayNumber)
    guard before > 0 else {
      item.fail(
        "\(path) has no day before the study, which begins on \(start.iso); learn from earlier days, or replay them with daily",
        "\(path) tidak memuat hari sebelum studi, yang mulai \(start.iso); pelajari hari yang lebih awal, atau putar ulang "
          + "dengan \(spelt(.daily))"
      )
      return nil
    }
    if before < service.series.days.count {
      let later = service.series.days.count - before
      item.warn(
        "\(later) of \(service.series.days.count) days of \(path) lie in the study or after it: nothing is learnt from them",
        "\(later) dari \(service.series.days.count) hari \(path) ada di dalam atau sesudah masa studi: tidak dipelajari"
      )
    }
    do throws(DemandModel.Failure) {
      let last = calendar.date(of: calendar.days.count - 1)
      let model = try CountsMemory.shared.model(service, path, days: before, until: last)
      let days = calendar.date(of: 0)...calendar.date(of: max(0, span.lengthDays - 1))
      if !model.knowsLebaran, KnownDays.national.feasts.contains(where: { $0.isLebaran && days.contains($0.day) }) {
        item.warn(
          "no Lebaran lies in \(path): its rush is not known, and days around it are forecast like others",
          "\(path) tidak memuat Lebaran: lonjakannya tidak diketahui, hari di sekitarnya diprakirakan seperti hari lain"
        )
      }
      return Demand(.forecast(model.forecast(calendar, studyDays: span.lengthDays)))
    } catch {
      item.fail(
        "\(path): \"\(service.name)\" \(error)", "\(path): \"\(service.name)\" \(error.text(inIndonesian: true))")
      return nil
    }
  }
}
