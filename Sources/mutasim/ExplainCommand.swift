internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim explain`: tells what was understood of a scenario, without playing it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: told(
      "Tell what the tool understood of a scenario, without simulating it.",
      "Menceritakan apa yang dipahami dari skenario, tanpa simulasi."),
    discussion: told(
      """
      Calendar, officers with their load (EJ) and need (ABK, WISN), surges, policies in sentences with the dates of \
      their orders, assumptions and warnings: for planners to check before they believe a result.
        mutasim explain kota_baru.yaml
        mutasim explain kota_baru.yaml --set units.dukcapil.officers=5
      """,
      """
      Kalender, pegawai dengan beban (EJ) dan kebutuhan (ABK, WISN), lonjakan, kebijakan dalam kalimat dengan tanggal \
      perintahnya, andaian dan peringatan: untuk diperiksa perencana sebelum mempercayai hasil.
        mutasim explain kota_baru.yaml
        mutasim explain kota_baru.yaml --set units.dukcapil.officers=5
      """))

  @Argument(
    help: ArgumentHelp("Scenario file (YAML).", "Berkas skenario (YAML)."),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Flag(help: ArgumentHelp("List every assumption with its range.", "Sebutkan semua andaian dengan rentangnya."))
  var assumptions = false

  @Flag(
    help: ArgumentHelp(
      "Print what is assumed or uncertain as JSON instead: path, value, number, unit, range, alternatives.",
      "Cetak yang diandaikan atau tidak pasti sebagai JSON: path, value, number, unit, range, alternatives."))
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write explain.html with charts into this folder too.", "Tulis juga explain.html dengan grafik ke folder ini.",
      valueName: "folder"),
    completion: .directory)
  var out: String?

  @Option(name: .customLong("set"), help: Replacements.help)
  var overrides: [String] = []

  @Option(
    help: ArgumentHelp(
      "Language of what is told (default: that of the locale).", "Bahasa keterangan (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    try Replacements.validate(overrides)
    if json, out != nil {
      throw ValidationError(
        "'--json' writes no page; leave out one of '--json' and '--out'.",
        "'--json' tidak menulis halaman; hapus salah satu dari '--json' dan '--out'.")
    }
  }

  func run() throws {
    try reportingFailures(in: language) { () throws(Failure) in
      let read: ReadScenario
      do throws(ScenarioError) {
        read = try ScenarioReader.read(path: scenario, overrides: Replacements.pairs(overrides))
      } catch {
        throw Failure(error)
      }
      let assumed = RunRecord.Assumed.all(of: read)
      if json {
        try Standard.output(InputsDocument(assumed, of: read.inputCount).json.text)
        return
      }
      let explanation = Explanation(
        read.scenario, warnings: read.warnings.map { $0.shortText(inIndonesian: language == .id) },
        assumed: assumed, inputs: read.inputCount, language: language,
        secondsPerTrial: read.scenario.search.flatMap { Self.seconds(read.scenario, $0) }, ends: ends(of: read))
      try Standard.output(explanation.text(width: Terminal.width, withAssumptions: assumptions))
      if let out { try write(ExplanationFolder(explanation, folder: out)) }
    }
  }

  /// The study with what its policies assume at either end of its range, as drawing may have it.
  private func ends(of read: ReadScenario) -> [Scenario] {
    let counts = read.policyCounts
    guard !counts.isEmpty else { return [] }
    let sides: [KeyPath<Input.Number, Double>] = [\.low, \.high]
    return sides.compactMap { side in
      let values = counts.compactMap { input in
        input.number.flatMap { input.text(at: $0[keyPath: side]) }.map { (path: input.path, value: $0) }
      }
      return try? ScenarioReader.read(
        path: scenario, overrides: Replacements.pairs(overrides) + values, withWorlds: false
      ).scenario
    }
  }

  /// What a trial takes on this machine, by a few where nobody moves; nil where these cannot be played.
  private static func seconds(_ scenario: Scenario, _ settings: SearchSettings) -> Double? {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let player = PolicyPlayer(
      [World(name: World.planned, scenario: scenario)], settings, threads: threads, policy: { _ in nil })
    let clock = ContinuousClock()
    // The first trials of a program are slow.
    guard (try? player.doingNothing(threads)) != nil else { return nil }
    let start = clock.now
    guard (try? player.doingNothing((1 + trialsTimed) * threads)) != nil else { return nil }
    return (clock.now - start) / .seconds(1) / Double(trialsTimed * threads)
  }

  private static let trialsTimed = 10

  private func write(_ folder: ExplanationFolder) throws(Failure) {
    do throws(ResultsError) {
      let remedy = try folder.write()
      if !remedy.isEmpty { Standard.error("mutasim: " + remedy) }
    } catch {
      throw Failure(error)
    }
    try Standard.output("\n" + folder.page + "\n")
  }

  private var language: Language { lang.language }
}
