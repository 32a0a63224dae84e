internal import Government

extension CountsError {
  /// Without the file: what is the matter and what to do.
  package var said: (en: String, id: String) {
    switch reason {
    case .unreadable(let why, let inIndonesian): (why, inIndonesian)
    case .noDays(let titles):
      (
        "has no column of days; expected one such as Tanggal with 25/03/2026 in it, beside \(titles)",
        "tidak memiliki kolom hari; seharusnya ada kolom seperti Tanggal berisi 25/03/2026, di samping \(titles)"
      )
    case .noTitles:
      (
        "has no titles above its columns; write them, such as Tanggal and the name of each service",
        "tidak memiliki judul kolom; tuliskan, misalnya Tanggal dan nama setiap layanan"
      )
    case .noCounts(let titles):
      (
        "has no column of counts; expected one a service, or one of services with one of counts, or a row for each request, in \(titles)",
        "tidak memiliki kolom jumlah; seharusnya satu kolom setiap layanan, atau kolom layanan dengan kolom jumlah, atau satu baris setiap permohonan, pada \(titles)"
      )
    case .ambiguous(let column, let why, let inIndonesian):
      ("column \"\(column)\": \(why)", "kolom \"\(column)\": \(inIndonesian)")
    case .exchanged(let column, let cells):
      (
        "column \"\(column)\": a spreadsheet program has exchanged day and month of \(cells) cells, those up to the 12th; write the days as 2026-03-25",
        "kolom \"\(column)\": program spreadsheet menukar hari dan bulan pada \(cells) sel, yaitu sampai tanggal 12; tulis tanggal sebagai 2026-03-25"
      )
    case .noDay(let place, let value):
      (
        "\(place): \"\(value)\" is no day; write it as 25/03/2026, or take the row out",
        "\(place): \"\(value)\" bukan tanggal; tulis sebagai 25/03/2026, atau hapus barisnya"
      )
    case .whichMonth(let place):
      (
        "\(place): a day of which month is not said, or said in two ways; name the sheet Januari or write BULAN JANUARI 2026 above the table",
        "\(place): bulannya tidak disebut atau disebut dua macam; beri nama lembar Januari atau tulis BULAN JANUARI 2026 di atas tabel"
      )
    case .whichYear(let place):
      (
        "\(place): a day of which year is not said, or said in two ways; write TAHUN 2026 above the table",
        "\(place): tahunnya tidak disebut atau disebut dua macam; tulis TAHUN 2026 di atas tabel"
      )
    case .noSuchDay(let day, let month, let year, let place):
      (
        "\(place): month \(month) of \(year) has no day \(day), but something is counted on it; correct the day or the month",
        "\(place): bulan \(month) tahun \(year) tidak memiliki tanggal \(day), tetapi ada hitungannya; perbaiki tanggal atau bulannya"
      )
    case .noCount(let place, let value):
      (
        "\(place): \"\(value)\" is no count of requests; write a whole number from 0 to 9,999,999, or LIBUR in every column where the office was closed",
        "\(place): \"\(value)\" bukan jumlah permohonan; tulis bilangan bulat dari 0 sampai 9.999.999, atau LIBUR di semua kolom bila kantor tutup"
      )
    case .noStamp(let place, let value):
      (
        "\(place): \"\(value)\" is no day; write one such as 25/03/2026 08:15, or leave the row out",
        "\(place): \"\(value)\" bukan tanggal; tulis misalnya 25/03/2026 08:15, atau hapus barisnya"
      )
    case .twice(let date, let service, let place, let first):
      (
        "\(place): a second count of \(service) for \(date.iso), other than that in \(first); keep the right one",
        "\(place): hitungan kedua \(service) untuk \(date.iso), berbeda dari \(first); simpan yang benar"
      )
    case .tooLong(let first, let last):
      (
        "has days from \(first.iso) to \(last.iso); one of the two must be wrong: correct it",
        "memuat hari dari \(first.iso) sampai \(last.iso); salah satunya keliru: perbaiki"
      )
    case .farFromOthers(let date, let rows, let days):
      (
        "has \(rows == 1 ? "one entry" : "\(rows) entries") of \(date.iso), \(days) days from all others; correct that day, or take it out",
        "memuat \(rows) catatan tanggal \(date.iso), \(days) hari dari yang lain; perbaiki tanggal itu, atau hapus"
      )
    case .noService(let name, let known):
      ("has no service \"\(name)\"; it has \(known)", "tidak memuat layanan \"\(name)\"; yang ada \(known)")
    case .persons(let column):
      (
        "has a column \"\(column)\", which belongs to persons: it is no table of counts; leave such columns out",
        "memiliki kolom \"\(column)\" yang berisi data orang: bukan tabel rekap; hapus kolom seperti itu"
      )
    case .empty: ("has no day with a count", "tidak memuat hari dengan hitungan")
    }
  }
}
