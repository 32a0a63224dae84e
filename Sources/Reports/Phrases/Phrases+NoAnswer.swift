/// The answer where no policy helps.
extension Phrases {
  static let overloaded = Phrase(
    en: "Answer: cannot be told. Too many requests are still open at the end: the unit is short of officers for "
      + "good, which no policy here mends.",
    id: "Jawaban: tidak dapat dipastikan. Terlalu banyak permohonan belum selesai di akhir: unit ini kekurangan "
      + "pegawai secara tetap, dan tidak ada kebijakan di sini yang mengatasinya.")

  static let noPolicyHelps = Phrase(
    en: "Answer: none. No policy betters turnaround or on time by more than your tolerance: moving people does not "
      + "help here.",
    id: "Jawaban: tidak ada. Tidak ada kebijakan yang memperbaiki waktu penyelesaian atau ketepatan waktu melebihi "
      + "toleransi Anda: memindahkan pegawai tidak membantu di sini.")

  static let overloadedByThings = Phrase(
    en: "Answer: cannot be told. Too many requests are still open at the end, and most of their waiting is not for "
      + "officers: no policy that moves people mends it.",
    id: "Jawaban: tidak dapat dipastikan. Terlalu banyak permohonan belum selesai di akhir, dan sebagian besar waktu "
      + "tunggunya bukan menunggu pegawai: memindahkan pegawai tidak mengatasinya.")

  static let noMeasureHelps = Phrase(
    en: "Answer: none. No policy betters turnaround or on time by more than your tolerance; none of them moves people.",
    id: "Jawaban: tidak ada. Tidak ada kebijakan yang memperbaiki waktu penyelesaian atau ketepatan waktu melebihi "
      + "toleransi Anda; tidak satu pun memindahkan pegawai.")

  /// - Parameter wasAsked: whether there are candidates in moves.csv.gz, with the reasons why they did not go.
  static func nobodyMoved(wasAsked: Bool) -> Phrase {
    let why =
      wasAsked
      ? Phrase(en: "moves.csv.gz has the reasons", id: "alasannya ada di moves.csv.gz")
      : Phrase(en: "nothing was ever ordered", id: "tidak pernah ada perintah")
    return Phrase(
      en: "Answer: none. No policy betters turnaround or on time by more than your tolerance: nobody was moved in any "
        + "trial (\(why.en)).",
      id: "Jawaban: tidak ada. Tidak ada kebijakan yang memperbaiki waktu penyelesaian atau ketepatan waktu melebihi "
        + "toleransi Anda: tidak seorang pun dipindahkan dalam ulangan mana pun (\(why.id)).")
  }
}
