internal import Tables

/// Titles of columns as they may be told: what stands in a header may be an entry, of a person even, where a header is missing.
enum SafeTitles {
  /// Words of the titles of personnel files.
  private static let words = Set(
    """
    pns id nip baru lama nama gelar depan belakang tempat lahir tanggal jenis kelamin agama kawin nik nomor hp email gov alamat npwp bpjs
    pegawai kedudukan hukum status cpns kartu asn virtual sk tmt gol golongan awal akhir mk tahun bulan jabatan tingkat pendidikan lulus
    kpkn lokasi kerja unor unit instansi induk satuan is valid sekolah flag ikd eselon no urut kelas pangkat masa usia umur keterangan
    telepon tgl dan ruang register petugas layanan diterima selesai
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Each title, or the letters of its column where it is not certain to be one.
  ///
  /// - Parameters:
  ///   - titles: of all columns of a table.
  ///   - places: those that are told.
  ///   - isOfPersons: whether the rows are persons.
  static func told(_ titles: [String], _ places: [Int], isOfPersons: Bool) -> [String] {
    let isEntry = titles.contains { PersonalColumns.isUntold($0) || WrittenDate($0) != nil }
    return places.filter { !titles[$0].isEmpty }.map { place in
      let plain = ColumnName.plain(titles[place]).split(separator: " ").map(String.init)
      return (isEntry || isOfPersons) && !plain.allSatisfy(words.contains) ? CellPlace.letters(place) : titles[place]
    }
  }
}
