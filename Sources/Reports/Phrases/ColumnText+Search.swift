/// The table of a search.
extension ColumnText {
  static let tried = [
    ColumnText(
      "candidate", en: "number of the policy tried, in the order of the space",
      id: "nomor kebijakan yang dicoba, menurut urutan ruangnya"),
    ColumnText(
      "standing",
      en:
        "best, as_good (cannot be told from it), missed (better, but what must hold does not), open (better, not settled whether it does), or empty",
      id:
        "best = terbaik, as_good = tidak dapat dibedakan darinya, missed = lebih baik tetapi yang harus terpenuhi tidak terpenuhi, open = lebih baik tetapi belum pasti, atau kosong"
    ),
    ColumnText("trials", en: "trials that it was played in", id: "ulangan yang dimainkan"),
    ColumnText(
      "policy.part", en: "a column for each part that may be chosen: its value, empty where the policy does not act",
      id: "satu kolom untuk setiap bagian yang boleh dipilih: nilainya, kosong bila kebijakannya tidak dijalankan"),
    ColumnText(
      "officer_days",
      en:
        "of each aim its mean over trials; _lower and _upper are its interval, all of them together at the confidence of the study",
      id: "rata-rata tiap tujuan; _lower dan _upper adalah selangnya, semuanya sekaligus pada tingkat keyakinan studi"),
    ColumnText(
      "holds", in: "share",
      en: "share of trials in which all targets and limits hold; _lower and _upper are its interval",
      id: "bagian ulangan yang memenuhi semua sasaran dan batas; _lower dan _upper adalah selangnya"),
    ColumnText(
      "chance_unbeaten", in: "share", en: "of several aims: how likely it is that no other of the front beats it",
      id: "bila tujuannya beberapa: peluang tidak dikalahkan yang lain yang dicoba"),
  ]
}
