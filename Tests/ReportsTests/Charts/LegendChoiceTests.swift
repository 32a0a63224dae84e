import Foundation
import Testing

@testable import Reports

@Suite struct LegendChoiceTests {
  /// Names of what the reader can choose, wherever they stand.
  private func choices(_ value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(choices) }
    guard let object = value as? [String: Any] else { return [] }
    let own = (object["params"] as? [[String: Any]] ?? []).filter { $0["bind"] as? String == "legend" }
    return own.compactMap { $0["name"] as? String } + object.values.flatMap(choices)
  }

  /// A name that stood twice would be an error of the page.
  @Test(arguments: ["turnaround", "work_pressure"])
  func aChartHasOneChoice(name: String) throws {
    let chart = try #require(ChartBook(SampleStudy(trials: 10).inputs(.en)).charts.first { $0.name == name })
    let specification = try JSONSerialization.jsonObject(with: Data(chart.specification.utf8))
    #expect(choices(specification) == ["chosen"])
    #expect(
      chart.specification.contains("\"opacity\":{\"condition\":{\"param\":\"chosen\",\"value\":1},\"value\":0.12}"))
  }
}
