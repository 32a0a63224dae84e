internal import ArgumentParser
internal import Government
internal import Playing
internal import Reports

/// `mutasim log`: prints what the officers of a study do in one trial, as an office's register would hold it.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: told(
      "Print one trial of a study as an event log: a row for each finished step, with its officer.",
      "Mencetak satu ulangan studi sebagai catatan kejadian: satu baris setiap langkah selesai, dengan pegawainya."),
    discussion: told(
      """
      CSV for programs that read event logs, and for mutasim fit:
        mutasim log my-study.yaml > log.csv
      The warm-up is in it under the baseline alone.
      """,
      """
      CSV untuk program pembaca catatan kejadian, dan untuk mutasim fit:
        mutasim log my-study.yaml > log.csv
      Masa pemanasan tercatat pada kebijakan acuan saja.
      """))

  @Argument(
    help: ArgumentHelp("Scenario file (YAML).", "Berkas skenario (YAML)."),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "Of this policy (default: the baseline, nothing).", "Dari kebijakan ini (bawaan: acuan, nothing).",
      valueName: "name"))
  var policy: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Number of the trial, from 0 on (default: 0).", "Nomor ulangan, mulai 0 (bawaan: 0).", valueName: "n"))
  var trial = 0

  @Option(
    help: ArgumentHelp(
      "Seed of all random draws (default: as the scenario says).",
      "Benih semua undian acak (bawaan: menurut skenario).", valueName: "n"))
  var seed: UInt64?

  @Option(name: .customLong("set"), help: Replacements.help)
  var overrides: [String] = []

  func validate() throws {
    if trial < 0 { throw ValidationError("'--trial' must be at least 0.", "'--trial' harus sedikitnya 0.") }
    try Replacements.validate(overrides)
  }

  func run() throws {
    try reportingFailures { () throws(Failure) in
      var replacements = Replacements.pairs(overrides)
      if let seed { replacements.append(("compare.seed", String(seed))) }
      var study = try Study.scenario(of: scenario, replacing: replacements)
      study = try Study.chosen(policy ?? study.policies[0].name, of: study)
      let record = TrialRunner(study).record(trial, policy: study.policies.count - 1)
      try Standard.output(TrialRecordTable(record, of: study).text)
    }
  }
}
