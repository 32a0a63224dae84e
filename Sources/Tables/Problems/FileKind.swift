/// What a file is by its bytes, whatever its name says.
package enum FileKind: String, Sendable, CaseIterable {
  case nothing = "empty"
  case text
  case xlsx, xlsb, xls, ods
  /// A workbook that asks for a password.
  case locked
  /// A workbook of 1995 or before.
  case oldWorkbook
  case webPage, xmlWorkbook
  case picture, pdf, wordDocument, slides, archive
  /// Bytes that mean nothing to a reader of tables.
  case unknown

  package var isSpreadsheet: Bool { [.xlsx, .xlsb, .xls, .ods].contains(self) }

  /// What it is to somebody who took it for a table.
  package var noun: String {
    switch self {
    case .nothing: "empty"
    case .text: "a text"
    case .xlsx, .xlsb, .xls, .ods: "a spreadsheet"
    case .locked: "a workbook locked with a password"
    case .oldWorkbook: "a workbook of a spreadsheet program of 1995 or before"
    case .webPage: "a web page, whatever its name says"
    case .xmlWorkbook: "an XML file, whatever its name says"
    case .picture: "a picture, whatever its name says"
    case .pdf: "a PDF"
    case .wordDocument: "a text document, not a spreadsheet"
    case .slides: "a set of slides, not a spreadsheet"
    case .archive: "an archive, not a spreadsheet"
    case .unknown: "neither a text nor a spreadsheet"
    }
  }

  package var nounInIndonesian: String {
    switch self {
    case .nothing: "berkas kosong"
    case .text: "teks"
    case .xlsx, .xlsb, .xls, .ods: "spreadsheet"
    case .locked: "buku kerja yang terkunci kata sandi"
    case .oldWorkbook: "buku kerja dari program spreadsheet tahun 1995 atau sebelumnya"
    case .webPage: "halaman web, apa pun namanya"
    case .xmlWorkbook: "berkas XML, apa pun namanya"
    case .picture: "gambar, apa pun namanya"
    case .pdf: "PDF"
    case .wordDocument: "dokumen teks, bukan spreadsheet"
    case .slides: "salindia, bukan spreadsheet"
    case .archive: "arsip, bukan spreadsheet"
    case .unknown: "berkas yang bukan teks dan bukan spreadsheet"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .nothing: "save the table again"
    case .text, .xlsx, .xlsb, .xls, .ods: ""
    case .locked: "take the password off, or save a copy without one"
    case .oldWorkbook, .webPage, .xmlWorkbook:
      "open it in a spreadsheet program and save it as .xlsx or as CSV"
    case .picture, .pdf, .wordDocument, .slides: "give the table that it was made from, as .xlsx or as CSV"
    case .archive: "unpack it and give the table inside"
    case .unknown: "give a table as .xlsx or as CSV"
    }
  }

  package var remedyInIndonesian: String {
    switch self {
    case .nothing: "simpan tabelnya lagi"
    case .text, .xlsx, .xlsb, .xls, .ods: ""
    case .locked: "hapus kata sandinya, atau simpan salinan tanpa kata sandi"
    case .oldWorkbook, .webPage, .xmlWorkbook:
      "buka dengan program spreadsheet dan simpan sebagai .xlsx atau CSV"
    case .picture, .pdf, .wordDocument, .slides: "berikan tabel asalnya, sebagai .xlsx atau CSV"
    case .archive: "buka arsipnya dan berikan tabel di dalamnya"
    case .unknown: "berikan tabel sebagai .xlsx atau CSV"
    }
  }
}
