import CStochastics
import Stochastics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Ziggurat")
struct ZigguratTests {
  /// The layers of one law, as arrays.
  private struct Layers {
    let edge: [Double]
    let height: [Double]

    init(_ layers: ziggurat) {
      edge = withUnsafeBytes(of: layers.edge) { Array($0.bindMemory(to: Double.self)) }
      height = withUnsafeBytes(of: layers.height) { Array($0.bindMemory(to: Double.self)) }
    }
  }

  private static let normal = Layers(ziggurat_of_normal())
  private static let exponential = Layers(ziggurat_of_exponential())

  /// Rectangle for rectangle, the base with its tail included, and the last ends where the density does.
  @Test func layersHaveEqualAreas() {
    for (layers, tail) in [
      (Self.normal, 0.5 * erfc(Self.normal.edge[1] / 2.0.squareRoot()) * (2 * Double.pi).squareRoot()),
      (Self.exponential, exp(-Self.exponential.edge[1])),
    ] {
      let base = layers.edge[1] * layers.height[1] + tail
      #expect(abs(layers.edge[0] * layers.height[1] / base - 1) < 1e-9)
      for layer in 1..<256 {
        let area = layers.edge[layer] * (layers.height[layer + 1] - layers.height[layer])
        #expect(abs(area / base - 1) < 1e-7, "layer \(layer)")
      }
      #expect(layers.edge[256] == 0 && layers.height[256] == 1)
    }
  }

  /// Pearson over 400 equally likely cells of a million draws: a cell is narrower than a layer's wedge.
  @Test(arguments: ["normal", "exponential"]) func draws400CellsAlike(_ law: String) throws {
    var source = RandomSource(seed: 71)
    let (cells, draws) = (400, 1_000_000)
    var counts = Array(repeating: 0.0, count: cells)
    for _ in 0..<draws {
      let share = law == "normal" ? 0.5 * erfc(-source.normal() / 2.0.squareRoot()) : 1 - exp(-source.exponential())
      counts[min(cells - 1, Int(share * Double(cells)))] += 1
    }
    let expected = Double(draws) / Double(cells)
    let statistic = counts.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    #expect(statistic < criticalChiSquare(alpha: 1e-4, freedom: cells - 1))
  }

  /// Draws beyond the layers follow the law's own tail: Kolmogorov-Smirnov of what exceeds where it begins.
  @Test func tailsFollowTheirLaw() throws {
    var source = RandomSource(seed: 72)
    let (start, count) = (Self.normal.edge[1], 3_000_000)
    var beyond: [Double] = []
    for _ in 0..<count {
      let draw = source.normal().magnitude
      if draw > start { beyond.append(draw) }
    }
    let share = erfc(start / 2.0.squareRoot())
    #expect(abs(Double(beyond.count) - share * Double(count)) < 4.5 * (share * Double(count)).squareRoot())
    let law = try Distribution.truncatedNormal(mean: 0, standardDeviation: 1, from: start, to: 40)
    #expect(kolmogorovSmirnov(beyond, law) < criticalDistance(alpha: 1e-4, draws: beyond.count))
  }

  /// The sign comes from the word that gives the position: both are equally likely, and independent of the size.
  @Test func signsAreFair() {
    var source = RandomSource(seed: 73)
    var (positive, large) = (0.0, 0.0)
    for _ in 0..<400_000 {
      let draw = source.normal()
      if draw > 0 { positive += 1 }
      if draw > 1.5 { large += 1 } else if draw < -1.5 { large -= 1 }
    }
    #expect(abs(positive - 200_000) < 4.5 * 316.3)
    #expect(abs(large) < 4.5 * (400_000 * 0.13361).squareRoot())
  }
}
