// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Of tests that compute little themselves: where all is built optimised (`make test`), that takes them longer than it saves.
let plainSettings = settings + [.unsafeFlags(["-Xfrontend", "-Onone"])]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let templates = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

/// The commit that is built, which results and `--version` name.
let commit = Context.gitInformation.map { $0.currentCommit.prefix(12) + ($0.hasUncommittedChanges ? "+" : "") } ?? ""

/// A target imports only those above it in the list, and everything that it imports is named.
let package = Package(
  name: "mutasim",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "mutasim", targets: ["mutasim"]),
    .library(name: "DiscreteEvents", targets: ["DiscreteEvents"]),
    .library(
      name: "MutasimKit",
      targets: [
        "Stochastics", "Government", "Playing", "Files", "Programs", "Tables", "Histories", "Scenarios", "Imports",
        "Experiments", "Reports", "LocalPage",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(name: "CStochastics", dependencies: ["CGSL"]),
    .target(name: "Stochastics", dependencies: ["CGSL", "CStochastics"], swiftSettings: settings),
    .target(name: "DiscreteEvents", swiftSettings: settings),
    .target(name: "Government", dependencies: ["Stochastics"], swiftSettings: settings),
    .target(name: "Playing", dependencies: ["Government", "DiscreteEvents", "Stochastics"], swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Files", dependencies: ["CZlib"], swiftSettings: settings),
    .target(name: "Programs", swiftSettings: settings),
    .target(name: "Tables", dependencies: ["Programs", "Government"], swiftSettings: settings),
    .target(
      name: "Histories", dependencies: ["Tables", "Files", "Government", "Stochastics"],
      resources: [.embedInCode("Calendars/indonesia.csv")], swiftSettings: settings),
    .target(
      name: "Scenarios", dependencies: ["Histories", "Tables", "Government", "Stochastics", yaml],
      swiftSettings: settings),
    .target(
      name: "Imports", dependencies: ["Scenarios", "Histories", "Tables", "Government", yaml], swiftSettings: settings),
    .target(
      name: "Experiments", dependencies: ["Files", "Histories", "Playing", "Government", "Stochastics"],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "Experiments", "Histories", "Tables", "Programs", "Files", "Playing", "Government", "Stochastics", templates,
      ],
      swiftSettings: settings),
    .target(
      name: "LocalPage",
      dependencies: ["Reports", "Experiments", "Imports", "Scenarios", "Files", "Government", templates],
      resources: [.embedInCode("Look/page.css"), .embedInCode("Look/page.js")], swiftSettings: settings),
    .target(name: "CCommit", cSettings: [.define("MUTASIM_COMMIT", to: "\"\(commit)\"")]),
    .executableTarget(
      name: "mutasim",
      dependencies: [
        "Imports", "Scenarios", "Histories", "Experiments", "Reports", "LocalPage", "Files", "Government",
        "Stochastics", "CCommit", arguments,
      ],
      swiftSettings: settings),

    // Studies that the tests of several targets play.
    .target(
      name: "Towns", dependencies: ["Experiments", "Playing", "Government", "Stochastics"], path: "Tests/Towns",
      swiftSettings: settings),
    .testTarget(name: "StochasticsTests", dependencies: ["Stochastics", "CStochastics"], swiftSettings: settings),
    .testTarget(name: "DiscreteEventsTests", dependencies: ["DiscreteEvents"], swiftSettings: settings),
    .testTarget(name: "GovernmentTests", dependencies: ["Government"], swiftSettings: plainSettings),
    .testTarget(
      name: "PlayingTests", dependencies: ["Towns", "Playing", "Government", "DiscreteEvents", "Stochastics"],
      swiftSettings: plainSettings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: plainSettings),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs"], swiftSettings: plainSettings),
    .testTarget(name: "TablesTests", dependencies: ["Tables", "Programs", "Government"], swiftSettings: plainSettings),
    .testTarget(
      name: "HistoriesTests", dependencies: ["Histories", "Tables", "Government", "Stochastics"],
      swiftSettings: plainSettings),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Scenarios", "Programs", "Playing", "Government", "Stochastics"],
      exclude: ["Broken"],
      swiftSettings: plainSettings),
    .testTarget(
      name: "ImportsTests",
      dependencies: ["Imports", "Scenarios", "Histories", "Tables", "Programs", "Government", "Stochastics"],
      exclude: ["Forms/Variants"], swiftSettings: plainSettings),
    .testTarget(
      name: "ExperimentsTests",
      dependencies: ["Towns", "Experiments", "Files", "Playing", "Government", "Stochastics"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Towns", "Reports", "Experiments", "Scenarios", "Histories", "Programs", "Files", "Playing", "Government",
        "Stochastics",
      ],
      exclude: ["Golden"], swiftSettings: plainSettings),
    .testTarget(
      name: "LocalPageTests", dependencies: ["LocalPage", "Reports", "Experiments", "Scenarios", "Files"],
      swiftSettings: plainSettings),
    .testTarget(
      name: "ValidationTests",
      dependencies: ["Scenarios", "Playing", "Government", "DiscreteEvents", "Stochastics", "CGSL"],
      swiftSettings: settings),
    .testTarget(
      name: "mutasimTests", dependencies: ["mutasim", "Programs"], exclude: ["Golden"], swiftSettings: plainSettings),
  ]
)
