import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// What the answer says of the lending unit that loses most: the back and the side lend to the front.
@Suite struct HardestHitLenderTests {
  /// - Parameters:
  ///   - back: turnaround there under lending, 1 under nothing.
  ///   - crew: days below minimum crew at the side, none under nothing.
  private func line(back: Double, crew: Double, _ language: Language = .en) -> String? {
    let scenario = HandMade.scenario()
    let result = HandMade.result(scenario) { policy, _, scope, measure, trial in
      let place = Layout(scenario).scopes[scope]
      let noise = 0.1 * HandMade.noise(trial, policy)
      switch (measure, place.name) {
      case (.onTime, "front"): return (policy == 1 ? 0.95 : 0.6) + 0.1 * noise
      case (.turnaroundP90, "back"): return (policy == 1 ? back : 1) + (policy == 1 && back != 1 ? noise : 0)
      case (.daysBelowCrew, "side"): return policy == 1 ? crew * Double(trial % 2) : 0
      case (.daysBelowCrew, _): return 0
      default: return 1
      }
    }
    let comparison = Comparison(result)
    #expect(comparison.recommend().policy == 1)
    return Answer(comparison).sentences.map { $0[language] }.first {
      $0.contains("ending unit is seen") || $0.hasPrefix("Hardest") || $0.contains("paling dirugikan")
    }
  }

  @Test func namesTheUnitWithWhatItLosesAndWhetherThatIsSettled() {
    #expect(
      line(back: 2, crew: 0)
        == "Hardest hit of the lending units, by intervals of their own: back, turnaround p90 from 1.0 to 2.0 working days "
        + "(settled).")
    #expect(
      line(back: 2, crew: 0, .id)
        == "OPD asal yang paling dirugikan, menurut selang tersendiri: back, waktu penyelesaian p90 dari 1,0 "
        + "menjadi 2,0 hari kerja (pasti).")
  }

  @Test func eachLossHasItsOwnUnit() throws {
    let both = try #require(line(back: 2, crew: 3))
    #expect(
      both.contains(
        "back, turnaround p90 from 1.0 to 2.0 working days (settled); side, days below minimum crew from 0.0 to"))
  }

  @Test func aLossWithinToleranceIsSaidSo() throws {
    #expect(
      try #require(line(back: 1.1, crew: 0)).hasSuffix(
        "turnaround p90 from 1.0 to 1.1 working days (within tolerance)."))
  }

  @Test func whereNoneIsSeenToLoseThatIsSaid() {
    #expect(
      line(back: 1, crew: 0)
        == "No lending unit is seen to lose by itself in on time, turnaround p90 or days below minimum crew.")
  }
}
