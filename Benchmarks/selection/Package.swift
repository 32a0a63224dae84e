// swift-tools-version: 6.1
import PackageDescription

// Whether the best of many alternatives is chosen as often as promised, on a problem whose solution is known exactly.
let package = Package(
  name: "selection",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "selection", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Sources")
  ]
)
