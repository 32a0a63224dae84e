import Government
import Testing

@testable import Scenarios

@Suite struct WordingTests {
  @Test(arguments: [
    ("12 min", "12 menit"), ("1 working day", "1 hari kerja"), ("20 working days", "20 hari kerja"),
    ("6/day", "6/hari"), ("2 h/day", "2 jam/hari"), ("3%/year", "3%/tahun"), ("Rp30000/h", "Rp30000/jam"),
    ("1 to 7 (usually 3) working days", "1 sampai 7 (biasanya 3) hari kerja"),
    ("weibull mean 240 min shape 2", "weibull rata-rata 240 menit bentuk 2"),
    ("empirical min to day.csv", "empiris min to day.csv"),
    (
      "uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)",
      "tidak_pasti 2026-03-25 sampai 2026-03-30 (biasanya 2026-03-26)"
    ),
    (
      "assumed 12 min from 8 to 18 min (from 8 to 18 min, of May)",
      "diandaikan 12 menit dari 8 sampai 18 menit (from 8 to 18 min, of May)"
    ),
    ("2000 every 20 working days", "2000 setiap 20 hari kerja"), ("at least 90%", "sedikitnya 90%"),
    ("2  weeks", "2  minggu"), ("1 week", "1 minggu"), ("0.25 to 1 working days", "0.25 sampai 1 hari kerja"),
    ("proficiency at least 80%", "kecakapan sedikitnya 80%"),
    ("[managerial, functional]", "[manajerial, fungsional]"),
  ])
  func aValueComesBack(_ english: String, _ indonesian: String) {
    #expect(Rewording(from: .english, to: .indonesian).value(english) == indonesian)
    #expect(Rewording(from: .indonesian, to: .english).value(indonesian) == english)
  }

  @Test(arguments: [("mon-thu", "senin-kamis"), ("sun", "minggu"), ("jul", "jul"), ("august", "agustus")])
  func aDayComesBack(_ english: String, _ indonesian: String) {
    #expect(Rewording(from: .english, to: .indonesian).days(english) == indonesian)
    #expect(Rewording(from: .indonesian, to: .english).days(indonesian) == english)
  }

  @Test(arguments: [
    ("surges.lebaran.peak", "lonjakan.lebaran.puncak"),
    ("units.d.officers[0].count", "perangkat_daerah.d.pegawai[0].jumlah"),
    ("units.d.services.officers.steps.1.time", "perangkat_daerah.d.layanan.officers.langkah.1.waktu"),
    ("compare.tolerance.on_time", "bandingkan.toleransi.tepat_waktu"), ("nowhere.at.all", "nowhere.at.all"),
    ("parameters.appeal_from", "tetapan.keberatan_dari"), ("parameters.absence", "tetapan.absence"),
    ("calendar.hours.mon-thu", "kalender.jam.senin-kamis"),
  ])
  func aPathComesBack(_ english: String, _ indonesian: String) {
    let (there, back) = (KeyWording(from: .english, to: .indonesian), KeyWording(from: .indonesian, to: .english))
    #expect(there.path(english, from: KeyWording.study).text == indonesian)
    #expect(back.path(indonesian, from: KeyWording.study).text == english)
  }

  /// Names, texts, comments, blanks, quotes, marks of lines and of byte order stay.
  @Test func onlyKeysAndWordsChange() throws {
    let english = """
      \u{FEFF}# officers: 4 working days\r
      title:   'policies of the day'   # title: min\r
      "start": 2026-01-05\r
      units:\r
        officers: { officers: "4", name: 12 min to go, load: 0.5 }   # load\r
        hari: {officers: [ {group: mean, count: 2,rating:  very good} ], load: .5}\r
      policies:\r
        nothing:\r
        whole: { instrument: nothing }\r
      targets: [{of: lenders, on_time: at least 90%, in: [whole]}]\r
      vary: { whole.how_many: [1, 2], whole.when.by: [5 working days] }\r
      worlds: { peak: { name: peak, units.hari.officers: 3 } }\r

      """
    let indonesian = """
      \u{FEFF}# officers: 4 working days\r
      judul:   'policies of the day'   # title: min\r
      "mulai": 2026-01-05\r
      perangkat_daerah:\r
        officers: { pegawai: "4", nama: 12 min to go, beban: 0.5 }   # load\r
        hari: {pegawai: [ {kelompok: mean, jumlah: 2,predikat:  sangat baik} ], beban: .5}\r
      kebijakan:\r
        tanpa_tindakan:\r
        whole: { instrumen: tanpa_tindakan }\r
      sasaran: [{untuk: opd_asal, tepat_waktu: sedikitnya 90%, pada: [seluruh_masa]}]\r
      variasikan: { whole.berapa: [1, 2], whole.kapan.lebih_awal: [5 hari kerja] }\r
      keadaan: { peak: { nama: peak, perangkat_daerah.hari.pegawai: 3 } }\r

      """
    #expect(try Translation(of: english, to: .id).text == indonesian)
    #expect(try Translation(of: indonesian, to: .en).text == english)
  }

  /// A word that may be written in several ways comes back in the first of them, and the line is named.
  @Test func whatWouldComeBackOtherwiseIsNamed() throws {
    let text = study(services: "deed: { rate: 5/day, time: 20 minutes }")
    let translation = try Translation(of: text, to: .id)
    #expect(translation.notes.map(\.line) == [6])
    #expect(
      try described(ScenarioReader.read(text: translation.text).scenario)
        == described(ScenarioReader.read(text: text).scenario))
    #expect(try Translation(of: text, to: .en).text == text)
  }

  @Test(arguments: ["judul: x\nmulai: 2026-01-05\npolicies: {}", "title: {", "- a"])
  func whatIsNoFileInOneLanguageIsRefused(_ text: String) {
    #expect(throws: ScenarioError.self) { try Translation(of: text, to: .en) }
  }

  @Test func aWordOverSeveralLinesIsRefused() {
    let text = study(unit: "replaced_after: 20\n        working days")
    #expect(throws: ScenarioError.self) { try Translation(of: text, to: .id) }
  }
}
