internal import ArgumentParser
internal import Experiments
internal import Government
internal import Reports

/// `mutasim verify`: plays trials of results again and says whether this machine gives the same.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: told(
      "Play some trials of results again, and say whether this machine gives the same.",
      "Memainkan lagi beberapa ulangan hasil, dan menyebutkan apakah komputer ini memberi yang sama."),
    discussion: told(
      """
        mutasim verify results/my-study-1a2b3c4d --trials 20

      Events and figures are compared bit for bit, and the files of the results with the hashes that were written with them. Where \
      trials differ, the first day and the units are named, the command ends with 5, and two machines find the first event by \
      comparing what each writes:
        mutasim trace my-study.yaml --policy lend_in_advance --trial 17
      """,
      """
        mutasim verify results/my-study-1a2b3c4d --trials 20

      Kejadian dan angka dibandingkan bit demi bit, dan berkas hasil dengan sidik yang ditulis bersamanya. Bila ada ulangan yang \
      berbeda, hari pertama dan unitnya disebut, perintah berakhir dengan 5, dan dua komputer menemukan kejadian pertama dengan \
      membandingkan yang ditulis masing-masing:
        mutasim trace my-study.yaml --policy lend_in_advance --trial 17
      """))

  @Argument(help: ArgumentHelp("Folder of results.", "Folder hasil."), completion: .directory)
  var results: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials to play again, spread over all.", "Ulangan yang dimainkan lagi, tersebar di seluruhnya.", valueName: "n"))
  var trials = 5

  @Flag(help: ArgumentHelp("Play all trials again.", "Mainkan lagi semua ulangan."))
  var all = false

  @OptionGroup var machine: ThreadsOption

  @Option(
    help: ArgumentHelp(
      "Language of what is printed (default: that of the locale).", "Bahasa yang dicetak (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    if trials < 1 { throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.") }
  }

  func run() throws {
    let isSame = try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      let kept = try PlannedStudy(
        results, threads: machine.threads, output: .speaking(lang), use: .withOthers, isOfResults: true)
      try kept.expectAllTrials()
      let line = ProgressLine(isShown: Terminal.isWatched)
      defer { line.end() }
      let found: (played: [Int], differing: [Divergence])
      do throws(ExperimentError) {
        found = try kept.experiment.verify(
          kept.folder, trials: all ? nil : trials, progress: { done in line.update("\(done)") },
          isCancelled: { Interruption.isAsked })
      } catch {
        throw Failure(error)
      }
      line.end()
      let changed = kept.results.map(KeptFiles.changed) ?? []
      if !changed.isEmpty { Standard.error("mutasim: " + VerifiedText.changed(changed, lang.language)) }
      try Standard.output(
        (found.differing.isEmpty
          ? VerifiedText.same(found.played.count, of: kept.folder.trialsFound, lang.language)
          : VerifiedText.differing(
            found.differing, played: found.played.count, calendar: kept.study.scenario.calendar, lang.language)) + "\n")
      return found.differing.isEmpty && changed.isEmpty
    }
    if !isSame { throw ExitCode.differs }
  }
}
