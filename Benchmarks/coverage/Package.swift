// swift-tools-version: 6.1
import PackageDescription

// Whether what a comparison says holds as often as it says: many independent studies against the truth of all of them together.
let package = Package(
  name: "coverage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "coverage", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Sources")
  ]
)
