extension ScenarioTemplate {
  static let lines: [Line] = [
    Line(
      "# yaml-language-server: $schema=mutasim.schema.json",
      indonesian: "# yaml-language-server: $schema=mutasim.schema.id.json"),
    Line(
      "", "Editors complete keys with that file; \"mutasim schema > mutasim.schema.json\" writes it here.",
      "Editor melengkapi kunci dengan berkas itu; \"mutasim schema --keys id > mutasim.schema.id.json\" menulisnya."),
    Line(
      "", "The smallest useful study: everything else has a default (mutasim explain shows it). Figures are invented.",
      "Studi terkecil yang berguna: selebihnya ada nilai bawaan (lihat mutasim explain). Angka di sini rekaan."),
    Line("mutasim: 1"),
    Line(
      "title: The rush at Dukcapil after Lebaran 2026", indonesian: "title: Lonjakan Dukcapil setelah Lebaran 2026"),
    Line(
      "question: Do we lend officers to Dukcapil - how many, from where, from when?",
      indonesian: "question: Perlukah pegawai ditugaskan ke Dukcapil - berapa orang, dari OPD mana, sejak kapan?"),
    Line(
      "start: 2026-01-05", "hours, Ramadan, holidays, collective leave are built in",
      "jam kerja, Ramadan, libur dan cuti bersama sudah tersedia"),
    Line("length: 52 weeks"),
    Line("units:", "units (OPD) that serve or may lend", "perangkat daerah (OPD) yang melayani atau meminjamkan"),
    Line("  dukcapil:"),
    Line(
      "    officers: 4", "those who serve, not the whole dinas", "pegawai yang melayani, bukan seluruh dinas"),
    Line(
      "    replaced_after: 60 working days", "a post left by a quitter is filled again",
      "jabatan yang ditinggalkan diisi lagi setelah itu"),
    Line("    waiting_at_start: 0.5 days", "work already waiting", "tunggakan pada hari pertama"),
    Line(
      "    services:", "time = norma waktu of the ABK, average per request",
      "waktu = norma waktu ABK, rata-rata per permohonan"),
    Line(
      "      birth_deed:  { rate: 6/day,  time: 20 min, promise: 1 working day }",
      indonesian: "      akta_lahir:     { rate: 6/day,  time: 20 min, promise: 1 working day }"),
    Line(
      "      family_card: { rate: 25/day, time: 18 min, promise: 1 working day }",
      indonesian: "      kartu_keluarga: { rate: 25/day, time: 18 min, promise: 1 working day }"),
    Line(
      "      ktp_card:    { rate: 27/day, time: 12 min, promise: 1 working day }",
      indonesian: "      ktp:            { rate: 27/day, time: 12 min, promise: 1 working day }"),
    Line(
      "  tourism: { officers: 14, load: 0.62 }", "load = EJ of the last ABK", "beban = EJ dari ABK terakhir",
      indonesian: "  pariwisata:   { officers: 14, load: 0.62 }"),
    Line("  library: { officers: 8,  load: 0.70 }", indonesian: "  perpustakaan: { officers: 8,  load: 0.70 }"),
    Line("surges:"),
    Line("  lebaran:"),
    Line("    in: dukcapil"),
    Line(
      "    starts: 2026-03-25", "first working day after Idulfitri", "hari kerja pertama setelah Idulfitri"),
    Line("    peak: 2 times", "of the ordinary demand", "dari permohonan pada hari biasa"),
    Line(
      "    fades: 5 working days", "time constant: most of it is over after three times that",
      "tetapan waktu: sebagian besar selesai setelah tiga kalinya"),
    Line(
      "policies:", "\"nothing\" is always there: what others are compared to",
      "\"tanpa_tindakan\" selalu ada: pembanding bagi yang lain"),
    Line(
      "  lend_when_late:", "when the queue is there", "ketika tunggakan sudah ada",
      indonesian: "  tugaskan_saat_menumpuk:"),
    Line(
      "    instrument: assignment", "penugasan sementara (surat perintah tugas): they return",
      "penugasan sementara (surat perintah tugas): kembali lagi"),
    Line("    to: dukcapil"),
    Line("    from: [tourism, library]", indonesian: "    from: [pariwisata, perpustakaan]"),
    Line("    how_many: 2"),
    Line("    when: { backlog_above: 1.5 days, for: 2 working days }"),
    Line("    until: { after: 40 working days }"),
    Line(
      "  lend_in_advance:", "ready before the rush", "siap sebelum lonjakan", indonesian: "  tugaskan_lebih_awal:"),
    Line(
      "    based_on: lend_when_late", "all its parts but those below", "semua bagiannya, kecuali yang di bawah",
      indonesian: "    based_on: tugaskan_saat_menumpuk"),
    Line("    when: { before: lebaran, by: 20 working days }"),
    Line("    prepare: { training: 3 days }"),
    Line("targets: [ { of: dukcapil, on_time: at least 90%, in: lebaran } ]"),
  ]
}
