internal import ArgumentParser
internal import Files
internal import Government
internal import Reports
internal import Scenarios

/// The worlds that a command plays, with what results must tell of them.
struct WorldsAsked {
  /// The study as it stands, then the others.
  private(set) var worlds: [World]
  /// Of each world but the first, as run, and as written where it has a file of its own.
  private(set) var sources: [ResultFile] = []
  private(set) var dataFiles: [RunRecord.DataFile]
  private(set) var warnings: [Problem]
  /// By the name of a world: where it stands.
  private(set) var places: [String: Problem]

  /// - Parameters:
  ///   - planned: the study as it stands.
  ///   - others: a file for each world, in place of those that the study names.
  init(_ planned: Study, _ options: StudyOptions, others: [String], trials: Int?) throws(Failure) {
    worlds = [World(name: World.planned, scenario: planned.scenario)]
    dataFiles = planned.dataFiles
    warnings = planned.read.warnings
    places = [World.planned: planned.read.focusPlace]
    if !others.isEmpty {
      try add(others, planned, options, trials: trials)
      return
    }
    for read in planned.read.worlds {
      var scenario = read.world.scenario
      if let names = options.policies { scenario = try Study.chosen(names, of: scenario) }
      worlds.append(World(name: read.world.name, title: read.world.title, scenario: scenario))
      sources.append(ResultFile(path: "worlds/\(read.world.name).resolved.yaml", text: read.resolved))
      warnings += read.warnings
      places[read.world.name] = read.place
    }
  }

  /// Each file as a world that is called after it.
  private mutating func add(
    _ files: [String], _ planned: Study, _ options: StudyOptions, trials: Int?
  ) throws(Failure) {
    var known = [(path: options.scenario, values: Self.values(planned))]
    if !planned.read.worlds.isEmpty { throw Self.twofold(options.scenario) }
    for path in files {
      let study = try Study(options, path: path, trials: trials)
      if !study.read.worlds.isEmpty { throw Self.twofold(path) }
      let values = Self.values(study)
      if let same = known.first(where: { $0.values == values }) {
        throw Failure(
          "\(path) says the same as \(same.path); a world needs another value, or leave it out",
          "isi \(path) sama dengan \(same.path); dunia perlu nilai lain, atau hapus",
          .validationFailure)
      }
      known.append((path, values))
      let stem = Study.name(of: path)
      let isOne = stem != World.planned && files.count { Study.name(of: $0) == stem } == 1
      let file = "worlds/\(worlds.count)-\(stem)"
      worlds.append(World(name: isOne ? stem : path, scenario: study.scenario))
      places[isOne ? stem : path] = Problem(file: path, line: 0, column: 0, path: "", message: "", inIndonesian: "")
      sources.append(ResultFile(path: file + ".yaml", bytes: study.text))
      sources.append(ResultFile(path: file + ".resolved.yaml", text: study.read.resolved))
      dataFiles += study.dataFiles.filter { !dataFiles.contains($0) }
      warnings += study.read.warnings
    }
  }

  /// Every value as run, without the line that names the file.
  private static func values(_ study: Study) -> Substring {
    study.read.resolved.split(separator: "\n", maxSplits: 1).last ?? ""
  }

  private static func twofold(_ path: String) -> Failure {
    Failure(
      "\(path) names worlds of its own; give that file alone, or files without worlds:",
      "\(path) memuat dunia sendiri; berikan berkas itu saja, atau berkas tanpa dunia", .validationFailure)
  }
}
