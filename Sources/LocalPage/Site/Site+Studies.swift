internal import Reports
internal import Scenarios

extension Site {
  func home(_ language: Language) throws(PageError) -> PageResponse {
    let studies = shelf.names.map { name in
      (
        name: name,
        title: (try? shelf.read(name)).flatMap { StudyText($0.text)?.title(inIndonesian: language == .id) } ?? ""
      )
    }
    return .html(HomePage(studies: studies, tables: shelf.tables, language: language).html)
  }

  func study(_ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    return .html(StudyPage(file: file, language: language).html)
  }

  func form(_ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    return .html(StudyForm(StudyText(file.text)?.fields ?? [], language).html)
  }

  func state(_ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    return .json(CheckedStudy(file.text, of: file).json(hash: file.hash, language))
  }

  func download(_ name: String) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    let short = name.split(separator: "/").last.map(String.init) ?? name
    return .file(Array(file.text.utf8), name: short)
  }

  /// What a text would say, which is written nowhere.
  func check(_ request: PageRequest, _ name: String, _ language: Language) throws(PageError) -> PageResponse {
    guard let text = request.text else { throw .notText(name) }
    let file = try shelf.read(name)
    return .json(CheckedStudy(text, of: file).json(hash: file.hash, language))
  }

  /// Changes one value, and writes it where the study becomes no worse by it and the page asks for that.
  func edit(_ request: PageRequest, _ name: String, _ language: Language) throws(PageError) -> PageResponse {
    guard let value = request.text else { throw .notText(name) }
    let file = try shelf.read(name)
    guard file.hash == request.query["hash"] else { throw .changed(name) }
    let path = request.query["path"] ?? ""
    guard let old = StudyText(file.text) else { throw .noPlace(path: path) }
    let new: StudyText
    do throws(EditError) {
      new = try old.putting(value, at: path)
    } catch {
      switch error {
      case .noValue(let path): throw .noValue(path: path)
      case .noPlace(let path): throw .noPlace(path: path)
      }
    }
    let checked = CheckedStudy(new.text, of: file)
    let mayBeKept =
      request.query["keep"] == "1" && checked.mayReplace(CheckedStudy(file.text, of: file), at: path)
    let kept = mayBeKept ? try shelf.write(new.text, to: name, readAs: file.hash) : file
    return .json(checked.json(hash: kept.hash, language).merging(["kept": .bool(mayBeKept)]))
  }

  /// Writes a text as it is, problems or not, as an editor would.
  func save(_ request: PageRequest, _ name: String, _ language: Language) throws(PageError) -> PageResponse {
    guard let text = request.text else { throw .notText(name) }
    let file = try shelf.write(text, to: name, readAs: request.query["hash"] ?? "")
    return .json(CheckedStudy(text, of: file).json(hash: file.hash, language).merging(["kept": true]))
  }

  func new(_ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = name.hasSuffix(".yaml") ? name : name + ".yaml"
    guard !file.contains("/") else { throw .badName(name) }
    try shelf.make(file, language == .id ? ScenarioTemplate.indonesian : ScenarioTemplate.english)
    return .json(["name": .string(file)])
  }
}
