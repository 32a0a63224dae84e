internal import ArgumentParser
internal import Files
internal import Foundation
internal import LocalPage
internal import Reports

/// `mutasim serve`: a page on this machine to try policies.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: told(
      "Open a page on this machine to change a study, run it and read its results.",
      "Membuka halaman di komputer ini untuk mengubah studi, menjalankannya dan membaca hasilnya."),
    discussion: told(
      """
      The page changes the study file as an editor would, and runs as mutasim run does; results stand in the folder results \
      beside it. Only this machine reaches it, and only with the address that is printed. Ctrl-C ends it.
        mutasim serve my-study.yaml
      """,
      """
      Halaman itu mengubah berkas studi seperti penyunting, dan menjalankan seperti mutasim run; hasil ada di folder results di \
      sampingnya. Hanya komputer ini yang dapat membukanya, dengan alamat yang dicetak. Ctrl-C mengakhirinya.
        mutasim serve my-study.yaml
      """))

  @Argument(
    help: ArgumentHelp(
      "A scenario, or a folder of scenarios (default: this one).",
      "Skenario, atau folder skenario (bawaan: folder ini).", valueName: "study"),
    completion: .file(extensions: ["yaml", "yml"]))
  var study = "."

  @Option(
    help: ArgumentHelp(
      "Port to listen at (default: one that is free).", "Porta yang dipakai (bawaan: yang kosong).", valueName: "n"))
  var port: UInt16 = 0

  @OptionGroup var machine: ThreadsOption

  @Option(
    help: ArgumentHelp(
      "Language of the page that is opened first (default: that of the locale).",
      "Bahasa halaman yang pertama dibuka (bawaan: menurut locale)."))
  var lang: LanguageName?

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      let isFolder = FileCalls.isDirectory(study)
      guard isFolder || FileCalls.exists(study) else {
        throw Failure(
          "\(study) is not there. Name a scenario or a folder; mutasim new NAME writes a first scenario.",
          "\(study) tidak ada. Sebutkan skenario atau folder; mutasim new NAMA menulis skenario pertama.",
          .noInput)
      }
      let folder = isFolder ? study : URL(filePath: study).deletingLastPathComponent().path(percentEncoded: false)
      guard let shelf = StudyShelf(folder: folder) else {
        throw Failure(
          "\(folder) cannot be opened",
          "\(folder) tidak dapat dibuka", .noInput)
      }
      let desk = RunDesk(player: PagePlayer(threads: machine.threads))
      let token = Token.make()
      let language = lang.language
      Interruption.watch()
      let server = try LocalServer(port: port)
      server.serve(Site(shelf: shelf, desk: desk, token: token, port: server.port, language: language))
      let page = isFolder ? "" : Site.address(of: Study.fileName(of: study))
      try Standard.output("http://127.0.0.1:\(server.port)/\(token)/\(language.rawValue)/\(page)\n")
      while !Interruption.isAsked { usleep(100_000) }
      desk.stop()
      // What a run has played is kept, and papers are whole, before the process ends.
      while desk.isBusy { usleep(50_000) }
    }
  }
}
