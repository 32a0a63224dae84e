internal import Government

/// National holidays and collective leave (cuti bersama), and Ramadan, as decreed or computed.
///
/// Holidays: package `holidays` 0.109 (MIT), categories public and government. Ramadan: government dates (sidang isbat)
/// up to 2026, computed (Umm al-Qura) after that, where the government's date can differ by a day.
enum IndonesianHolidays {
  static let years = 2023...2027

  /// Ascending.
  static let dates: [CivilDate] = CSV.rows(Array(table.utf8)).dropFirst().compactMap { CivilDate(iso: $0[0]) }

  /// First and last day of each fasting month.
  static let ramadan: [ClosedRange<CivilDate>] = CSV.rows(Array(fasting.utf8)).dropFirst().compactMap { row in
    guard row.count == 2, let first = CivilDate(iso: row[0]), let feast = CivilDate(iso: row[1]) else { return nil }
    return first...feast.adding(days: -1)
  }

  private static let fasting = """
    first,feast
    2023-03-23,2023-04-22
    2024-03-12,2024-04-10
    2025-03-01,2025-03-31
    2026-02-19,2026-03-21
    2027-02-08,2027-03-09
    2028-01-28,2028-02-26
    """

  private static let table = """
    date,category,name
    2023-01-01,libur_nasional,Tahun Baru Masehi
    2023-01-22,libur_nasional,Tahun Baru Imlek
    2023-01-23,cuti_bersama,Cuti Bersama Tahun Baru Imlek
    2023-02-18,libur_nasional,Isra Mikraj Nabi Muhammad
    2023-03-22,libur_nasional,Hari Suci Nyepi
    2023-03-23,cuti_bersama,Cuti Bersama Hari Suci Nyepi
    2023-04-07,libur_nasional,Wafat Yesus Kristus
    2023-04-19,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2023-04-20,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2023-04-21,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2023-04-22,libur_nasional,Hari Raya Idul Fitri
    2023-04-23,libur_nasional,Hari kedua dari Hari Raya Idul Fitri
    2023-04-24,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2023-04-25,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2023-05-01,libur_nasional,Hari Buruh Internasional
    2023-05-18,libur_nasional,Kenaikan Yesus Kristus
    2023-06-01,libur_nasional,Hari Lahir Pancasila
    2023-06-02,cuti_bersama,Cuti Bersama Hari Raya Waisak
    2023-06-04,libur_nasional,Hari Raya Waisak
    2023-06-28,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2023-06-29,libur_nasional,Hari Raya Idul Adha
    2023-06-30,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2023-07-19,libur_nasional,Tahun Baru Islam
    2023-08-17,libur_nasional,Hari Kemerdekaan Republik Indonesia
    2023-09-28,libur_nasional,Maulid Nabi Muhammad
    2023-12-25,libur_nasional,Hari Raya Natal
    2023-12-26,cuti_bersama,Cuti Bersama Hari Raya Natal
    2024-01-01,libur_nasional,Tahun Baru Masehi
    2024-02-08,libur_nasional,Isra Mikraj Nabi Muhammad
    2024-02-09,cuti_bersama,Cuti Bersama Tahun Baru Imlek
    2024-02-10,libur_nasional,Tahun Baru Imlek
    2024-02-14,libur_nasional,Hari Pemilihan Umum
    2024-03-11,libur_nasional,Hari Suci Nyepi
    2024-03-12,cuti_bersama,Cuti Bersama Hari Suci Nyepi
    2024-03-29,libur_nasional,Wafat Yesus Kristus
    2024-03-31,libur_nasional,Kebangkitan Yesus Kristus
    2024-04-08,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2024-04-09,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2024-04-10,libur_nasional,Hari Raya Idul Fitri
    2024-04-11,libur_nasional,Hari kedua dari Hari Raya Idul Fitri
    2024-04-12,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2024-04-15,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2024-05-01,libur_nasional,Hari Buruh Internasional
    2024-05-09,libur_nasional,Kenaikan Yesus Kristus
    2024-05-10,cuti_bersama,Cuti Bersama Kenaikan Yesus Kristus
    2024-05-23,libur_nasional,Hari Raya Waisak
    2024-05-24,cuti_bersama,Cuti Bersama Hari Raya Waisak
    2024-06-01,libur_nasional,Hari Lahir Pancasila
    2024-06-17,libur_nasional,Hari Raya Idul Adha
    2024-06-18,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2024-07-07,libur_nasional,Tahun Baru Islam
    2024-08-17,libur_nasional,Hari Kemerdekaan Republik Indonesia
    2024-09-16,libur_nasional,Maulid Nabi Muhammad
    2024-11-27,libur_nasional,Hari Pemilihan Kepala Daerah
    2024-12-25,libur_nasional,Hari Raya Natal
    2024-12-26,cuti_bersama,Cuti Bersama Hari Raya Natal
    2025-01-01,libur_nasional,Tahun Baru Masehi
    2025-01-27,libur_nasional,Isra Mikraj Nabi Muhammad
    2025-01-28,cuti_bersama,Cuti Bersama Tahun Baru Imlek
    2025-01-29,libur_nasional,Tahun Baru Imlek
    2025-03-28,cuti_bersama,Cuti Bersama Hari Suci Nyepi
    2025-03-29,libur_nasional,Hari Suci Nyepi
    2025-03-31,libur_nasional,Hari Raya Idul Fitri
    2025-04-01,libur_nasional,Hari kedua dari Hari Raya Idul Fitri
    2025-04-02,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2025-04-03,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2025-04-04,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2025-04-07,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2025-04-18,libur_nasional,Wafat Yesus Kristus
    2025-04-20,libur_nasional,Kebangkitan Yesus Kristus
    2025-05-01,libur_nasional,Hari Buruh Internasional
    2025-05-12,libur_nasional,Hari Raya Waisak
    2025-05-13,cuti_bersama,Cuti Bersama Hari Raya Waisak
    2025-05-29,libur_nasional,Kenaikan Yesus Kristus
    2025-05-30,cuti_bersama,Cuti Bersama Kenaikan Yesus Kristus
    2025-06-01,libur_nasional,Hari Lahir Pancasila
    2025-06-06,libur_nasional,Hari Raya Idul Adha
    2025-06-09,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2025-06-27,libur_nasional,Tahun Baru Islam
    2025-08-17,libur_nasional,Hari Kemerdekaan Republik Indonesia
    2025-08-18,cuti_bersama,Cuti Bersama Hari Kemerdekaan Republik Indonesia
    2025-09-05,libur_nasional,Maulid Nabi Muhammad
    2025-12-25,libur_nasional,Hari Raya Natal
    2025-12-26,cuti_bersama,Cuti Bersama Hari Raya Natal
    2026-01-01,libur_nasional,Tahun Baru Masehi
    2026-01-16,libur_nasional,Isra Mikraj Nabi Muhammad
    2026-02-16,cuti_bersama,Cuti Bersama Tahun Baru Imlek
    2026-02-17,libur_nasional,Tahun Baru Imlek
    2026-03-18,cuti_bersama,Cuti Bersama Hari Suci Nyepi
    2026-03-19,libur_nasional,Hari Suci Nyepi
    2026-03-20,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2026-03-21,libur_nasional,Hari Raya Idul Fitri
    2026-03-22,libur_nasional,Hari kedua dari Hari Raya Idul Fitri
    2026-03-23,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2026-03-24,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2026-04-03,libur_nasional,Wafat Yesus Kristus
    2026-04-05,libur_nasional,Kebangkitan Yesus Kristus
    2026-05-01,libur_nasional,Hari Buruh Internasional
    2026-05-14,libur_nasional,Kenaikan Yesus Kristus
    2026-05-15,cuti_bersama,Cuti Bersama Kenaikan Yesus Kristus
    2026-05-27,libur_nasional,Hari Raya Idul Adha
    2026-05-28,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2026-05-31,libur_nasional,Hari Raya Waisak
    2026-06-01,libur_nasional,Hari Lahir Pancasila
    2026-06-16,libur_nasional,Tahun Baru Islam
    2026-08-17,libur_nasional,Hari Kemerdekaan Republik Indonesia
    2026-08-25,libur_nasional,Maulid Nabi Muhammad
    2026-12-24,cuti_bersama,Cuti Bersama Hari Raya Natal
    2026-12-25,libur_nasional,Hari Raya Natal
    2027-01-01,libur_nasional,Tahun Baru Masehi
    2027-01-05,libur_nasional,Isra Mikraj Nabi Muhammad
    2027-02-05,cuti_bersama,Cuti Bersama Tahun Baru Imlek
    2027-02-06,libur_nasional,Tahun Baru Imlek
    2027-03-08,libur_nasional,Hari Suci Nyepi
    2027-03-09,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2027-03-10,libur_nasional,Hari Raya Idul Fitri (perkiraan)
    2027-03-11,libur_nasional,Hari kedua dari Hari Raya Idul Fitri (perkiraan)
    2027-03-12,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2027-03-15,cuti_bersama,Cuti Bersama Hari Raya Idul Fitri
    2027-03-25,cuti_bersama,Cuti Bersama Wafat Yesus Kristus
    2027-03-26,libur_nasional,Wafat Yesus Kristus
    2027-03-28,libur_nasional,Kebangkitan Yesus Kristus
    2027-05-01,libur_nasional,Hari Buruh Internasional
    2027-05-06,libur_nasional,Kenaikan Yesus Kristus
    2027-05-17,libur_nasional,Hari Raya Idul Adha (perkiraan)
    2027-05-18,cuti_bersama,Cuti Bersama Hari Raya Idul Adha
    2027-05-19,cuti_bersama,Cuti Bersama Hari Raya Waisak
    2027-05-20,libur_nasional,Hari Raya Waisak
    2027-06-01,libur_nasional,Hari Lahir Pancasila
    2027-06-06,libur_nasional,Tahun Baru Islam
    2027-08-15,libur_nasional,Maulid Nabi Muhammad
    2027-08-17,libur_nasional,Hari Kemerdekaan Republik Indonesia
    2027-12-24,cuti_bersama,Cuti Bersama Hari Raya Natal
    2027-12-25,libur_nasional,Hari Raya Natal
    2027-12-26,libur_nasional,Isra Mikraj Nabi Muhammad
    """
}
