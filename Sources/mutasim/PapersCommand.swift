internal import ArgumentParser
internal import Reports

/// `mutasim papers`: writes the papers by which an administration decides on what results say.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: told(
      "Write results as papers of the administration (.docx, .pptx), and their tables as a workbook (.xlsx).",
      "Menulis hasil sebagai naskah dinas (.docx, .pptx), dan tabelnya sebagai buku kerja (.xlsx)."),
    discussion: told(
      """
      Telaahan staf, nota dinas, surat perintah tugas, analisis beban kerja, a page for a meeting and tables.xlsx, in a folder of \
      papers within the results. They say what the report says; square brackets are to be filled in. What is edited belongs \
      elsewhere: the same command writes the folder anew.
        mutasim papers results/my-study-1a2b3c4d
      """,
      """
      Telaahan staf, nota dinas, surat perintah tugas, analisis beban kerja, satu halaman untuk rapat dan tables.xlsx, dalam folder \
      naskah di dalam hasil. Isinya sama dengan laporan; kurung siku harus diisi. Simpan suntingan di tempat lain: perintah yang \
      sama menulis foldernya dari awal.
        mutasim papers results/my-study-1a2b3c4d
      """))

  @Argument(help: ArgumentHelp("Folder of results.", "Folder hasil."), completion: .directory)
  var results: String

  @Option(
    help: ArgumentHelp(
      "Folder in which the folder of papers is made (default: the results).",
      "Folder tempat folder naskah dibuat (bawaan: folder hasil).", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Folder of a sensitivity study of the same scenario: its order of the assumptions is taken (default: the widest "
        + "ranges first).",
      "Folder uji kepekaan skenario yang sama: urutan andaiannya dipakai (bawaan: rentang terlebar dahulu).",
      valueName: "folder"), completion: .directory)
  var sensitivity: String?

  @OptionGroup var machine: ThreadsOption

  @Option(help: ArgumentHelp("Language of the papers (default: id).", "Bahasa naskah (bawaan: id)."))
  var lang: LanguageName = .id

  func validate() throws {
    if let out, out.allSatisfy(\.isWhitespace) {
      throw ValidationError("'--out' names no folder.", "'--out' tidak menyebut folder.")
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      let papers = StudyPapers(
        results: results, threads: machine.threads, language: lang, out: out, sensitivity: sensitivity)
      let written = try papers.write { Standard.error("mutasim: " + $0) }
      try Standard.output(written + "\n")
    }
  }
}
