import ArgumentParser

@main
struct Midstream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "midstream", abstract: "A practice partner for reflective dialogue.")
  mutating func run() throws {}
}
