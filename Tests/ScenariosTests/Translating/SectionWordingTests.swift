import Testing

@testable import Scenarios

/// The reference of the file in Indonesian keys.
@Suite struct SectionWordingTests {
  private let reference = Reference.markdown(of: SectionWording.study(in: .id), in: \.id)

  @Test(arguments: [
    "0 hari kerja (diandaikan, 0–10 hari kerja)", "tidak pernah (diandaikan, 20–250 hari kerja, atau tidak pernah)",
    "2 jam/hari; layanan_sabtu 4 jam/hari", "mutasi dan rotasi: sedikitnya 2 tahun",
    "{ lend.berapa: 1 sampai 6, lend.kapan.lebih_awal: 5 sampai 30 hari kerja setiap 5 }",
    "{ tunggakan_di_atas, berturut_turut }, { sebelum, lebih_awal }", "Batas, misalnya sedikitnya 90%",
    "bergiliran, loket tetap buka", "`keberatan_dari`",
  ])
  func sentencesSpeakItsKeysAndWords(_ told: String) { #expect(reference.contains(told)) }

  /// In the cells of its tables; names of sections are those of the schema.
  @Test(arguments: [
    "working days", "never", "at least", "h/day", "longest idle", "uncertain", "mon-thu", "extra_hours", "in_post",
    "backlog_above", "how_many", "expert", "seniority", "acceptance",
  ])
  func noEnglishWordOfAFileIsLeft(_ word: String) {
    let lines = reference.split(separator: "\n").filter { $0.contains(word) && !$0.hasPrefix("#") }
    #expect(lines.isEmpty, "\(lines)")
  }

  /// The reference in English keys tells what is to be written in such a file.
  @Test func inEnglishKeysWordsStayEnglish() {
    let english = Reference.markdown(of: SectionWording.study(in: .en), in: \.id)
    #expect(english.contains("Waktu sampai jabatan yang ditinggalkan diisi lagi, atau never"))
  }
}
