extension Phrases.Page {
  /// How a table is to be read.
  enum Note {
    static let services = Phrase(
      en:
        "In the main window: what came, how many working days passed on average from the first arrival to the end of what was done in it, how much of that kept its promise, and what was open on its last evening. Means over the trials that keep days; no difference is claimed.",
      id:
        "Pada jendela utama: yang masuk, rata-rata hari kerja dari datang sampai selesai, bagian yang selesai sesuai janji, dan yang belum selesai pada sore terakhirnya. Rata-rata atas ulangan yang menyimpan harinya; tidak ada selisih yang dinyatakan pasti."
    )
    static let units = Phrase(
      en:
        "In the main window. Coloured, with its size, where it is settled of this figure by itself that the policy makes a difference.",
      id:
        "Pada jendela utama. Berwarna, dengan besarnya, bila untuk angka itu sendiri sudah pasti bahwa kebijakan membuat selisih."
    )

    static let bottlenecks = Phrase(
      en: "Parts of the open time that requests spend in queues at the receiving unit, in the main window.",
      id: "Bagian waktu tunggu di jam kerja dalam antrean OPD penerima, pada jendela utama.")

    static let controls = Phrase(
      en:
        "So many times as many trials would say as much about a difference as these do once the requests and the work that came "
        + "beyond expectation, and how the uncertain inputs fell, are taken out of it (control variates, Lavenberg and Welch "
        + "1981). The intervals and the answer do without.",
      id:
        "Sekian kali lebih banyak ulangan memberi keterangan yang sama tentang selisih dengan ulangan ini bila permohonan dan "
        + "pekerjaan di luar perkiraan, serta nilai masukan yang tidak pasti, dikeluarkan darinya (variat kontrol, Lavenberg dan "
        + "Welch 1981). Selang dan jawaban tidak memakainya.")

    static let letters = Phrase(
      en: "Counted back in working days from the start of the surge, with the usual length of each stage. In time: "
        + "letters of the run that took no longer. ?: early enough for 90 % of these letters, which are too few to be sure of others.",
      id: "Dihitung mundur dalam hari kerja dari awal lonjakan, dengan lama tahapan yang lazim. Tepat waktu: surat "
        + "dalam simulasi yang tidak lebih lama dari itu. ?: cukup awal untuk 90 % surat ini, yang terlalu sedikit untuk memastikan "
        + "surat lain.")

    static let reasons = Phrase(
      en: "Candidates asked in vain; one officer counts once for each new reason and for each refusal.",
      id: "Calon yang tidak jadi pindah; seorang pegawai dihitung sekali untuk tiap sebab baru dan tiap penolakan.")

    static let ownIntervals = Phrase(
      en: "▼ ▲ difference to the baseline settled by its own interval; not part of the statements that hold at once.",
      id: "▼ ▲ selisih terhadap kebijakan dasar pasti menurut selangnya sendiri; di luar pernyataan yang berlaku "
        + "sekaligus.")

    static let standings = Phrase(
      en:
        "Chances given these trials (Bayesian bootstrap). Expected loss: how far the best is expected to lie above the policy. "
        + "None better in all: no other policy is as good in every column of the first table and better in one. May still "
        + "be the answer, as is said under it: not settled behind another in all that decides, targets and lending units too, at the "
        + "confidence of the whole answer, which lets go of a policy later than these chances do.",
      id:
        "Peluang menurut ulangan ini (bootstrap Bayes). Perkiraan rugi: seberapa jauh kebijakan terbaik diperkirakan di atasnya. "
        + "Tak ada yang lebih baik di semua: tidak ada kebijakan lain yang sama baik di semua kolom tabel pertama dan lebih baik di salah satunya. "
        + "Masih mungkin menjadi jawaban, seperti tertulis di bawah jawaban: belum pasti kalah dari yang lain dalam semua hal yang "
        + "menentukan, termasuk sasaran dan OPD asal, pada tingkat kepercayaan seluruh jawaban, sehingga suatu kebijakan gugur lebih "
        + "lambat daripada menurut peluang ini.")

    static let officers = Phrase(
      en:
        "Of the policy that is recommended: as many as go in the middle of the trials, then those next in line by its own rule. A "
        + "share is of the trials, in which any of the group goes; under what to do the shares are of all moves, and are parts of a "
        + "whole. In brackets the interval of each share by itself (Clopper and Pearson). A person decides on a person: what a study does not "
        + "know of him is not in it.",
      id:
        "Untuk kebijakan yang direkomendasikan: sebanyak yang pergi pada ulangan tengah, lalu yang berikutnya menurut aturannya. "
        + "Bagian di sini adalah bagian ulangan yang memindahkan salah satu anggota kelompok; pada yang harus dilakukan bagiannya "
        + "dari semua perpindahan. Dalam kurung selang tiap bagian sendiri (Clopper dan Pearson). Keputusan atas seorang pegawai tetap pada pejabat: yang "
        + "tidak diketahui studi tentang dirinya tidak ada di sini.")

    static func targets(confidence: Phrase) -> Phrase {
      Phrase(
        en: "In brackets the interval of each share (Clopper and Pearson), part of the statements that hold at once at "
          + "\(confidence.en)\u{a0}%; ✓ ✗ the mean over trials meets the target or not, "
          + "? not settled. A target holds in the windows that it names.",
        id: "Dalam kurung selang tiap bagian (Clopper dan Pearson), termasuk pernyataan yang berlaku sekaligus pada "
          + "\(confidence.id)\u{a0}%; ✓ ✗ rata-rata antar-ulangan mencapai sasaran atau "
          + "tidak, ? belum pasti. Sasaran berlaku pada jendela yang disebutnya.")
    }

    /// - Parameter hasWritten: whether a combination is a policy of the first table.
    static func variations(confidence: Phrase, hasWritten: Bool) -> Phrase {
      let (mark, tanda) =
        hasWritten
        ? (
          "; of the row marked =, which is a policy of the first table, the interval that it has there",
          "; pada baris bertanda =, yang merupakan kebijakan tabel pertama, selangnya seperti di sana"
        ) : ("", "")
      return Phrase(
        en:
          "In brackets: \(confidence.en)\u{a0}% interval of a mean by itself; of a share of trials the interval by which a "
          + "line of combinations is decided in order, from its ends up to the first that is open, together with all that the "
          + "answer says\(mark). The answer is chosen among the policies of the first table\(hasWritten ? "; no other row is one of them" : ", of which none is a row here").",
        id:
          "Dalam kurung: selang kepercayaan \(confidence.id)\u{a0}%, untuk rata-rata sendiri; untuk bagian ulangan: "
          + "selang yang dengannya sederet kombinasi diputuskan berurutan, dari ujung sampai yang pertama belum pasti, bersama "
          + "semua isi jawaban\(tanda). Jawaban dipilih di antara kebijakan tabel pertama\(hasWritten ? "; baris lain bukan salah satunya" : ", yang tidak ada di antara baris ini")."
      )
    }
  }
}
