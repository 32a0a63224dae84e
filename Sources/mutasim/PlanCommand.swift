internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Reports

/// `mutasim plan`: makes the folder in which several processes play a study together.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: told(
      "Plan a study that several processes or machines play together.",
      "Merencanakan studi yang dimainkan bersama oleh beberapa proses atau komputer."),
    discussion: told(
      """
      Makes a folder with plan.json, in which shards keep what they play:
        mutasim plan my-study.yaml --shards 40     prints the folder
        mutasim run --plan FOLDER --shard 1/40     … to 40/40, anywhere and in any order
        mutasim status FOLDER                      says what is missing
        mutasim merge FOLDER                       writes the results: those of a run on one machine
      Where the trials have not settled the answer, merge plans the next round in the same folder and ends with 4.
      """,
      """
      Membuat folder dengan plan.json, tempat bagian-bagian menyimpan yang dimainkan:
        mutasim plan my-study.yaml --shards 40     mencetak foldernya
        mutasim run --plan FOLDER --shard 1/40     … sampai 40/40, urutan bebas
        mutasim status FOLDER                      menyebut yang belum ada
        mutasim merge FOLDER                       menulis hasilnya
      Hasilnya sama dengan menjalankan di satu komputer, di mana pun dan dalam urutan apa pun bagian-bagian dimainkan. \
      Bila jawaban belum pasti, merge merencanakan putaran berikutnya di folder yang sama dan berakhir dengan 4.
      """))

  @OptionGroup var options: StudyOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials to play (default: as the scenario says).", "Ulangan yang dimainkan (bawaan: menurut skenario).",
      valueName: "n"))
  var trials: Int?

  @Option(help: ArgumentHelp("Shards that each round is dealt to.", "Jumlah bagian setiap putaran.", valueName: "n"))
  var shards = 8

  @Flag(
    help: ArgumentHelp(
      "Draw every number that is assumed over its range, anew in each trial.",
      "Undi setiap bilangan andaian dalam rentangnya, baru pada setiap ulangan."))
  var assumptions = false

  @Option(
    help: ArgumentHelp(
      "Take over the trials of this folder: results of the same study.",
      "Ambil ulangan dari folder ini: hasil studi yang sama.", valueName: "folder"),
    completion: .directory)
  var resume: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Write what is submitted to this engine too: slurm or kubernetes.",
      "Tulis juga yang diajukan kepada sistem ini: slurm atau kubernetes."))
  var engine: Engine?

  @Option(
    help: ArgumentHelp(
      "Container image with mutasim, for kubernetes.", "Citra kontainer berisi mutasim, untuk kubernetes.",
      valueName: "image"))
  var image = "mutasim:latest"

  @Option(
    help: ArgumentHelp(
      "Claim of the volume, for kubernetes: the plan's folder is on it.",
      "Klaim volume, untuk kubernetes: folder rencana ada di dalamnya.", valueName: "name"))
  var claim = "mutasim"

  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case slurm, kubernetes
  }

  func validate() throws {
    try options.requireScenario()
    if let trials, trials < 1 {
      throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.")
    }
    if !(1...StudyPlan.mostShards).contains(shards) {
      throw ValidationError(
        "'--shards' must be from 1 to \(StudyPlan.mostShards).",
        "'--shards' harus dari 1 sampai \(StudyPlan.mostShards).")
    }
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      let study = try Study(options, trials: trials)
      let identity = try study.identity(options, drawsAssumptions: assumptions)
      let path = "\(options.output.out)/\(Study.name(of: options.scenario))-\(identity.id.prefix(8)).plan"
      if engine == .kubernetes { _ = try Self.onVolume(path) }
      do throws(BlocksError) {
        let folder = try BlockFolder(path, of: identity, takingOver: resume.map { [$0] } ?? [])
        try options.plan(
          of: folder.study.id, in: path, trials: trials, drawsAssumptions: assumptions,
          round: Experiment(study.scenario).firstRound, shards: shards
        ).continuing(in: path).write(into: path)
      } catch {
        throw Failure(error)
      }
      if let engine { try write(engine, Experiment(study.scenario), into: path) }
      try Standard.output(path + "\n")
    }
  }

  /// With what a short run says of time and memory.
  private func write(_ engine: Engine, _ experiment: Experiment, into path: String) throws(Failure) {
    let threads = options.machine.threads ?? 1
    let needs: ShardNeeds
    do throws(ExperimentError) {
      needs = try ShardNeeds(experiment, shards: shards, threads: threads, isCancelled: { Interruption.isAsked })
    } catch {
      throw Failure(error)
    }
    let name = Study.name(of: options.scenario)
    let files =
      switch engine {
      case .slurm:
        SlurmScripts(
          name: name, shards: shards, needs: needs, tool: Self.executable,
          results: URL(filePath: options.output.out).path()
        ).files
      case .kubernetes:
        KubernetesJobs(
          name: name, shards: shards, needs: needs, image: image, claim: claim,
          plan: try Self.onVolume(path), results: try Self.onVolume(options.output.out)
        ).files
      }
    do throws(ResultsError) {
      for file in files {
        try FileCalls.write(
          Array(file.text.utf8), to: path + "/" + file.name, isExecutable: file.name.hasSuffix(".sh"))
      }
    } catch {
      throw Failure(error)
    }
  }

  /// Where a file of this folder, which stands for the volume, is in a container.
  private static func onVolume(_ path: String) throws(Failure) -> String {
    let below = StudyOptions.path(of: path, from: ".")
    guard below != "..", !below.hasPrefix("../") else {
      throw Failure(
        "\(path) is not on the volume: for kubernetes go to the folder that stands for it, where the scenario is, and "
          + "plan there (--out .).",
        "\(path) tidak berada di volume: untuk kubernetes masuklah ke folder yang mewakilinya, tempat skenario berada, lalu "
          + "buat rencana di sana (--out .).", .validationFailure)
    }
    return below.isEmpty ? "/study" : "/study/" + below
  }

  /// Where this program stands.
  private static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  }
}
