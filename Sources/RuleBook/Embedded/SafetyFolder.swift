// swift-format-ignore-file
// Written by scripts/embed from rules/safety/ ("make embed"). Do not edit it by hand.

/// The files of `rules/safety/` as they stood when the program was built.
enum SafetyFolder {
  static let files: [(name: String, text: String)] = [
  ]
}
