extension ColumnText {
  /// Parts of the summary, by their first names.
  static let summary = [
    ColumnText("title", en: "of the study", id: "judul studi"),
    ColumnText("question", en: "of the study", id: "pertanyaan studi"),
    ColumnText(
      "trials", en: "trials of the policy that was played in most", id: "ulangan terbanyak dari suatu kebijakan"),
    ColumnText("seed", en: "of all random draws", id: "benih semua bilangan acak"),
    ColumnText(
      "confidence", in: "share", en: "of all that the answer says, taken together",
      id: "tingkat kepercayaan semua pernyataan jawaban bersama-sama"),
    ColumnText(
      "level_each", in: "share", en: "confidence of each of these intervals by itself, after the last round",
      id: "tingkat kepercayaan tiap selang itu sendiri, setelah tahap terakhir"),
    ColumnText("method", en: "how intervals were made", id: "cara menghitung selang"),
    ColumnText(
      "settling",
      en:
        "fewest and most trials allowed, trials of each policy; whether the answer, the differences of its table and the grids are settled",
      id:
        "ulangan paling sedikit dan paling banyak, ulangan tiap kebijakan; pasti tidaknya jawaban, selisih dalam tabelnya, dan kisi"
    ),
    ColumnText("unit", en: "unit that the answer is about", id: "OPD yang dibahas jawaban"),
    ColumnText(
      "window", en: "window that the answer is about, with its days", id: "jendela yang dibahas jawaban, dengan harinya"
    ),
    ColumnText(
      "recommendation",
      en:
        "outcome, policy to take (null = none), those as good within the tolerances, those it is not settled against, what the policies gain and harm, who lends, hardest_hit_lenders = of on time, turnaround and days below minimum crew the unit that loses most, other_windows = on time in every other window under nothing (from) and the policy (to) with the policy that is better there, and the printed answer",
      id:
        "hasil, kebijakan yang diambil (null = tidak ada), yang sama baiknya dalam toleransi, yang belum pasti dibandingkan dengannya, untung dan rugi kebijakan, siapa yang meminjamkan, hardest_hit_lenders = OPD yang paling dirugikan dalam ketepatan waktu, waktu penyelesaian dan hari di bawah jumlah minimum, other_windows = ketepatan waktu pada tiap jendela lain dengan tanpa tindakan (from) dan kebijakan (to) serta kebijakan yang lebih baik di situ, dan jawaban yang dicetak"
    ),
    ColumnText(
      "policies", en: "by policy: figures of the table with their differences to the baseline, and its moves",
      id: "per kebijakan: angka tabel dengan selisihnya terhadap kebijakan dasar, dan mutasinya"),
    ColumnText(
      "not_settled", en: "differences of the table of which more trials would tell",
      id: "selisih dalam tabel yang memerlukan lebih banyak ulangan"),
    ColumnText("inputs", in: "values", en: "inputs of the study", id: "masukan studi"),
    ColumnText("assumptions", in: "values", en: "of them assumed", id: "di antaranya diasumsikan"),
    ColumnText(
      "fitted", in: "values", en: "of them fitted to counts or logs", id: "di antaranya dicocokkan dengan data"),
    ColumnText("warnings", en: "what is doubtful in the study", id: "hal yang meragukan dalam studi"),
    ColumnText(
      "targets", en: "share of trials that meet each target, with the interval of Clopper and Pearson",
      id: "bagian ulangan yang mencapai tiap sasaran, dengan selang Clopper-Pearson"),
    ColumnText(
      "joint_targets", en: "the same for all targets of a window at once; window null = all windows",
      id: "hal yang sama untuk semua sasaran suatu jendela sekaligus; window null = semua jendela"),
    ColumnText(
      "standings",
      en:
        "by policy: chance_best and expected_loss in each deciding measure and by the planner's weights (score), chance_unbeaten = that no other policy is as good in every cell of the table and better in one; may_be_best = not dropped by the procedure of Kim and Nelson",
      id:
        "per kebijakan: chance_best dan expected_loss dalam tiap ukuran penentu dan menurut bobot perencana (score), chance_unbeaten = peluang tidak ada kebijakan lain yang sama baik di semua sel tabel dan lebih baik di salah satunya; may_be_best = tidak gugur dalam prosedur Kim dan Nelson"
    ),
    ColumnText(
      "control_gain", in: "ratio",
      en:
        "of a headline difference: so many times as many trials would say as much once requests and work beyond expectation and the uncertain inputs are taken out of it (control variates); not used by the intervals",
      id:
        "selisih utama: sekian kali lebih banyak ulangan memberi keterangan yang sama bila permohonan dan pekerjaan di luar perkiraan serta masukan yang tidak pasti dikeluarkan darinya (variat kontrol); tidak dipakai selang"
    ),
    ColumnText(
      "variability",
      en:
        "deciding figures of the baseline and of the policy to take: mean, value that one trial in ten is worse or better than, each with its own interval; world_part = part of the variance that is the world's and not chance; worlds = where nine of ten worlds have their mean",
      id:
        "angka penentu kebijakan dasar dan kebijakan yang diambil: rata-rata, nilai yang satu dari sepuluh ulangan lebih buruk atau lebih baik darinya, masing-masing dengan selangnya; world_part = bagian keragaman yang berasal dari keadaan, bukan kebetulan; worlds = rata-rata sembilan dari sepuluh keadaan"
    ),
    ColumnText(
      "side_figures",
      en: "what policies take and give over the whole study, and recovery and continuity, with own intervals",
      id: "biaya dan hasil kebijakan selama masa studi, serta pemulihan dan kesinambungan, dengan selang sendiri"),
    ColumnText(
      "bottlenecks", in: "share",
      en: "parts of the open time in queues at the receiving unit by what is missing, in the main window",
      id: "bagian waktu tunggu di jam kerja dalam antrean OPD penerima menurut yang kurang, pada jendela utama"),
    ColumnText(
      "variations",
      en: "grids of policies: smallest = the least that meets all targets in the share of trials called enough",
      id: "kisi kebijakan: smallest = yang paling sedikit yang mencapai semua sasaran dalam bagian ulangan enough"),
    ColumnText(
      "past",
      en:
        "days before the study as they were beside the model with nobody moved: inside = shares of service-days inside the bands of levels, expected_shares = those to be expected of so many trials; model_knows_office = false where one of the shares is below that of 99 % of trials by more than 5 points; null without history",
      id:
        "hari sebelum studi sebagaimana adanya di samping model tanpa perpindahan: inside = bagian hari-layanan di dalam pita levels, expected_shares = yang diharapkan dari ulangan sebanyak itu; model_knows_office = false bila salah satu bagian lebih dari 5 poin di bawah 99 % ulangan; null tanpa riwayat"
    ),
    ColumnText(
      "evaluation",
      en: "what mutasim evaluate needs afterwards: minutes of a normal day, services with their norm times",
      id: "yang diperlukan mutasim evaluate kelak: menit hari biasa, layanan dengan norma waktunya"),
    ColumnText(
      "letters",
      en:
        "days by which letters must be ordered and signed, counted with the usual length of each stage; in_time = letters of the run that took no longer; ordered_by_for_90_percent = day after which 90 % are signed in time; null = before the study or unknown",
      id:
        "hari paling lambat surat mulai diproses dan ditandatangani, dihitung dengan lama tahapan yang lazim; in_time = surat dalam simulasi yang tidak lebih lama; ordered_by_for_90_percent = hari agar 90 % surat tepat waktu; null = sebelum masa studi atau tidak diketahui"
    ),
  ]
}
