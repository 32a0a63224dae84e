internal import Government
internal import Histories

/// What is said of what an office's log tells.
extension Phrases {
  enum Work {
    static func title(_ log: EventLog, file: String) -> Phrase {
      let (first, last) = (log.days.lowerBound, log.days.upperBound)
      let count = Phrase.count(log.entries.count)
      return Phrase(en: "What \(file) tells of work: ", id: "Yang diketahui dari \(file) tentang pekerjaan: ") + count
        + Phrase(en: " finished, ", id: " selesai, ") + (first == last ? Phrase("") : .date(first) + Phrase(" – "))
        + .date(last)
        + Phrase(
          en: ", \(log.officers.count) \(log.officers.count == 1 ? "officer" : "officers")",
          id: ", \(log.officers.count) pegawai")
    }

    static func hours(_ hours: WorkHours?, isLawful: Bool) -> Phrase {
      guard !isLawful, let hours else {
        return Phrase(
          en: "Time is counted in the lawful office hours, with which the stamps agree.",
          id: "Waktu dihitung menurut jam kerja yang sah; cap waktu sesuai dengannya.")
      }
      let span = "\(clock(hours.opening))–\(clock(hours.closing))"
      let pause = hours.breakEnd > hours.breakStart ? "\(clock(hours.breakStart))–\(clock(hours.breakEnd))" : nil
      return Phrase(
        en: "The stamps do not agree with the lawful hours; they tell \(span)"
          + (pause.map { ", break \($0)" } ?? ", no break") + ", by which time is counted.",
        id: "Cap waktu tidak sesuai dengan jam kerja yang sah; menurut cap waktu \(span)"
          + (pause.map { ", istirahat \($0)" } ?? ", tanpa istirahat") + "; waktu dihitung menurut itu.")
    }

    private static func clock(_ minutes: Int) -> String {
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    static let activity = Phrase(en: "work", id: "pekerjaan")
    static let minutes = Phrase(en: "standard minutes", id: "menit baku")
    static let onClock = Phrase(en: "on the clock", id: "menurut jam")
    static let variation = Phrase(en: "cv", id: "cv")
    static let finished = Phrase(en: "finished", id: "selesai")
    static let share = Phrase(en: "of requests", id: "dari permohonan")
    static let repeated = Phrase(en: "done again", id: "diulang")
    static let after = Phrase(en: "mostly after", id: "umumnya sesudah")
    static let hoursSince = Phrase(en: "hours since", id: "jam sejak itu")
    static let arrival = Phrase(en: "(arrival)", id: "(diterima)")

    static let standard = Phrase(
      en:
        "Standard minutes leave out the allowance (a third of the time), and what load, tiredness and years in post do to speed, as the model has them. Other duties of officers are in the minutes. A machine that shares the work is not told.",
      id:
        "Menit baku tidak memuat kelonggaran (sepertiga waktu) serta pengaruh beban, kelelahan dan lama menjabat pada kecepatan menurut model. Tugas lain pegawai termasuk di dalamnya. Bagian mesin tidak diketahui."
    )

    static func notTold(_ names: [String]) -> Phrase {
      let list = names.joined(separator: ", ")
      return Phrase(
        en:
          "No minutes are told of \(list): too few pieces of single officers, or they wait for more than their officer.",
        id:
          "Menit tidak diketahui untuk \(list): yang selesai di sana menunggu hal lain selain pegawainya, atau terlalu jarang."
      )
    }

    static func nameless(_ share: Double) -> Phrase {
      Phrase(
        en:
          "\(Phrase.percent(share).en) of rows name no officer: no minutes are told, since what he did in between would stand in them.",
        id:
          "\(Phrase.percent(share).id) baris tidak menyebut pegawai: menit tidak dihitung, karena pekerjaan di antaranya akan ikut terhitung."
      )
    }

    static func crowds(_ places: [String]) -> Phrase {
      let list = places.joined(separator: ", ")
      return Phrase(
        en:
          "Under the names first in \(list) work overtakes other work of its kind: several persons, or no order of coming. No minutes are told of it.",
        id:
          "Pada nama yang pertama kali di \(list) pekerjaan sering mendahului pekerjaan sejenis: beberapa orang, atau tidak menurut urutan datang. Menitnya tidak dihitung."
      )
    }

    static func exchanged(_ count: Int) -> Phrase {
      Phrase(
        en:
          "\(Phrase.count(count).en) \(count == 1 ? "row is" : "rows are") left out: finished before the request came, or more than ten years after.",
        id:
          "\(Phrase.count(count).id) baris dilewati: selesai sebelum permohonannya diterima, atau lebih dari sepuluh tahun sesudahnya."
      )
    }

    /// `0.38 [0.28–0.49]`.
    static func value(_ value: FittedValue, _ decimals: Int) -> Phrase {
      .number(value.value, decimals: decimals) + Phrase(" [") + .number(value.lower, decimals: decimals) + Phrase("–")
        + .number(value.upper, decimals: decimals) + Phrase("]")
    }

    static func newcomer(_ place: String, _ fit: NewcomerFit) -> Phrase {
      Phrase(en: "New since ", id: "Baru sejak ") + .date(fit.since)
        + Phrase(en: " (the officer first in \(place)): ", id: " (pegawai yang pertama kali di \(place)): ")
        + Phrase(en: "first pace ", id: "kecepatan awal ") + value(fit.firstPace, 2)
        + Phrase(
          en: " of that of the others, time constant of learning ", id: " dari yang lain, konstanta waktu belajar ")
        + value(fit.timeConstant, 0) + Phrase(en: " working days, later pace ", id: " hari kerja, kecepatan kemudian ")
        + value(fit.laterPace, 2) + Phrase(".")
    }

    static func handover(_ handover: Handover, from: String, to: String) -> Phrase {
      Phrase(en: "Handover: until ", id: "Serah terima: sampai ") + .date(handover.last)
        + Phrase(
          en: " the officer first in \(from) finished ", id: " pegawai yang pertama kali di \(from) menyelesaikan ")
        + .percent(handover.shareBefore) + Phrase(en: " of all; from ", id: " dari semuanya; sejak ")
        + .date(handover.first)
        + Phrase(
          en: " on the one first in \(to) does the same work (", id: " yang pertama kali di \(to) melakukannya (")
        + .percent(handover.shareAfter) + Phrase(").")
    }

    static func absence(_ value: FittedValue) -> Phrase {
      Phrase(en: "On ", id: "Pada ") + .number(value.value * 100, decimals: 1) + Phrase("\u{a0}% [")
        + .number(value.lower * 100, decimals: 1) + Phrase("–") + .number(value.upper * 100, decimals: 1)
        + Phrase(
          en: "] of working days an officer finished nothing: leave, sickness, other duties.",
          id: "] hari kerja seorang pegawai tidak menyelesaikan apa pun: cuti, sakit, tugas lain.")
    }

    static func arrivals(_ shares: ArrivalShares) -> Phrase {
      let parts = shares.parts.map { Phrase.number($0 * 100, decimals: 0) }.joined(" ")
      return Phrase(
        en: "Requests by eighths of the day from opening to closing, %: ",
        id: "Permohonan per seperdelapan hari dari buka sampai tutup, %: ") + parts
        + Phrase(en: "; before opening ", id: "; sebelum buka ") + .number(shares.before * 100, decimals: 0)
        + Phrase(en: ", after closing ", id: ", sesudah tutup ") + .number(shares.after * 100, decimals: 0)
        + Phrase(".")
    }

    static func steady(_ names: [String]) -> Phrase {
      let list = names.joined(separator: ", ")
      return Phrase(
        en:
          "The minutes of \(list) hardly vary, as those of a machine: where one does it, it binds no officer (machine in a step).",
        id:
          "Menit \(list) hampir selalu sama, seperti mesin: bila mesin yang mengerjakan, pegawai tidak terikat (machine pada langkah)."
      )
    }

    static func minutesTitle(_ name: String, mean: Phrase, from lower: Phrase, to upper: Phrase) -> Phrase {
      Phrase(
        en: "\(name): \(English.count(mean.en, "minute")) on the clock [\(lower.en)–\(upper.en)]",
        id: "\(name): \(mean.id) menit menurut jam [\(lower.id)–\(upper.id)]")
    }

    static func minutesSubtitle(pieces: Int) -> Phrase {
      Phrase(
        en:
          "Bars: \(pieces) pieces, as an officer of mean speed would have done them. Line: the lognormal law of a study.",
        id:
          "Batang: \(pieces) pekerjaan, seandainya oleh pegawai berkecepatan rata-rata. Garis: hukum lognormal dalam studi."
      )
    }

    static let minutesAxis = Phrase(en: "minutes on the clock", id: "menit menurut jam")
    static let piecesAxis = Phrase(en: "share of pieces", id: "bagian pekerjaan")

    static func paceTitle(since: CivilDate, first: Phrase, constant: Phrase) -> Phrase {
      Phrase(en: "New since ", id: "Baru sejak ") + .date(since)
        + Phrase(
          en: ": first pace \(first.en) of that of others, time constant \(English.count(constant.en, "working day"))",
          id: ": kecepatan awal \(first.id) dari yang lain, konstanta waktu \(constant.id) hari kerja")
    }

    static func paceSubtitle(_ officer: String) -> Phrase {
      Phrase(
        en:
          "The officer first in \(officer). Points: weeks, minutes that others take over theirs. Line: the fitted curve.",
        id:
          "Pegawai yang pertama kali di \(officer). Titik: minggu, menit yang lain dibagi menitnya. Garis: kurva yang dicocokkan."
      )
    }

    static let workingDaysAxis = Phrase(en: "working days since the first", id: "hari kerja sejak yang pertama")
    static let paceAxis = Phrase(en: "pace of others = 1", id: "kecepatan yang lain = 1")

    static let notKnown = Phrase(
      en: "A log does not tell refusal, work pressure, nor what an officer does beside it: these stay assumed.",
      id: "Log tidak menunjukkan penolakan, tekanan kerja, atau tugas lain pegawai: tetap asumsi.")
  }
}
