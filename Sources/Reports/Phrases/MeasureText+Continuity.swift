internal import Government

extension MeasureText {
  static func continuity(_ measure: Measure) -> MeasureText {
    switch measure {
    case .recoveryDays:
      MeasureText(
        Phrase(en: "recovery", id: "pemulihan"), workingDays, mostDecimals: 1,
        Phrase(
          en:
            "working days from the end of the surge's peak until the backlog is back to normal for five days, at most to the "
            + "end of the study",
          id:
            "hari kerja sejak puncak lonjakan berakhir sampai tunggakan kembali normal selama lima hari, paling lama sampai "
            + "akhir studi"))
    case .unrecovered:
      MeasureText(
        Phrase(en: "not recovered", id: "belum pulih"), percent, scale: 100, mostDecimals: 1,
        Phrase(
          en: "share of trials in which the backlog was not back to normal by the end of the study",
          id: "bagian ulangan yang tunggakannya belum kembali normal di akhir studi"))
    case .daysBelowCrew:
      MeasureText(
        Phrase(en: "days below minimum crew", id: "hari di bawah jumlah minimum"), workingDays, mostDecimals: 1,
        Phrase(
          en: "days with fewer officers posted than the minimum crew, summed over units",
          id: "hari dengan pegawai kurang dari jumlah minimum, dijumlahkan antarunit"))
    case .daysWithoutSkill:
      MeasureText(
        Phrase(en: "days without a skill", id: "hari tanpa keahlian"), workingDays, mostDecimals: 1,
        Phrase(
          en: "days on which nobody posted held a skill that a step needs, summed over units",
          id: "hari ketika tidak ada pegawai dengan keahlian yang dibutuhkan suatu langkah, dijumlahkan antarunit"))
    default:
      MeasureText(
        Phrase(en: "skills with one holder", id: "keahlian dengan satu pemilik"), Phrase(en: "skills", id: "keahlian"),
        Phrase(
          en: "mean number of needed skills that one officer alone holds",
          id: "rata-rata jumlah keahlian yang dibutuhkan dan dimiliki hanya satu pegawai"))
    }
  }

  static func moving(_ measure: Measure) -> MeasureText {
    let officerDays = Phrase(en: "officer-days", id: "hari pegawai")
    return switch measure {
    case .trainingDays:
      MeasureText(
        Phrase(en: "training", id: "pelatihan"), officerDays, mostDecimals: 1,
        Phrase(en: "officer-days spent in training before a move", id: "hari pegawai dalam pelatihan sebelum pindah"))
    case .handoverDays:
      MeasureText(
        Phrase(en: "handing over", id: "serah terima"), officerDays, mostDecimals: 1,
        Phrase(
          en: "officer-days spent handing over at the old post", id: "hari pegawai untuk serah terima di tempat lama"))
    case .engagementDays:
      MeasureText(
        Phrase(en: "engagement", id: "pelibatan"), officerDays, mostDecimals: 1,
        Phrase(
          en: "officer-days of briefings, forums and talks with those asked to move",
          id: "hari pegawai untuk pengarahan, forum, dan pembicaraan dengan yang diminta pindah"))
    case .daysToProficient:
      MeasureText(
        Phrase(en: "days to proficiency", id: "hari sampai mahir"), workingDays, mostDecimals: 1,
        Phrase(
          en: "mean working days from arrival to proficiency 0.9 of the movers who reached it",
          id: "rata-rata hari kerja sejak tiba sampai kemahiran 0,9 pada pegawai pindahan yang mencapainya"))
    case .skillsGained:
      MeasureText(
        Phrase(en: "skills gained", id: "keahlian bertambah"), Phrase(en: "skills", id: "keahlian"), mostDecimals: 1,
        Phrase(
          en: "skills of their new posts that movers hold at 0.8 or more at the end and did not before",
          id: "keahlian tempat baru yang pada akhirnya dikuasai pegawai pindahan (0,8 atau lebih) dan sebelumnya belum")
      )
    default:
      MeasureText(
        Phrase(en: "cost", id: "biaya"), Phrase("Rp"), mostDecimals: 0,
        Phrase(
          en: "overtime, training and days lent at the study's prices",
          id: "lembur, pelatihan, dan hari penugasan menurut harga dalam studi"))
    }
  }
}
