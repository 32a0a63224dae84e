/// Everything that stands in a file of tables.
package struct Workbook: Sendable {
  /// As it was named.
  package let file: String
  package let sheets: [Sheet]
  /// Whether days are counted from 1904 on, as workbooks from older Macs do.
  package let countsFrom1904: Bool
  /// How a text was understood; nil for a spreadsheet.
  package let form: TextForm?

  package init(file: String, sheets: [Sheet], countsFrom1904: Bool = false, form: TextForm? = nil) {
    self.file = file
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
    self.form = form
  }
}
