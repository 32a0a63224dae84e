internal import Files
internal import Reports

/// What a command prints of what it found.
struct Delivery {
  let isJSON: Bool
  let isQuiet: Bool

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
    do throws(ResultsError) {
      let remedy = try write()
      if !remedy.isEmpty { Standard.error("mutasim: " + remedy) }
    } catch {
      throw Failure(error)
    }
    if isJSON { return try Standard.output(document()) }
    if isQuiet { return try Standard.output(folder + "\n") }
    try Standard.output(report() + "\n" + folder + page + "\n")
  }
}
