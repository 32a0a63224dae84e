// swift-tools-version: 6.1
import PackageDescription

// A package of its own, built by `make fuzz` alone: everything in it is compiled for libFuzzer.
let package = Package(
  name: "mutasim-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "..")],
  targets: [
    .executableTarget(name: "Fuzz", dependencies: [.product(name: "MutasimKit", package: "mutasim")], path: "Fuzz")
  ]
)
