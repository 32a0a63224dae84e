extension Vocabulary {
  static let indonesianKeys: [Key: [String]] = [
    // Study
    .mutasim: "mutasim", .title: "judul", .question: "pertanyaan", .sources: "sumber", .sharedAt: "dibagikan_di",
    .calendar: "kalender", .windows: "jendela",
    .skills: "keahlian", .units: "perangkat_daerah", .surges: "lonjakan", .policies: "kebijakan",
    .targets: "sasaran", .compare: "bandingkan", .parameters: "tetapan",
    // Calendar
    .start: "mulai", .length: "lama", .warmUp: "pemanasan", .holidays: "hari_libur", .ramadan: "ramadan",
    .hours: "jam", .ramadanHours: "jam_ramadan", .from: "dari", .to: "ke", .lastDay: "sampai",
    .specialDays: "hari_khusus", .present: "hadir", .except: "kecuali",
    // Units
    .name: "nama", .officers: "pegawai", .load: "beban", .work: "pekerjaan", .services: "layanan",
    .skill: "keahlian_utama", .places: "tempat", .counter: "loket", .desk: "meja",
    .replacedAfter: "diganti_setelah", .waitingAtStart: "tunggakan_awal",
    // Officers
    .group: "kelompok", .count: "jumlah", .status: "status", .post: "jabatan", .rating: "predikat",
    .inPost: "masa_jabatan", .otherDuties: "tugas_lain",
    // Skills
    .timeConstant: "tetapan_waktu",
    // Services
    .rate: "laju", .time: "waktu", .promise: "janji", .demand: "permohonan", .steps: "langkah", .file: "berkas",
    .column: "kolom", .caseColumn: "kolom_perkara", .dayVariation: "cv_harian", .weekdays: "faktor_hari",
    .profile: "pola_harian", .season: "musim", .trend: "tren", .daily: "harian", .forecast: "prakiraan",
    .date: "tanggal", .service: "nama_layanan", .received: "diterima", .finished: "selesai",
    // Steps
    .do: "kerjakan", .at: "di", .needs: "perlu", .patience: "kesabaran", .minimum: "minimum",
    // Surges
    .in: "pada", .starts: "dimulai", .builds: "naik", .peak: "puncak", .holds: "bertahan", .fades: "surut",
    .shape: "bentuk", .rises: "menanjak",
    // Policies
    .basedOn: "berdasarkan", .combine: "gabungkan", .instrument: "instrumen", .howMany: "berapa", .choose: "pilih",
    .when: "kapan", .until: "hingga", .prepare: "persiapan", .limits: "batas", .process: "proses",
    .loadBelow: "beban_di_bawah", .loadAbove: "beban_di_atas", .rule: "aturan", .atMost: "paling_banyak",
    .safety: "pengaman", .on: "pada_tanggal", .every: "setiap", .forecastAbove: "prakiraan_di_atas", .over: "selama",
    .engage: "pendekatan", .distance: "jarak", .allowanceLost: "tpp_hilang", .ifRefused: "bila_ditolak",
    .evaluatedAfter: "dievaluasi_setelah", .staysIf: "tetap_bila", .wave: "gelombang", .size: "besar",
    .freeze: "larangan_mutasi", .inAll: "seluruhnya", .atOnce: "sekaligus", .neverBoth: "tidak_bersamaan",
    .within: "dalam_rentang",
    .once: "sekali", .tickets: "tiket", .share: "bagian", .backlogAbove: "tunggakan_di_atas",
    .for: "berturut_turut", .before: "sebelum", .by: "lebih_awal", .after: "setelah",
    .backlogBelow: "tunggakan_di_bawah", .stay: "bertugas", .training: "pelatihan", .handover: "serah_terima",
    .support: "dukungan", .crew: "pegawai_tersisa", .lenderLoad: "beban_asal", .posts: "jenis_jabatan",
    .returned: "dikembalikan",
    // Tables of units and officers
    .unitsTable: "tabel_perangkat_daerah", .unit: "opd", .headcount: "jumlah_pegawai", .need: "kebutuhan",
    .roster: "daftar_pegawai", .id: "id", .en: "en", .yearsInPost: "tahun_jabatan",
    // People
    .curve: "kurva", .trainable: "dapat_dilatih", .learningRate: "laju_belajar", .incompressible: "tak_tersingkat",
    .level: "tingkat", .leadership: "kepemimpinan", .staffing: "perubahan_pegawai", .retire: "pensiun",
    .join: "bergabung",
    // Prices
    .prices: "harga", .overtime: "lembur", .travel: "perjalanan",
    // Things and requests
    .equipment: "peralatan", .supplies: "persediaan", .uses: "memakai", .machine: "mesin", .errors: "kesalahan",
    .repair: "perbaikan", .stock: "stok", .delivery: "kiriman", .breaks: "istirahat", .quota: "kuota",
    .dispatch: "pembagian_tugas", .priority: "prioritas", .online: "daring", .failsEvery: "rusak_setiap",
    .counterHours: "jam_loket", .deskShare: "bagian_meja", .noShows: "tidak_datang",
    // Targets and comparison
    .of: "untuk", .baseline: "pembanding", .window: "jendela_utama", .tolerance: "toleransi", .weights: "bobot",
    .confidence: "keyakinan", .trials: "ulangan", .settle: "tuntaskan", .seed: "benih", .keep: "simpan",
    .measures: "ukuran",
    // Variations, worlds, what happened before
    .vary: "variasikan", .worlds: "keadaan", .history: "riwayat",
    // What may be chosen
    .search: "cari", .want: "utamakan", .metIn: "tercapai_dalam", .optional: "boleh_tidak",
    .anyOf: "salah_satu_atau_lebih",
    .officerDays: "hari_pegawai", .cost: "biaya",
  ].mapValues { [$0] }
}
