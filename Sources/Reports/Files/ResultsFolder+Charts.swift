internal import Files

extension ResultsFolder {
  private static let charts = "charts"

  /// Writes files and charts; these are rendered where a renderer is found, with the script that draws them in a browser where that is
  /// wanted. Where none is found, pictures of the very same charts stay.
  ///
  /// - Parameters:
  ///   - keepingPictures: whether nothing is written where pictures of before would be gone and none come in their place.
  ///   - isOwn: which files of an earlier writing go where they are not written anew, beside its charts.
  /// - Returns: what the reader should know of the charts, and of what else stands in the folder; empty where there is nothing to tell.
  func write(
    _ files: [ResultFile], _ charts: [Chart], renderer: ChartRenderer, language: Language,
    withLibrary: Bool = false, keepingPictures: Bool = false, isCancelled: () -> Bool,
    isOwn: (String) -> Bool = { _ in false },
    finishing: (String, ChartRendering) throws(ResultsError) -> Void = { _, _ in }
  ) throws(ResultsError) -> String {
    let specifications = charts.map { ResultFile(path: Self.charts + "/" + $0.fileName, text: $0.specification) }
    let earlier = KeptPictures(folder: path + "/" + Self.charts, charts: charts)
    var remedy = ""
    let kept = try write(
      files + specifications, isCancelled: isCancelled,
      isOwn: {
        isOwn($0) || $0.hasPrefix(Self.charts + "/") && earlier.isOfChart(String($0.dropFirst(Self.charts.count + 1)))
      }
    ) { (temporary) throws(ResultsError) in
      let place = temporary + "/" + Self.charts
      var rendering = try ChartFolder(path: place).render(
        charts, by: renderer, language: language, withLibrary: withLibrary)
      remedy = rendering.remedy(language)
      if let reason = rendering.failure {
        if let pictures = try earlier.put(into: place) {
          rendering = .rendered(pictures)
          remedy = Phrases.picturesKept(reason)[language]
        } else if earlier.areThere {
          if keepingPictures { throw .pictures(path: path, reason: reason) }
          remedy += "\n" + Phrases.picturesGone[language]
        }
      }
      try finishing(temporary, rendering)
    }
    return [remedy, KeptText.others(kept, language)].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
