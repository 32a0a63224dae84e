// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that who uses the library never builds the benchmark tool.
let package = Package(
  name: "mutasim-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "mutasim", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "DiscreteEventsBenchmarks",
      dependencies: [
        .product(name: "DiscreteEvents", package: "mutasim"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "DiscreteEvents",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
