internal import Files
internal import Reports

/// What a command prints of what it found.
struct Delivery {
  let isJSON: Bool
  let isQuiet: Bool
  let language: Language

  /// Writes what was found, and prints of it what was asked for: the document, the path of its folder, or the report with the path of
  /// what to open.
  ///
  /// - Parameters:
  ///   - folder: where it is written.
  ///   - page: what to open in the folder, with its stroke; empty = the folder itself.
  ///   - write: writes the folder and says what the reader should know of the charts.
  ///   - document: for a program.
  ///   - report: for people.
  func deliver(
    _ folder: String, page: String = "", write: () throws(ResultsError) -> String, document: () -> String,
    report: () -> String
  ) throws(Failure) {
    try self.write(folder, by: write)
    if isJSON { return try Standard.output(document()) }
    if isQuiet { return try Standard.output(folder + "\n") }
    try Standard.output(report() + "\n" + folder + page + "\n")
  }

  /// Of tables alone, which are not printed.
  func deliver(tables folder: String, write: () throws(ResultsError) -> String) throws(Failure) {
    try self.write(folder, by: write)
    try Standard.output(folder + "\n")
  }

  private func write(_ folder: String, by write: () throws(ResultsError) -> String) throws(Failure) {
    // A shell in a folder that is replaced goes on standing in the one that is gone.
    let standsInside = WorkingFolder.isInside(folder)
    do throws(ResultsError) {
      let remark = try write()
      let place = standsInside ? KeptText.standsInFormer(folder, language) : ""
      for line in [remark, place] where !line.isEmpty { Standard.error("mutasim: " + line) }
    } catch {
      throw Failure(error)
    }
  }
}
