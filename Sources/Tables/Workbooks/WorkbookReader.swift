/// The one reader of every file of tables: what it is is told by its bytes.
package struct WorkbookReader: Sendable {
  private let spreadsheets: SpreadsheetReader

  package init(spreadsheets: SpreadsheetReader = SpreadsheetReader()) { self.spreadsheets = spreadsheets }

  /// - Parameters:
  ///   - path: of the file.
  ///   - name: what messages call it; its path where nil.
  package func read(_ path: String, name: String? = nil) throws(TableError) -> Workbook {
    let file = name ?? path
    switch DataFile.read(path) {
    case .failure(let failure): throw TableError(file: file, .unreadable(failure))
    case .success(let bytes):
      let kind = FileSignature.kind(of: bytes)
      switch kind {
      case .text: return try TextTable.read(bytes, file: file)
      case .xlsx, .xlsb, .xls, .ods: return try spreadsheets.read(path, bytes, file: file)
      default: throw TableError(file: file, .kind(kind))
      }
    }
  }
}
