import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// What a study keeps of its trials.
@Suite struct KeptFiguresTests {
  private func scenario(_ kept: KeptFigures) -> Scenario {
    var scenario = HandMade.scenario()
    scenario.comparison.kept = kept
    return scenario
  }

  @Test func allIsKeptUnlessSaid() {
    let layout = Layout(HandMade.scenario())
    #expect(layout.keptCount == layout.valueCount && layout.keptMeasures == Layout.measures)
  }

  @Test func whatTheAnswerTellsIsKeptAlways() {
    let scenario = scenario(KeptFigures(measures: []))
    let layout = Layout(scenario)
    let focus = Focus(scenario, layout)
    #expect(layout.keptCount < layout.valueCount / 2)
    for measure in Layout.measures {
      #expect(layout.isKept(window: focus.window, scope: focus.scope, measure: measure))
    }
    for headline in focus.headlines {
      #expect(layout.isKept(window: focus.window, scope: headline.scope, measure: headline.measure))
    }
    for measure in Focus.ofLenders {
      #expect(focus.lenders.map { layout.isKept(window: focus.window, scope: $0, measure: measure) } == true)
    }
    #expect(layout.isKept(window: 0, scope: layout.system, measure: .cost))
    #expect(!layout.isKept(window: 0, scope: layout.system, measure: .requests))
  }

  @Test func whatIsAskedForIsKeptWhereItIsAskedFor() {
    let layout = Layout(scenario(KeptFigures(measures: [.requests], units: [.unit(0)], windows: [0])))
    #expect(layout.isKept(window: 0, scope: 0, measure: .requests))
    #expect(!layout.isKept(window: 0, scope: 1, measure: .requests))
    #expect(!layout.isKept(window: 0, scope: 0, measure: .satisfaction) || layout.windows.count == 1)
  }

  /// The same trials, of which less is kept: what is kept and what is answered are the same.
  @Test func whatIsKeptIsTheSame() throws {
    let few = scenario(KeptFigures(measures: []))
    let (all, some) = (
      try Experiment(HandMade.scenario(), threads: 2).run(), try Experiment(few, threads: 2).run()
    )
    let layout = some.layout
    for policy in layout.policies.indices {
      for window in layout.windows.indices {
        for scope in layout.scopes.indices {
          for measure in Layout.measures {
            let bits = [all, some].map {
              $0.values(policy: policy, window: window, scope: scope, measure: measure).map(\.bitPattern)
            }
            let isKept = layout.isKept(window: window, scope: scope, measure: measure)
            #expect(isKept ? bits[0] == bits[1] : bits[1].allSatisfy { Double(bitPattern: $0).isNaN })
          }
        }
      }
    }
    #expect(Comparison(all).recommend().outcome == Comparison(some).recommend().outcome)
  }
}
