internal import Government
internal import Histories

/// What is said of what happened after a run.
extension Phrases {
  enum Evaluation {
    static func title(_ study: String, _ policy: String, from first: CivilDate, to last: CivilDate) -> Phrase {
      let (from, to) = (Phrase.date(first, year: first.year != last.year), Phrase.date(last))
      let name = policy.inWords
      return Phrase(
        en: "\(study): what happened from \(from.en) to \(to.en), on the band of “\(name)”",
        id: "\(study): yang terjadi \(from.id) sampai \(to.id), pada pita “\(name)”")
    }

    static let notAnswer = Phrase(
      en: "This policy is not the answer of the run.", id: "Kebijakan ini bukan jawaban dari hasil itu.")

    static let noAnswer = Phrase(
      en: "The run has no answer; what happened is laid on doing nothing. --policy names what was done.",
      id:
        "Hasil itu belum punya jawaban; yang terjadi disandingkan dengan tanpa tindakan. --policy menyebut yang dilakukan."
    )

    static func expected(_ shares: [Phrase], trials: Int) -> Phrase {
      Phrase(
        en:
          "Of a model that is right, bands of \(English.count(trials, "trial")) hold \(shares[0].en), \(shares[1].en) and \(shares[2].en) of days.",
        id:
          "Bila modelnya benar, pita dari \(trials) ulangan memuat \(shares[0].id), \(shares[1].id), dan \(shares[2].id) hari."
      )
    }

    static let whatWasOff = Phrase(en: "Which input was off", id: "Masukan yang meleset")

    static func input(_ input: EvaluationCause.Input) -> Phrase {
      switch input {
      case .demand: Phrase(en: "demand", id: "permohonan")
      case .pace: Phrase(en: "pace on busy days", id: "kecepatan pada hari sibuk")
      case .absence: Phrase(en: "officers at work", id: "pegawai yang hadir")
      case .arrival: Phrase(en: "arrival of new officers", id: "kedatangan pegawai baru")
      }
    }

    static func ratio(_ value: Phrase, from lower: Phrase, to upper: Phrase, days: Int, isOff: Bool) -> Phrase {
      Phrase(
        en:
          "\(value.en) times what was expected [\(lower.en)–\(upper.en)], \(English.count(days, "day"))\(isOff ? "" : ", not settled to be off")",
        id:
          "\(value.id) kali yang diharapkan [\(lower.id)–\(upper.id)], \(days) hari\(isOff ? "" : ", belum pasti meleset")"
      )
    }

    static func arrival(_ day: CivilDate, _ expected: [CivilDate]) -> Phrase {
      let dates = ([day] + expected).map { Phrase.date($0) }
      return Phrase(
        en:
          "first stamp of somebody new on \(dates[0].en); the model had the first ready on \(dates[2].en) (\(dates[1].en) – \(dates[3].en))",
        id:
          "cap pertama pegawai baru pada \(dates[0].id); model menyiapkan yang pertama pada \(dates[2].id) (\(dates[1].id) – \(dates[3].id))"
      )
    }

    static func unknown(_ doubt: EvaluationCause.Doubt) -> Phrase {
      Phrase(en: "cannot be told: ", id: "tidak dapat diketahui: ") + why(doubt)
    }

    private static func why(_ doubt: EvaluationCause.Doubt) -> Phrase {
      switch doubt {
      case .tooFewWeeks: Phrase(en: "fewer than four weeks", id: "kurang dari empat minggu")
      case .noRegister: Phrase(en: "daily counts say what came alone", id: "jumlah harian hanya memuat yang masuk")
      case .noOfficers: Phrase(en: "no officer is on the stamps", id: "tidak ada petugas pada cap")
      case .severalUnits: Phrase(en: "the file is of several units", id: "berkas memuat beberapa OPD")
      case .missingServices:
        Phrase(en: "services of the unit are not in the file", id: "ada layanan OPD yang tidak ada di berkas")
      case .otherWork:
        Phrase(
          en: "officers of the unit have other duties or fewer hours, of which stamps say nothing",
          id: "pegawai OPD punya tugas lain atau jam lebih sedikit, yang tidak tampak pada cap")
      case .notBusy:
        Phrase(
          en: "on too few days work was left from the evening before",
          id: "terlalu sedikit hari dengan pekerjaan tersisa dari sore sebelumnya")
      case .fewStamps:
        Phrase(
          en: "an officer at work need not be on a stamp every day",
          id: "pegawai yang hadir belum tentu memberi cap tiap hari")
      case .nobodySent: Phrase(en: "the policy sends nobody", id: "kebijakan ini tidak mengirim siapa pun")
      case .beginsTooLate:
        Phrase(
          en: "the register begins too late to know who is new",
          id: "register mulai terlalu lambat untuk mengenali yang baru")
      case .nobodyNew:
        Phrase(
          en: "nobody new is on the stamps, though in every trial that sent somebody he was there",
          id: "tidak ada yang baru pada cap, padahal pada tiap ulangan yang mengirim pegawai ia sudah hadir")
      case .notYet: Phrase(en: "nobody new is on the stamps yet", id: "belum ada yang baru pada cap")
      }
    }

    static let missingServices = Phrase(
      en: "Services of the file that the run does not know are left out:",
      id: "Layanan di berkas yang tidak dikenal hasil itu dilewati:")

    static func record(days: Int, studies: Int, _ shares: [Phrase]) -> Phrase {
      Phrase(
        en:
          "On record (record.csv): of \(Phrase.count(days).en) daily figures forecast in \(studies) runs \(shares[2].en) lay inside the 95 % band, \(shares[1].en) inside 80 %, \(shares[0].en) inside 50 %.",
        id:
          "Catatan (record.csv): dari \(Phrase.count(days).id) angka harian yang diprakirakan dalam \(studies) hasil, \(shares[2].id) di dalam pita 95 %, \(shares[1].id) di dalam 80 %, \(shares[0].id) di dalam 50 %."
      )
    }

    static func chartTitle(_ share: Phrase, _ policy: String) -> Phrase {
      Phrase(
        en: "The 95 % bands of “\(policy.inWords)” held \(share.en) of what happened",
        id: "Pita 95 % “\(policy.inWords)” memuat \(share.id) dari yang terjadi")
    }

    static func chartSubtitle(trials: Int) -> Phrase {
      Phrase(
        en:
          "Points: what happened, orange where outside. Areas: half and 95 % of \(English.count(trials, "trial")), as forecast then.",
        id:
          "Titik: yang terjadi, jingga bila di luar. Bidang: separuh dan 95 % dari \(trials) ulangan, sesuai prakiraan waktu itu."
      )
    }
  }
}
