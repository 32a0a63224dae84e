internal import Files

extension ResultsFolder {
  /// Writes files and charts; these are rendered where a renderer is found, with the script that draws them in a browser where that is
  /// wanted.
  ///
  /// - Returns: what the reader should know of the charts; empty when all were rendered.
  func write(
    _ files: [ResultFile], _ charts: [Chart], renderer: ChartRenderer, language: Language,
    withLibrary: Bool = false, isCancelled: () -> Bool,
    finishing: (String, ChartRendering) throws(ResultsError) -> Void = { _, _ in }
  ) throws(ResultsError) -> String {
    let specifications = charts.map { ResultFile(path: "charts/" + $0.fileName, text: $0.specification) }
    var remedy = ""
    try write(files + specifications, isCancelled: isCancelled) { (temporary) throws(ResultsError) in
      let rendering = try ChartFolder(path: temporary + "/charts").render(
        charts, by: renderer, language: language, withLibrary: withLibrary)
      remedy = rendering.remedy(language)
      try finishing(temporary, rendering)
    }
    return remedy
  }
}
