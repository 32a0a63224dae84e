// swift-tools-version: 6.1
import PackageDescription

// Whether a search finds the best where the best is known: a flow line with exact throughputs, and policies that were all played.
let package = Package(
  name: "search",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "search", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Sources")
  ]
)
