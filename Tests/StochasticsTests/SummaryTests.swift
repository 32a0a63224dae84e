import Stochastics
import Testing

@Suite("Summary, stable hash and version")
struct SummaryTests {
  @Test func summarisesWhatCame() {
    var summary = Summary([4.2, 5.1, 3.9, 6.0])
    summary.add(5.5)
    #expect(summary.count == 5)
    #expect((summary.mean - 4.94).magnitude < 1e-12)
    #expect((summary.variance - 0.773).magnitude < 1e-12)
    #expect(summary.min == 3.9)
    #expect(summary.max == 6)
  }

  @Test func keepsItsDigitsFarFromZero() {
    let summary = Summary([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(summary.mean == 1e9 + 10)
    #expect(summary.variance == 30)
  }

  @Test func saysNothingOfNothing() {
    let empty = Summary()
    #expect(empty.count == 0)
    #expect(empty.mean.isNaN && empty.variance.isNaN && empty.min.isNaN && empty.max.isNaN)
    #expect(Summary([3]).mean == 3)
    #expect(Summary([3]).variance.isNaN)
  }

  /// Computed apart, in Python.
  @Test(
    arguments: zip(
      ["", "a", "foobar", "KTP baru", "é"],
      [
        0xf52a_15e9_a9b5_e89b, 0x02c0_bdbf_4814_20f8, 0x404d_a9e3_b740_78c2, 0x8a2d_f8b5_a620_eda5,
        0x2334_0361_7480_019e,
      ] as [UInt64]))
  func hashesAreFixedNumbers(_ name: String, _ expected: UInt64) {
    #expect(StableHash.of(name) == expected)
  }

  @Test func knowsTheVersionOfGSL() {
    #expect(Numerics.gslVersion.hasPrefix("2."))
  }
}
