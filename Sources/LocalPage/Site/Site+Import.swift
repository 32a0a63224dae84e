internal import Files
internal import Imports
internal import Reports

extension Site {
  /// Makes a study of the office's files: a folder of its own, as `mutasim import` makes it.
  ///
  /// - Parameters:
  ///   - request: names the files, one a line.
  ///   - name: of the new folder.
  ///   - language: of the study's comments and of what is said.
  func importFiles(_ request: PageRequest, _ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let wanted = (request.text ?? "").split(separator: "\n").map(String.init)
    let known = shelf.tables
    guard !wanted.isEmpty else { throw .noTables }
    guard wanted.allSatisfy(known.contains) else { throw .notThere(wanted.joined(separator: ", ")) }
    let study = name + "/study.yaml"
    let path = try shelf.path(of: study)
    guard name != StudyShelf.uploads, !FileCalls.exists(shelf.folder + "/" + name) else { throw .isThere(name) }
    let isIndonesian = language == .id
    let made = Import(wanted.map { shelf.folder + "/" + $0 }, inIndonesian: isIndonesian)
    let report = made.report.text(inIndonesian: isIndonesian).replacing(shelf.folder + "/", with: "")
    guard made.problems.isEmpty else {
      let lines = made.problems.map { $0.text(inIndonesian: isIndonesian).replacing(shelf.folder + "/", with: "") }
      throw .notImported(lines.joined(separator: "\n"))
    }
    do throws(ResultsError) {
      try StudyFolder(path: String(path.dropLast("/study.yaml".count)))
        .write(made.files.map { .init(name: $0.name, bytes: $0.bytes, isPrivate: $0.isPrivate) }) { false }
    } catch {
      throw .notWritten(name, reason: Phrases.reason(error))
    }
    return .json(["name": .string(study), "report": .string(report)])
  }
}
