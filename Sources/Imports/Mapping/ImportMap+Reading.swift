internal import Government
internal import Scenarios
internal import Yams

extension ImportMap {
  /// Reads what `yaml` writes, or less of it.
  ///
  /// - Parameters:
  ///   - text: of the mapping.
  ///   - file: what messages call it.
  init(_ text: String, file: String) throws(ImportProblem) {
    func fail(_ mark: Mark?, _ found: String, _ en: String, _ id: String) -> ImportProblem {
      let place = mark.map { "\(file):\($0.line):\($0.column)" } ?? file
      return ImportProblem(place, Sentence("\(found): expected \(en)", "\(found): seharusnya \(id)"))
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw ImportProblem(
        file,
        Sentence(
          "is not YAML; give the import.yaml that mutasim import wrote",
          "bukan YAML; berikan import.yaml yang ditulis mutasim import"))
    }
    guard let top = root?.mapping else {
      throw ImportProblem(
        file,
        Sentence(
          "nothing: expected keys such as files and units", "kosong: seharusnya kunci seperti files dan units"))
    }
    for (key, value) in top {
      let name = key.string ?? ""
      let text = value.scalar?.string
      func chosen<Choice: RawRepresentable & CaseIterable>(_ kind: Choice.Type) throws(ImportProblem) -> Choice
      where Choice.RawValue == String {
        if let choice = text.flatMap(Choice.init) { return choice }
        let all = kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw fail(value.mark, "\(name): \(text ?? "?")", "one of \(all)", "salah satu dari \(all)")
      }
      switch name {
      case "mutasim_import":
        guard text == "1" else { throw fail(value.mark, "\(name): \(text ?? "?")", "1", "1") }
      case "start":
        guard let day = text.flatMap({ CivilDate(iso: $0) }) else {
          throw fail(value.mark, "start", "a day such as 2026-11-02", "tanggal seperti 2026-11-02")
        }
        start = day
      case "dates": options.dates = try chosen(ImportOptions.Dates.self)
      case "decimal": options.decimal = try chosen(ImportOptions.Decimal.self)
      case "time": options.time = try chosen(ImportOptions.TimeUnit.self)
      case "files":
        for item in value.sequence ?? [] { sheets.append(try Self.entry(item, file)) }
      case "units":
        for (unit, key) in value.mapping ?? [:] {
          guard let unit = unit.scalar?.string, let key = key.scalar?.string, Self.isKey(key) else {
            throw fail(
              key.mark, "units", "a name with a key such as dinas_kesehatan",
              "nama dengan kunci seperti dinas_kesehatan")
          }
          units.append((unit, key))
        }
      default:
        throw fail(
          key.mark, name, "start, dates, decimal, time, files or units", "start, dates, decimal, time, files atau units"
        )
      }
    }
  }

  private static func isKey(_ text: String) -> Bool {
    text.first?.isLetter == true && text.count <= 64
      && text.allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
  }

  private static func entry(_ item: Node, _ file: String) throws(ImportProblem) -> SheetEntry {
    func fail(_ node: Node, _ found: String, _ expected: String) -> ImportProblem {
      let place = node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file
      return ImportProblem(place, Sentence("\(found): expected \(expected)", "\(found): seharusnya \(expected)"))
    }
    guard let mapping = item.mapping, let name = mapping["file"]?.scalar?.string else {
      throw fail(item, "files", "{ file: abk.xlsx, sheet: …, form: …, unit: …, columns: { … } }")
    }
    var entry = SheetEntry(file: name)
    for (key, value) in mapping {
      switch key.string ?? "" {
      case "file": break
      case "sheet": entry.sheet = value.scalar?.string
      case "unit": entry.unit = value.scalar?.string
      case "form":
        let all = Form.allCases.map(\.rawValue).joined(separator: ", ")
        guard let form = value.scalar.flatMap({ Form(rawValue: $0.string) }) else { throw fail(value, "form", all) }
        entry.form = form
      case "columns":
        for (column, title) in value.mapping ?? [:] {
          if let column = column.scalar?.string, let title = title.scalar?.string {
            entry.columns.append(.init(key: column, title: title))
          }
        }
      default: throw fail(key, key.string ?? "?", "file, sheet, form, unit, columns")
      }
    }
    return entry
  }
}
