import Scenarios
import Testing

/// Values that are nearly right are answered by what to write, and what to write is right.
@Suite struct NearMissTests {
  private static func study(rate: String = "5/day", time: String = "20 min", rest: String = "") -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: \(rate), time: \(time) } } }
      donor: { officers: 10, load: 0.6 }
    surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 times } }
    policies: { p: { instrument: nothing } }
    \(rest)
    """
  }

  @Test(arguments: [
    ("6/hour", "48/day"), ("6 per day", "6/day"), ("6 a week", "6/week"), ("6 requests/day", "6/day"),
    ("6 berkas per hari", "6/day"), ("22/dya", "22/day"), ("6", "6/day"), ("\"1.250,00/bulan\"", "1250/month"),
    ("6/days", "6/day"),
  ])
  func ofRates(_ given: String, _ meant: String) {
    expect(Self.study(rate: given), "\"\(meant)\"?", then: Self.study(rate: meant))
  }

  @Test(arguments: [
    ("20 menit", "20 min"), ("1.5 jam", "1.5 h"), ("5-10 menit", "5 to 10 min"), ("5 - 10 min", "5 to 10 min"),
    ("5 s.d. 10 menit", "5 to 10 min"), ("20", "20 min"), ("exactly 20 mnutes", "exactly 20 minutes"),
  ])
  func ofTimes(_ given: String, _ meant: String) {
    expect(Self.study(time: given), "\"\(meant)\"?", then: Self.study(time: meant))
  }

  @Test(arguments: [
    ("200%", "2 times"), ("2 kali", "2 times"), ("uncertain 150% to 200%", "uncertain 1.5 times to 2 times"),
  ])
  func ofPeaks(_ given: String, _ meant: String) {
    let study = { (peak: String) in Self.study().replacing("peak: 2 times", with: "peak: \(peak)") }
    expect(study(given), "\"\(meant)\"?", then: study(meant))
  }

  @Test(arguments: [
    ("\"Rp 30.000,00/jam\"", "\"Rp30000/h\"?"), ("Rp 30.000,00/jam", "overtime: Rp30000/h"),
    ("30000/jam", "\"Rp30000/h\"?"), ("IDR 30000/h", "\"Rp30000/h\"?"),
  ])
  func ofMoney(_ given: String, _ answer: String) {
    expect(
      Self.study(rest: "prices: { overtime: \(given) }"), answer,
      then: Self.study(rest: "prices: { overtime: Rp30000/h }"))
  }

  @Test(arguments: [("52 minggu", "52 weeks"), ("12 bulan", "12 months"), ("52 weks", "52 weeks")])
  func ofLengths(_ given: String, _ meant: String) {
    expect(Self.study(rest: "length: \(given)"), "\"\(meant)\"?", then: Self.study(rest: "length: \(meant)"))
  }

  /// One problem, which ends in the answer; what it says to write reads.
  private func expect(_ broken: String, _ answer: String, then mended: String) {
    let found = problems(broken)
    #expect(found.count == 1 && found.first?.message.contains(answer) == true, "\(found)")
    #expect(problems(mended).isEmpty)
  }
}
