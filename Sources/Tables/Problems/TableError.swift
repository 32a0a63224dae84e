/// Why a file gives no table: the file, what is the matter, what to do.
package struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Reason: Sendable, Hashable {
    case unreadable(DataFile.Failure)
    case kind(FileKind)
    /// A spreadsheet whose parts unpack to more than the reader takes.
    case unpacksTooLarge(limitMB: Int)
    case tooManyRows(limit: Int)
    case tooManyCells(limit: Int)
    case noReader(install: String)
    case readerTooSlow(seconds: Int)
    case damaged(String, inIndonesian: String)
    case noRows
  }

  package let file: String
  package let reason: Reason

  package init(file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }

  package var description: String { "\(file) \(said)" }

  /// Without the file: what follows its name in a sentence.
  package var said: String {
    let csv = "or save the sheet as CSV"
    switch reason {
    case .unreadable(let failure): return failure.reason
    case .kind(let kind): return "is \(kind.noun); \(kind.remedy)"
    case .unpacksTooLarge(let limit):
      return "unpacks to more than \(limit) MB; keep the sheet that is needed, \(csv)"
    case .tooManyRows(let limit): return "has more than \(limit) rows; give it in parts"
    case .tooManyCells(let limit):
      return "has more than \(limit) cells; keep the columns that are needed, or give it in parts"
    case .noReader(let install):
      return "is a spreadsheet, whose reader is not installed: make sheets, or \(install); or save the sheet as CSV"
    case .readerTooSlow(let seconds): return "was not read within \(seconds) s; keep the sheet that is needed, \(csv)"
    case .damaged(let reason, _):
      return "is damaged (\(reason)); open it in a spreadsheet program and save it again, \(csv)"
    case .noRows: return "has nothing in any cell; give a table with a header and rows"
    }
  }

  package var saidInIndonesian: String {
    let csv = "atau simpan lembarnya sebagai CSV"
    switch reason {
    case .unreadable(let failure): return failure.reasonInIndonesian
    case .kind(let kind): return "adalah \(kind.nounInIndonesian); \(kind.remedyInIndonesian)"
    case .unpacksTooLarge(let limit):
      return "setelah dibuka lebih dari \(limit) MB; sisakan lembar yang diperlukan, \(csv)"
    case .tooManyRows(let limit): return "memiliki lebih dari \(limit) baris; berikan dalam beberapa bagian"
    case .tooManyCells(let limit):
      return "memiliki lebih dari \(limit) sel; sisakan kolom yang diperlukan, atau berikan dalam beberapa bagian"
    case .noReader(let install):
      return "adalah spreadsheet, tetapi pembacanya belum terpasang: make sheets, atau \(install); \(csv)"
    case .readerTooSlow(let seconds):
      return "tidak terbaca dalam \(seconds) detik; sisakan lembar yang diperlukan, \(csv)"
    case .damaged(_, let reason):
      return "rusak (\(reason)); buka dengan program spreadsheet dan simpan lagi, \(csv)"
    case .noRows: return "semua selnya kosong; berikan tabel dengan judul kolom dan baris"
    }
  }
}
