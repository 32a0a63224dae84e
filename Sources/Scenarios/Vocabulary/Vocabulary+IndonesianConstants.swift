extension Vocabulary {
  /// Constants of the model by their key in the catalogue.
  static let indonesianConstants: [String: String] = [
    // Serving
    "productive_share": "bagian_produktif", "late_limit": "batas_layan_lewat_tutup",
    "return_share": "bagian_datang_lagi", "counter_places_per_head": "loket_per_pegawai",
    "early_share": "bagian_datang_awal", "online_outside_hours": "daring_di_luar_jam",
    "error_share": "bagian_kesalahan",
    // People
    "speed_deviation": "simpangan_kecepatan", "learning_deviation": "simpangan_belajar",
    "proficiency_floor": "kecakapan_terendah", "proficiency_match_gain": "tambahan_kecakapan_kecocokan",
    "training_gain": "tambahan_pelatihan", "training_time_cut": "pengurangan_waktu_belajar",
    "training_scale": "skala_pelatihan", "training_load": "beban_pelatihan",
    "drain_per_newcomer": "beban_bimbingan_per_pendatang", "drain_floor": "kecepatan_terendah_pembimbing",
    "induction_days": "hari_pengenalan", "shadowing": "pendampingan",
    "induction_proficiency": "kecakapan_akhir_pengenalan", "forgetting_after": "lupa_setelah",
    "forgetting_time_constant": "tetapan_waktu_lupa", "announcement_dip": "penurunan_saat_diumumkan",
    // Pressure
    "load_speed_gain": "percepatan_karena_beban", "load_speed_from": "percepatan_mulai_beban",
    "fatigue_speed_loss": "perlambatan_karena_lelah", "fatigue_full": "lelah_penuh", "fatigue_gain": "tambahan_lelah",
    "fatigue_time_constant": "tetapan_waktu_lelah", "load_reference": "beban_acuan",
    "load_deviation": "simpangan_beban",
    "backlog_pressure": "tekanan_tunggakan", "backlog_pressure_days": "hari_tekanan_tunggakan",
    "pressure_mean": "tekanan_rata", "pressure_deviation": "simpangan_tekanan",
    "pressure_demand_slope": "pengaruh_tuntutan", "pressure_role_slope": "pengaruh_konflik_peran",
    "support_slope": "pengaruh_dukungan", "pressure_time_constant": "tetapan_waktu_tekanan",
    "forced_pressure": "tekanan_pindah_paksa", "forced_pressure_days": "hari_tekanan_pindah_paksa",
    "boredom_from": "jenuh_mulai", "boredom_time_constant": "tetapan_waktu_jenuh",
    "boredom_speed_loss": "perlambatan_karena_jenuh", "sick_share": "bagian_sakit", "sick_length": "lama_sakit",
    "sick_slope": "pengaruh_pada_sakit", "leave": "cuti", "quits": "berhenti", "quit_slope": "pengaruh_pada_berhenti",
    "own_requests": "permintaan_sendiri", "minimum_crew": "pegawai_minimum",
    // Moves
    "acceptance": "kesediaan", "acceptance_match": "kesediaan_kecocokan",
    "acceptance_communication": "kesediaan_komunikasi", "acceptance_participation": "kesediaan_partisipasi",
    "acceptance_fairness": "kesediaan_keadilan", "acceptance_career": "kesediaan_karier",
    "acceptance_leadership": "kesediaan_kepemimpinan", "acceptance_temporary": "kesediaan_sementara",
    "acceptance_boredom": "kesediaan_jenuh", "acceptance_tenure": "kesediaan_masa_jabatan",
    "acceptance_distance": "kesediaan_jarak", "acceptance_resistance": "kesediaan_resistensi",
    "acceptance_pressure": "kesediaan_tekanan", "acceptance_allowance": "kesediaan_tunjangan",
    "resistance_mean": "resistensi_rata", "resistance_deviation": "simpangan_resistensi",
    "refusal_quiet": "jeda_setelah_menolak", "release_refusal": "peluang_tidak_dilepas",
    "release_quiet": "jeda_setelah_tidak_dilepas", "forced_proficiency": "kecakapan_pindah_paksa",
    "forced_learning": "belajar_pindah_paksa", "need_load": "beban_kebutuhan", "need_clearing": "waktu_habis_tunggakan",
    "asking": "lama_permintaan", "appeal_from": "keberatan_dari", "appeal_to": "keberatan_sampai",
    "unknown_match_from": "kecocokan_tak_dikenal_dari", "unknown_match_to": "kecocokan_tak_dikenal_sampai",
    "engagement_effect": "pengaruh_pendekatan", "digital_time": "waktu_digital",
  ]
}
