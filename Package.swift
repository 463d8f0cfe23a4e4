// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "midstream",
  products: [
    .executable(name: "midstream", targets: ["midstream"]),
    .library(name: "Coaching", targets: ["Coaching"]),
    .library(name: "RuleBook", targets: ["RuleBook"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  // Modules that are re-exported are named too: a module that is not named is not watched, and who
  // uses its types would keep their old layout when they change.
  targets: [
    // The engine: values in, values out. It imports nothing, so it cannot read, print or wait.
    .target(name: "Coaching", swiftSettings: strict),

    // Rule files in, engine values and diagnostics out. The only place that knows YAML.
    .target(
      name: "RuleBook",
      dependencies: ["Coaching", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),

    // What therapists and CI use: check, replay, evaluate.
    .target(name: "Workbench", dependencies: ["RuleBook", "Coaching"], swiftSettings: strict),

    .systemLibrary(
      name: "CReadline",
      pkgConfig: "readline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .executableTarget(
      name: "midstream",
      dependencies: [
        "Workbench", "RuleBook", "Coaching", "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .systemLibrary(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "CoachingTests", dependencies: ["Coaching"],
      exclude: ["Dialogue/turned.txt", "Transcripts/formats"], swiftSettings: strict),
    .testTarget(
      name: "RuleBookTests", dependencies: ["RuleBook", "Coaching"], swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests", dependencies: ["Workbench", "RuleBook", "Coaching"],
      swiftSettings: strict),
    .testTarget(
      name: "BookTests", dependencies: ["Workbench", "RuleBook", "Coaching"],
      exclude: ["Clinical", "Crisis", "Statements"],
      swiftSettings: strict),
    .testTarget(
      name: "midstreamTests",
      dependencies: ["midstream", "Workbench", "RuleBook", "Coaching", "CPseudoTerminal"],
      exclude: ["Book"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
