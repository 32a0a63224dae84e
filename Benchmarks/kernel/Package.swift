// swift-tools-version: 6.1
import PackageDescription

// The kernel's benchmark models as a program that needs nothing but mutasim: compared to other tools by `peers/run.sh`, counted
// under valgrind by `counts.py`.
let package = Package(
  name: "kernel",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "mutasim", path: "../..")],
  targets: [
    .executableTarget(
      name: "kernel", dependencies: [.product(name: "DiscreteEvents", package: "mutasim")], path: "Sources")
  ]
)
