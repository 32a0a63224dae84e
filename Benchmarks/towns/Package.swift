// swift-tools-version: 6.1
import PackageDescription

// Whether what daily counts are fitted to tell holds: many invented offices against the numbers that made them.
let package = Package(
  name: "towns",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "towns", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Sources")
  ]
)
