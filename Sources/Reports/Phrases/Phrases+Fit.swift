internal import Government
internal import Histories

/// What is said of what an office's counts tell.
extension Phrases {
  enum Fit {
    static func title(file: String) -> Phrase {
      Phrase(en: "What \(file) tells of demand", id: "Yang diketahui dari \(file) tentang permintaan")
    }

    static func chartTitle(_ service: String, inside: Int, of weeks: Int) -> Phrase {
      Phrase(
        en: "\(service): \(inside) of \(weeks) weeks lie in the band of ordinary days",
        id: "\(service): \(inside) dari \(weeks) minggu di dalam pita hari biasa")
    }

    static let chartSubtitle = Phrase(
      en:
        "Points: mean of a week's counted days; coloured outside the band. Line and bands: median, half and 95 % of what the fitted law of ordinary days gives; wide where rushes were left out.",
      id:
        "Titik: rata-rata hari yang tercatat dalam seminggu; berwarna bila di luar pita. Garis dan pita: median, separuh, dan 95 % menurut hukum hari biasa yang dicocokkan; lebar di tempat lonjakan dikeluarkan."
    )

    static let value = Phrase(en: "value", id: "nilai")
    static let interval = (Phrase(en: "95 % interval", id: "selang 95 %"))
    static let days = Phrase(en: "days", id: "hari")
    static let input = Phrase(en: "input", id: "masukan")

    static let rate = Phrase(
      en: "requests on an ordinary day (last year)", id: "permohonan pada hari biasa (setahun terakhir)")
    static let growth = Phrase(en: "growth a year, %", id: "pertumbuhan setahun, %")
    static let fast = Phrase(en: "Ramadan, times", id: "Ramadan, kali")
    static let dayVariation = Phrase(en: "variation of days (day_cv)", id: "variasi antarhari (day_cv)")

    static func weekday(_ day: Int) -> Phrase {
      let names = [
        Phrase(en: "Monday", id: "Senin"), Phrase(en: "Tuesday", id: "Selasa"), Phrase(en: "Wednesday", id: "Rabu"),
        Phrase(en: "Thursday", id: "Kamis"), Phrase(en: "Friday", id: "Jumat"), Phrase(en: "Saturday", id: "Sabtu"),
        Phrase(en: "Sunday", id: "Minggu"),
      ]
      return names[day] + Phrase(en: ", times", id: ", kali")
    }

    static func peak(_ name: String, year: Int) -> Phrase {
      Phrase(en: "\(name) \(year): peak, times", id: "\(name) \(year): puncak, kali")
    }

    static func fades(_ name: String, year: Int) -> Phrase {
      Phrase(en: "\(name) \(year): fades, working days", id: "\(name) \(year): mereda, hari kerja")
    }

    static func builds(_ name: String, year: Int) -> Phrase {
      Phrase(en: "\(name) \(year): builds, working days", id: "\(name) \(year): menanjak, hari kerja")
    }

    static func holds(_ name: String, year: Int) -> Phrase {
      Phrase(en: "\(name) \(year): holds, working days", id: "\(name) \(year): bertahan, hari kerja")
    }

    static func allYears(_ name: String) -> Phrase {
      Phrase(en: "\(name), all years: peak, times", id: "\(name), semua tahun: puncak, kali")
    }

    static func allFades(_ name: String) -> Phrase {
      Phrase(en: "\(name), all years: fades, working days", id: "\(name), semua tahun: mereda, hari kerja")
    }

    static func next(_ name: String) -> Phrase {
      Phrase(en: "\(name), the next: peak, times", id: "\(name) berikutnya: puncak, kali")
    }

    static func noRush(_ name: String) -> Phrase {
      Phrase(
        en: "\(name): not settled that there is a rush; it is left out of these lines.",
        id: "\(name): belum pasti ada lonjakan; tidak dimasukkan ke baris di atas.")
    }

    static let inStudy = Phrase(en: "In a study:", id: "Dalam studi:")

    static let notTold = Phrase(
      en: "Counts do not tell what an officer can do in an hour, errors, absence, refusal: these stay assumed.",
      id:
        "Jumlah harian tidak menunjukkan kemampuan pegawai per jam, kesalahan, ketidakhadiran, penolakan: tetap asumsi."
    )
  }
}
