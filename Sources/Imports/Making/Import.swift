internal import Foundation
internal import Government
internal import Histories
internal import Scenarios
internal import Tables

/// An office's own files made into a study: recognised by their columns, told column by column, nothing guessed in silence.
///
/// Persons become identifiers; who is who stands in one file alone, which nobody else may read.
public struct Import: Sendable {
  /// A file of the study.
  public struct File: Sendable, Hashable {
    public let name: String
    public let bytes: [UInt8]
    /// Whether it tells who is who, so that its owner alone may read it.
    public let isPrivate: Bool
  }

  /// What was understood.
  public let report: ImportReport
  /// Why there is no study; empty where there is one.
  public let problems: [ImportProblem]
  /// `study.yaml`, its tables, `import.yaml` by which it is repeated, and last the key of persons; empty where there are problems.
  public let files: [File]

  /// Reads files and makes the study.
  ///
  /// - Parameters:
  ///   - paths: of the files, as they were named.
  ///   - options: settle what files leave open.
  ///   - map: of an `import.yaml`, whose decisions hold.
  ///   - inIndonesian: the language of titles and comments of the study.
  public init(
    _ paths: [String], options: ImportOptions = ImportOptions(), map: String? = nil, inIndonesian: Bool = false
  ) {
    var mapping = ImportMap()
    do throws(ImportProblem) {
      if let map { mapping = try Self.readMap(map) }
    } catch {
      (report, problems, files) = (ImportReport(), [error], [])
      return
    }
    let chosen = ImportOptions(
      dates: options.dates ?? mapping.options.dates, decimal: options.decimal ?? mapping.options.decimal,
      time: options.time ?? mapping.options.time)
    let sources = ImportSources(paths, chosen, mapping)
    let gathering = OfficeGathering(sources)
    var report = sources.report
    report.notes += sources.staff.notes + sources.staff.guesses.notes + sources.workloads.notes + gathering.notes
    var problems = sources.problems + gathering.problems
    let office = gathering.office
    problems += gathering.unlikely(office)
    if problems.isEmpty, office.units.isEmpty {
      problems.append(
        ImportProblem(
          paths.first ?? "",
          Sentence(
            "names no unit; expected a staff list, an ABK or counts",
            "tidak memuat unit kerja; seharusnya daftar pegawai, ABK atau rekap")))
    }
    report.units = office.units.map { unit in
      UnitTold(
        key: unit.key, name: unit.name, officers: unit.heads.count, load: unit.load,
        services: unit.services.map { ($0.name, $0.rate(on: office.start)) })
    }
    report.notes += gathering.strange(office)
    report.notes += office.units.flatMap { unit in
      unit.services.flatMap { service in unit.otherHours(service).map { ImportNote(service.source, $0) } }
    }
    if problems.isEmpty { report.start = (office.start.iso, office.startReason) }
    self.report = report
    self.problems = problems
    guard problems.isEmpty else {
      files = []
      return
    }
    mapping.start = office.start
    mapping.options = chosen
    mapping.sheets = sources.entries
    mapping.units = office.spellings
    files = Self.files(office, mapping, sources.staff.key, inIndonesian)
  }

  private static func files(_ office: Office, _ map: ImportMap, _ key: PersonKey, _ inIndonesian: Bool) -> [File] {
    func file(_ name: String, _ text: String, isPrivate: Bool = false) -> File {
      File(name: name, bytes: Array(text.utf8), isPrivate: isPrivate)
    }
    var draft = StudyDraft(office, known: .national, inIndonesian: inIndonesian)
    var files = [file("study.yaml", draft.text()), file(ImportMap.file, map.yaml)]
    if office.units.contains(where: { !$0.staff.isEmpty }) {
      files.append(file("roster.csv", DraftTables.roster(office)))
    }
    if office.units.contains(where: { ($0.workload?.heads ?? 0) > 0 }) {
      files.append(file("units.csv", DraftTables.units(office)))
    }
    if !key.entries.isEmpty { files.append(file(PersonKey.file, key.text, isPrivate: true)) }
    return files
  }

  private static func readMap(_ path: String) throws(ImportProblem) -> ImportMap {
    switch DataFile.read(path, limitMB: 10) {
    case .failure(let failure):
      throw ImportProblem(path, Sentence(failure.reason, failure.reasonInIndonesian), .unreadable)
    case .success(let bytes): return try ImportMap(String(decoding: bytes, as: UTF8.self), file: path)
    }
  }
}
