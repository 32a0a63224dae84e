extension Phrases.Charts {
  /// Names of the panels of differences, and the units that they are shown in.
  enum Panel {
    static let turnaround = Phrase(en: "Turnaround p90", id: "Waktu penyelesaian p90")
    static let onTime = Phrase(en: "Done on time", id: "Selesai tepat waktu")
    static let pressure = Phrase(en: "Work pressure", id: "Tekanan kerja")
    static let daysAbove50 = Phrase(en: "Days with pressure above 50", id: "Hari bertekanan di atas 50")
    static let lendersTurnaround = Phrase(en: "Lending units: turnaround p90", id: "OPD asal: waktu p90")
    static let lendersLoad = Phrase(en: "Lending units: load (EJ)", id: "OPD asal: beban (EJ)")

    static let percentagePoints = Phrase(en: "percentage points", id: "poin persen")
    static let indexPoints = Phrase(en: "index points", id: "poin indeks")
  }
}
