/// The items of STRESS-DES, and what a study says of each.
extension Phrases {
  enum Stress {
    static let purpose = Phrase(en: "Purpose of the model", id: "Tujuan model")
    static let outputs = Phrase(en: "Model outputs", id: "Keluaran model")
    static let aims = Phrase(en: "Experimentation aims", id: "Tujuan percobaan")
    static let overview = Phrase(en: "Base model overview", id: "Gambaran model dasar")
    static let baseLogic = Phrase(en: "Base model logic", id: "Logika model dasar")
    static let scenarioLogic = Phrase(en: "Scenario logic", id: "Logika kebijakan")
    static let algorithms = Phrase(en: "Algorithms", id: "Algoritma")
    static let components = Phrase(en: "Components", id: "Komponen")
    static let sources = Phrase(en: "Data sources", id: "Sumber data")
    static let preprocessing = Phrase(en: "Pre-processing", id: "Pengolahan data")
    static let inputs = Phrase(en: "Input parameters", id: "Parameter masukan")
    static let assumptions = Phrase(en: "Assumptions", id: "Asumsi")
    static let initialisation = Phrase(en: "Initialisation", id: "Keadaan awal")
    static let runLength = Phrase(en: "Run length", id: "Lama simulasi")
    static let estimation = Phrase(en: "Estimation approach", id: "Cara menaksir")
    static let software = Phrase(en: "Software", id: "Perangkat lunak")
    static let sampling = Phrase(en: "Random sampling", id: "Pengambilan acak")
    static let execution = Phrase(en: "Model execution", id: "Pelaksanaan model")
    static let system = Phrase(en: "System specification", id: "Spesifikasi sistem")
    static let sharing = Phrase(en: "Computer model sharing", id: "Berbagi model")

    static func missing(_ field: String) -> Phrase {
      Phrase(
        en: "**Not said.** Write `\(field):` in the study file.",
        id: "**Belum ditulis.** Tulis `\(field):` dalam berkas studi.")
    }

    static func refusal(_ fields: [String]) -> Phrase {
      let keys = fields.map { "\($0):" }.joined(separator: ", ")
      return Phrase(
        en: "the study leaves items of STRESS-DES empty; write \(keys) in its file, and run it again",
        id: "studi ini mengosongkan butir STRESS-DES; tulis \(keys) dalam berkasnya, lalu jalankan lagi")
    }

    static func outputs(_ measures: Phrase, at place: Phrase, window: Phrase) -> Phrase {
      Phrase(
        en: "\(measures.en) at \(place.en), in the window \(window.en). All measures with their units: dictionary.csv.",
        id: "\(measures.id) di \(place.id), pada jendela \(window.id). Semua ukuran dengan satuannya: dictionary.csv.")
    }

    static func aims(_ policies: Phrase) -> Phrase {
      Phrase(
        en: "To compare these policies in the same trials: \(policies.en).",
        id: "Membandingkan kebijakan ini dalam ulangan yang sama: \(policies.id).")
    }

    static let overviewText = Phrase(
      en:
        "Requests arrive at units, pass the steps of their service in queues before officers, machines and counters, and leave done, given up or turned away; policies move officers between units through stages of letters. The model in one document: docs/model.md.",
      id:
        "Permohonan datang ke perangkat daerah, melewati langkah layanannya dalam antrean di depan pegawai, mesin dan loket, lalu selesai, ditinggalkan atau ditolak; kebijakan memindahkan pegawai antarperangkat daerah melalui tahapan surat. Model dalam satu dokumen: docs/model.md."
    )

    static let algorithmsText = Phrase(
      en:
        "Dispatch by rank (counter, priority, ticket) and longest idle officer; learning, forgetting, fatigue, strain and acceptance by the equations of docs/model.md; selection of officers as the policy says.",
      id:
        "Penugasan menurut urutan (loket, prioritas, nomor antrean) dan pegawai yang paling lama menganggur; belajar, lupa, lelah, tekanan dan penerimaan menurut persamaan docs/model.md; pemilihan pegawai menurut kebijakan."
    )

    static func components(units: Int, services: Int, officers: Int, machines: Int, surges: Int) -> Phrase {
      Phrase(
        en:
          "Entities: requests of \(English.count(services, "service")). Resources: \(officers) officers of \(English.count(units, "unit")), \(machines) kinds of machines or systems, counters and desks. Queues: one a unit and step. Surges: \(surges).",
        id:
          "Entitas: permohonan \(services) layanan. Sumber daya: \(officers) pegawai di \(units) perangkat daerah, \(machines) jenis mesin atau sistem, loket dan meja. Antrean: satu tiap perangkat daerah dan langkah. Lonjakan: \(surges)."
      )
    }

    static func preprocessing(_ files: [String]) -> Phrase {
      let list = files.map { "\n- \($0)" }.joined()
      return files.isEmpty
        ? Phrase(en: "None: the study reads no data file.", id: "Tidak ada: studi ini tidak membaca berkas data.")
        : Phrase(
          en: "None beside what the study says of its files:\(list)",
          id: "Tidak ada selain yang ditulis studi tentang berkasnya:\(list)")
    }

    static func inputs(_ count: Int, assumed: Int, isDrawn: Bool) -> Phrase {
      Phrase(
        en:
          "\(English.count(count, "input")), \(assumed) of them assumed\(isDrawn ? " and drawn over their ranges in each trial" : ""): scenario.resolved.yaml has each with its mark.",
        id:
          "\(count) masukan, \(assumed) di antaranya asumsi\(isDrawn ? " yang diundi dalam rentangnya pada tiap ulangan" : ""): scenario.resolved.yaml memuat semuanya dengan tandanya."
      )
    }

    static func initialisation(warmUp: Int, waiting: Bool) -> Phrase {
      Phrase(
        en:
          "\(English.count(warmUp, "day")) of warm-up, in which nothing is measured\(waiting ? "; work waits at the start as the study says" : ", from empty queues").",
        id:
          "\(warmUp) hari pemanasan yang tidak diukur\(waiting ? "; pada awal sudah ada pekerjaan menunggu menurut studi" : ", mulai dari antrean kosong")."
      )
    }

    static func runLength(from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en:
          "\(from.en) to \(to.en), a terminating run; requests that came within it are followed up to 60 working days longer.",
        id:
          "\(from.id) sampai \(to.id), simulasi berakhir; permohonan yang datang di dalamnya diikuti sampai 60 hari kerja lagi."
      )
    }

    static func estimation(trials: Int, level: Phrase, isFixed: Bool) -> Phrase {
      Phrase(
        en:
          "\(trials) independent trials\(isFixed ? "" : ", in rounds until the answer was settled or the most were played"); policies are paired by common random numbers, intervals cover all cells of the table together at \(level.en).",
        id:
          "\(trials) ulangan yang saling bebas\(isFixed ? "" : ", dalam putaran sampai jawaban pasti atau jumlah terbanyak tercapai"); kebijakan dipasangkan dengan bilangan acak yang sama, selang kepercayaan mencakup semua sel tabel sekaligus pada \(level.id)."
      )
    }

    static func software(_ version: String, _ commit: String) -> Phrase {
      Phrase("mutasim \(version)\(commit.isEmpty ? "" : " (\(commit))"), Swift, GPL-3.0-or-later")
    }

    static func sampling(seed: UInt64, gsl: String) -> Phrase {
      Phrase(
        en:
          "Philox4x64-10 keyed by seed, trial, purpose and entity; seed \(seed); distributions by GSL \(gsl). No stream is shared, so that policies and threads change no draw.",
        id:
          "Philox4x64-10 dengan kunci benih, ulangan, tujuan dan entitas; benih \(seed); sebaran dari GSL \(gsl). Tidak ada aliran bersama, sehingga kebijakan dan jumlah utas tidak mengubah undian."
      )
    }

    static let executionText = Phrase(
      en:
        "Next event, day by day and unit by unit; equal instants in the order completion, repair, breakdown, abandonment, arrival, break, closing.",
      id:
        "Kejadian berikutnya, hari demi hari dan perangkat daerah demi perangkat daerah; pada saat yang sama berurutan selesai, perbaikan, kerusakan, ditinggalkan, kedatangan, istirahat, tutup."
    )

    static func system(threads: Int, seconds: Phrase?) -> Phrase {
      let time = seconds.map { Phrase(en: ", \($0.en) s", id: ", \($0.id) detik") }
      return Phrase(
        en: "\(threads) threads\(time?.en ?? ""); whether another machine gives the same numbers says mutasim verify.",
        id:
          "\(threads) utas\(time?.id ?? ""); apakah mesin lain memberi angka yang sama dijawab mutasim verify."
      )
    }
  }
}
