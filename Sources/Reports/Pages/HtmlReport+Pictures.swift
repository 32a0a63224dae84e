internal import Foundation

extension HtmlReport.Picture {
  /// The charts of a book with the pictures that were rendered; the others keep their specifications alone.
  public static func all(in book: ChartBook, _ rendering: ChartRendering) -> [HtmlReport.Picture] {
    all(book.charts, rendering)
  }

  static func all(_ charts: [Chart], _ rendering: ChartRendering) -> [HtmlReport.Picture] {
    charts.map { chart in
      guard case .rendered(let files, _) = rendering, let file = files[chart.name] else {
        return HtmlReport.Picture(chart)
      }
      return HtmlReport.Picture(chart, svg: try? String(contentsOf: file, encoding: .utf8))
    }
  }
}
