// swift-tools-version: 6.2
import PackageDescription

// Another package that uses the library: a rule book of its own, and its sessions as tests.
let package = Package(
  name: "rehearsal",
  dependencies: [.package(name: "midstream", path: "../..")],
  targets: [
    .executableTarget(
      name: "rehearse", dependencies: [.product(name: "RuleBook", package: "midstream")]),
    .testTarget(
      name: "RehearsalTests", dependencies: [.product(name: "RuleBook", package: "midstream")]),
  ],
  swiftLanguageModes: [.v6]
)
