// swift-tools-version: 6.1
import PackageDescription

// How good forecasts made at days of the past were, day by day, for comparison with other tools.
let package = Package(
  name: "origins",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "origins", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Sources")
  ]
)
