internal import Scenarios
internal import Tables

extension FormTable {
  var understanding: Understanding {
    let titles = table.header.titles
    var told = Understanding(place: name, form: form.title, rows: table.rows.count)
    var used: Set<Int> = []
    for column in form.columns {
      guard let place = self.column(column.key), let reading = readings[column: place] else { continue }
      used.insert(place)
      told.columns.append(
        Understanding.Column(
          letters: CellPlace.letters(place), title: titles[place], meaning: column.meaning,
          evidence: evidence(reading, isPersonal: column.isPersonal)))
    }
    let isOfPersons = form.isOfPersons || !PersonalColumns.places(in: table).isEmpty
    told.unused = SafeTitles.told(titles, titles.indices.filter { !used.contains($0) }, isOfPersons: isOfPersons)
    return told
  }

  /// A birth date must not be an example.
  private func evidence(_ reading: ColumnReading, isPersonal: Bool) -> Sentence {
    if case .ambiguous = reading.kind, isPersonal {
      return Sentence("can be read in two ways", "bisa dibaca dengan dua cara")
    }
    return Sentence(reading.evidence.sentence(reading.kind), reading.evidence.sentenceInIndonesian(reading.kind))
  }

  /// Columns that can be read in two ways: refused, with what settles it.
  var doubts: [ImportProblem] {
    form.columns.compactMap { column in
      guard let place = self.column(column.key), case .ambiguous(let doubt)? = readings[column: place]?.kind else {
        return nil
      }
      let option = doubt.isOfDates ? "--dates dd/mm or --dates mm/dd" : "--decimal comma or --decimal point"
      let reading =
        column.isPersonal
        ? Sentence(
          "days can be read with the day or the month first", "hari dapat dibaca dengan hari atau bulan di depan")
        : Sentence(doubt.description, doubt.saidInIndonesian)
      return ImportProblem(
        "\(name), \(CellPlace.letters(place)) \"\(table.header.titles[place])\"",
        Sentence(
          "\(reading.en); \(doubt.remedy), or say \(option)",
          "\(reading.id); \(doubt.remedyInIndonesian), atau tulis \(option.replacing(" or ", with: " atau "))"))
    }
  }

  /// Columns taken for something that may be told, by a mapping, whose titles are of persons.
  var personalColumns: [ImportProblem] {
    form.columns.compactMap { column in
      guard !column.isPersonal, let place = self.column(column.key) else { return nil }
      let title = table.header.titles[place]
      guard PersonalColumns.isPersonal(title) else { return nil }
      return ImportProblem(
        "\(name), \(CellPlace.letters(place)) \"\(title)\"",
        Sentence(
          "belongs to persons and cannot be \(column.key); name another column in import.yaml",
          "berisi data orang dan tidak bisa menjadi \(column.key); tulis kolom lain di import.yaml"))
    }
  }

  /// Numbers of persons where a unit, post, task or service should stand, which would be told; a staff list leaves such rows out itself.
  var misplacedPersons: [ImportProblem] {
    guard form != .staff else { return [] }
    return form.columns.filter { $0.wanted == .text && !$0.isPersonal }.compactMap { column in
      guard let place = self.column(column.key),
        let row = table.rows.first(where: { PersonalColumns.isUntold($0[column: place]) })
      else { return nil }
      return ImportProblem(
        "\(file), \(table.place(row, place))",
        Sentence(
          "has a person's number, where \(column.meaning.en) should stand; correct the cell",
          "berisi nomor orang, seharusnya \(column.meaning.id); perbaiki selnya"))
    }
  }

  /// Rows that are no entries, and cells that are not as their column.
  var leftOut: [ImportNote] {
    let rows = table.leftOut.filter { $0.reason != .empty }.map { out in
      ImportNote(name, rows: out.rows, Sentence(out.reason.said, out.reason.saidInIndonesian))
    }
    let cells = form.columns.flatMap { column -> [ImportNote] in
      guard let place = self.column(column.key), let reading = readings[column: place] else { return [] }
      let what = "\(CellPlace.letters(place)) \"\(table.header.titles[place])\""
      return reading.misfits.map { misfit in
        ImportNote(
          name, rows: misfit.row...misfit.row,
          Sentence(
            "\(what) is not as the others of its column; not used",
            "\(what) tidak seperti sel lain di kolomnya; tidak dipakai"))
      }
    }
    return rows + cells
  }
}
