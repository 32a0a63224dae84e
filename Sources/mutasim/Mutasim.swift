internal import ArgumentParser

/// The command line: everything it does can be done from the library.
@main
struct Mutasim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutasim",
    abstract: told(
      "Compare policies for moving civil servants before anyone is moved.",
      "Membandingkan kebijakan mutasi ASN sebelum siapa pun dipindahkan."),
    discussion: told(
      """
      First steps:
        mutasim new kota_baru           writes kota_baru.yaml, for you to edit
        mutasim import staff.csv abk.xlsx counts.xlsx
                                        makes a study of your own files instead
        mutasim explain kota_baru.yaml  tells what it understood
        mutasim run kota_baru.yaml      compares the policies
        mutasim serve kota_baru.yaml    does all of this on a page in your browser

      Exit codes: 0 done, 3 done, but the answer is not settled at the most trials, 4 shards or a round are missing, 5 trials played again, or files of results, differ, 64 wrong usage, 65 something \
      wrong in a scenario, 66 a file cannot be read, 69 a library is not installed, 70 internal error, 73 a file cannot be made, 74 a file cannot \
      be written, 75 a shard was stopped and is to be started again, 129, 130 and 143 stopped by a closed terminal, by Ctrl-C, by SIGTERM.
      """,
      """
      Langkah pertama:
        mutasim new kota_baru           menulis kota_baru.yaml, untuk Anda ubah
        mutasim import staff.csv abk.xlsx counts.xlsx
                                        atau membuat studi dari berkas Anda sendiri
        mutasim explain kota_baru.yaml  menceritakan yang dipahami
        mutasim run kota_baru.yaml      membandingkan kebijakan
        mutasim serve kota_baru.yaml    semua itu pada halaman di peramban Anda

      Kode akhir: 0 selesai, 3 selesai, tetapi jawaban belum pasti pada ulangan terbanyak, 4 ada bagian atau putaran yang belum, 5 \
      ulangan yang dimainkan lagi, atau berkas hasil, berbeda, 64 pemakaian salah, 65 ada yang salah dalam skenario, 66 berkas tidak \
      dapat dibaca, 69 pustaka belum terpasang, 70 kesalahan dalam, 73 berkas tidak dapat dibuat, 74 berkas tidak dapat ditulis, 75 \
      bagian dihentikan dan perlu dimulai lagi, 129, 130 dan 143 dihentikan oleh terminal yang ditutup, Ctrl-C, SIGTERM.
      """),
    version: Version.told,
    subcommands: [
      NewCommand.self, ImportCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self, RunCommand.self,
      ReportCommand.self, PapersCommand.self, PlanCommand.self, StatusCommand.self, MergeCommand.self,
      TableCommand.self,
      VerifyCommand.self, TraceCommand.self,
      SensitivityCommand.self,
      WorldsCommand.self, OptimiseCommand.self, FindingsCommand.self, ForecastCommand.self, FitCommand.self,
      LogCommand.self,
      EvaluateCommand.self, TranslateCommand.self, SchemaCommand.self,
    ])
}
