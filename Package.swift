// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Data goes one way, top to bottom: a target imports only those above it.
let package = Package(
  name: "mutasim",
  products: [
    .executable(name: "mutasim", targets: ["mutasim"]),
    .library(name: "Mutasim", targets: ["Stochastics", "DiscreteEvents", "Government", "Scenarios", "Experiments", "Reports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(name: "CStochastics", dependencies: ["CGSL"]),
    .target(name: "Stochastics", dependencies: ["CGSL", "CStochastics"], swiftSettings: settings),
    .target(name: "DiscreteEvents", swiftSettings: settings),
    .target(name: "Government", dependencies: ["Stochastics", "DiscreteEvents"], swiftSettings: settings),
    .target(
      name: "Scenarios",
      dependencies: ["Government", "Stochastics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Experiments", dependencies: ["Government", "Stochastics"], swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Experiments", "Government", "Stochastics"], swiftSettings: settings),
    .executableTarget(
      name: "mutasim",
      dependencies: [
        "Scenarios", "Experiments", "Reports", "Government", "Stochastics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(name: "StochasticsTests", dependencies: ["Stochastics"], swiftSettings: settings),
    .testTarget(name: "DiscreteEventsTests", dependencies: ["DiscreteEvents", "Stochastics"], swiftSettings: settings),
  ]
)
