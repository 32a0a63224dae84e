internal import Experiments
internal import Government

extension ReportPage {
  /// The receiving unit service by service in the main window, under nothing and under the answer, or all policies where there is none.
  var services: HtmlTable {
    let figures = shownPolicies.map { comparison.serviceFigures(policy: $0, scope: comparison.focus.scope) }
    let units = comparison.result.scenario.units
    let rows = (figures.first ?? []).indices.flatMap { service in
      zip(shownPolicies, figures).map { policy, found in
        let one = found[service]
        let described = units[one.place.unit].services[one.place.service]
        return [described.title[language], comparison.result.name(ofPolicy: policy)[language]].map {
          HtmlTable.Cell($0)
        }
          + [
            Phrase.number(described.promiseDays, decimals: 1).tidy, .number(one.received, decimals: 0),
            .number(one.turnaroundDays, decimals: 1), .number(100 * one.onTime, decimals: 0),
            .number(one.open, decimals: 0),
          ].map { HtmlTable.Cell($0[language]) }
      }
    }
    let days = MeasureText.of(.turnaroundP90).unit[language]
    typealias Column = Phrases.Page.Column
    return HtmlTable(
      title: Phrases.Page.services(comparison.result.title(of: comparison.focus.scope))[language],
      columns: [Column.service, Phrases.policy].map { HtmlTable.Column($0[language], isNumber: false) } + [
        HtmlTable.Column(Column.promise[language], unit: days),
        HtmlTable.Column(Column.received[language], unit: Column.requests[language]),
        HtmlTable.Column(Column.meanTurnaround[language], unit: days),
        HtmlTable.Column(MeasureText.of(.onTime).name[language], unit: Column.percentOfDone[language]),
        HtmlTable.Column(Column.stillOpen[language], unit: Column.requests[language]),
      ],
      rows: rows, notes: [Phrases.Page.Note.services[language]])
  }

  /// Nothing and the answer; all where no policy is the answer.
  var shownPolicies: [Int] { comparison.recommend().policy.map { [0, $0] } ?? Array(comparison.policies) }
}
