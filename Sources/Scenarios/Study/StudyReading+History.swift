internal import Government
internal import Histories
internal import Tables

extension StudyReading {
  /// `history: { file: register.csv, services: { family_card: Kartu Keluarga } }`.
  func readHistory(_ scenario: Scenario) -> PastStudy? {
    guard let section = root[StudyKeys.history] else { return nil }
    let fields = Fields(section, HistoryKeys.section)
    let out = out.map(reading.vocabulary.spelling(.history))
    defer { orderOutline() }
    guard fields[.file] != nil else {
      fields.missing(HistoryKeys.file)
      return nil
    }
    guard let file = fields.optional(HistoryKeys.file, into: out), let item = fields[.file] else { return nil }
    let path = reading.resolve(dataFile: file)
    do throws(CountsError) {
      let source = try OfficeRecord.Source(path: path, known: .national)
      reading.used(dataFile: path)
      return past(scenario, source, fields, item, out)
    } catch {
      item.fail("the file \(error)", "berkas \(error.text(inIndonesian: true))")
      return nil
    }
  }

  private func past(
    _ scenario: Scenario, _ source: OfficeRecord.Source, _ fields: Fields, _ item: Item, _ out: Outline
  ) -> PastStudy? {
    var (source, names) = (source, ServiceNames(scenario))
    if source.units.count > 1 {
      guard let part = source.part(ofOneOf: scenario.units.map { [$0.name] + $0.title.texts }) else {
        item.fail(
          "the file is of the units \(source.units.prefix(12).joined(separator: ", ")), of which not one alone is called as "
            + "a unit of the study; "
            + "give a file with the rows of one unit, or call the unit of the study so",
          "berkas memuat unit \(source.units.prefix(12).joined(separator: ", ")), dan tidak tepat satu yang bernama seperti "
            + "unit studi; berikan berkas dengan baris satu unit, atau samakan nama unit studi"
        )
        return nil
      }
      if let all = source.requests, let own = part.source.requests {
        let unit = part.source.units.first ?? ""
        item.warn(
          "the file is of \(source.units.count) units; laid on the model are the \(own) requests of \"\(unit)\" alone, of \(all)",
          "berkas memuat \(source.units.count) unit kerja; yang disandingkan hanya \(own) permohonan \"\(unit)\", dari \(all)"
        )
      }
      (source, names) = (part.source, names.of(unit: part.unit))
    }
    guard let matches = matches(names, source.services, fields, item, out) else { return nil }
    guard let period = PastStudy.period(of: source.days) else {
      item.warn(
        "\(source.days.lowerBound.iso) to \(source.days.upperBound.iso) are too few days to lay on the model: it is left out",
        "\(source.days.lowerBound.iso) sampai \(source.days.upperBound.iso) terlalu sedikit untuk disandingkan: dilewati"
      )
      return nil
    }
    let days = period.upperBound.dayNumber - period.lowerBound.dayNumber + 1
    return PastStudy(
      scenario, source, calendar: span.past(from: period.lowerBound, days: days), days: days, matches: matches)
  }

  /// Services of the study with those of the file: as the file says, else by name or title.
  private func matches(
    _ names: ServiceNames, _ services: [String], _ fields: Fields, _ item: Item, _ out: Outline
  ) -> [(place: ServicePlace, service: Int)]? {
    let known = reading.problemCount
    var given: [ServicePlace: Int] = [:]
    let section = fields[HistoryKeys.services]
    if let section, section.tree.entries == nil {
      section.refuse(saying: .noMapping, expected: .sameInBoth("{ \(names.first): \(services[0]) }"))
    }
    for entry in section?.tree.entries ?? [] {
      let value = Item(
        tree: entry.value, path: Path.join(fields.path(.services), entry.key), reading: reading)
      guard let place = place(entry, names, value),
        let text = value.scalar(expected: Sentence("what the file calls it", "sebutannya dalam berkas"))
      else {
        continue
      }
      guard let service = services.firstIndex(where: { ColumnName.plain($0) == ColumnName.plain(text) }) else {
        value.refuse(
          "is no service of the file", "bukan layanan dalam berkas",
          expected: .one(of: services.prefix(12).joined(separator: ", ")),
          instead: Nearest.match(to: text, among: services))
        continue
      }
      given[place] = service
      out.map(reading.vocabulary.spelling(.services)).set(entry.key, text, .given)
    }
    guard reading.problemCount == known else { return nil }
    let found = names.all.compactMap { name -> (place: ServicePlace, service: Int)? in
      if let service = given[name.place] { return (name.place, service) }
      guard let service = services.firstIndex(where: name.isCalled), !given.values.contains(service) else { return nil }
      return (name.place, service)
    }
    guard !found.isEmpty else {
      let near = services.compactMap { Nearest.match(to: $0, among: names.all.flatMap(\.title.texts)) }
      item.fail(
        "no service of the study is called as one of the file (\(services.prefix(12).joined(separator: ", "))); "
          + "say which is which with services: { \(near.first ?? names.first): \(services[0]) }",
        "tidak ada layanan studi yang bernama seperti layanan berkas (\(services.prefix(12).joined(separator: ", "))); "
          + "jelaskan pasangannya dengan \(spelt(.services)): { \(near.first ?? names.first): \(services[0]) }"
      )
      return nil
    }
    if let twice = found.first(where: { one in found.count { $0.service == one.service } > 1 }) {
      item.fail(
        "\"\(services[twice.service])\" stands for two services of the study; say which with services",
        "\"\(services[twice.service])\" mewakili dua layanan studi; jelaskan pasangannya dengan \(spelt(.services))")
      return nil
    }
    let unused = services.indices.filter { service in !found.contains { $0.service == service } }
    if !unused.isEmpty {
      let list = unused.prefix(12).map { services[$0] }.joined(separator: ", ")
      item.warn(
        "no service of the study is called \(list): left out of what happened",
        "tidak ada layanan studi bernama \(list): tidak disertakan")
    }
    return found
  }

  private func place(_ entry: Tree.Entry, _ names: ServiceNames, _ item: Item) -> ServicePlace? {
    let places = names.places(called: entry.key)
    if places.count == 1 { return places[0] }
    let keys = names.calls
    guard places.isEmpty else {
      reading.fail(
        entry.location, item.path, "\"\(entry.key)\" is a service of several units; write unit.\(entry.key)",
        "\"\(entry.key)\" adalah layanan beberapa unit; tulis unit.\(entry.key)")
      return nil
    }
    let name = Tree.short(entry.key)
    reading.fail(
      entry.location, item.path,
      saying: Sentence("\"\(name)\" is no service of the study", "\"\(name)\" bukan layanan studi")
        + .expected(.one(of: keys.prefix(12).joined(separator: ", ")))
        + .meant(Nearest.match(to: entry.key, among: keys)))
    return nil
  }
}
