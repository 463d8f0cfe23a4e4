/// A guide that shows what to type and what comes: its fenced blocks, to be done in order.
///
/// A block of `diff` is a change of a file: its name, then lines that go, come, or show the place. Any
/// other block has commands, each behind `$ `, what is typed into them behind `> `, and what is
/// expected, where `...` stands for any lines.
struct Guide {
  enum Step {
    case edit(file: String, old: String, new: String)
    case command(String, typed: [String], expected: [String])
  }

  private(set) var steps: [(line: Int, step: Step)] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var start: Int?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      if let first = start {
        let block = Array(lines[(first + 1)..<number])
        if lines[first] == "```diff" {
          steps.append((first + 1, Self.edit(block)))
        } else {
          add(block, at: first + 2)
        }
      }
      start = start == nil ? number : nil
    }
  }

  private static func edit(_ block: [String]) -> Step {
    func part(_ marks: [Character]) -> String {
      block.dropFirst().filter { $0.first.map(marks.contains) == true }
        .map { $0.dropFirst() + "\n" }.joined()
    }
    return .edit(file: block.first ?? "", old: part([" ", "-"]), new: part([" ", "+"]))
  }

  private mutating func add(_ block: [String], at first: Int) {
    var number = 0
    while number < block.count, block[number].hasPrefix("$ ") {
      let command = String(block[number].dropFirst(2))
      let rest = block[(number + 1)...].prefix { !$0.hasPrefix("$ ") }
      var expected: [String] = []
      for line in rest where !line.hasPrefix("> ") && !line.isEmpty {
        if line != "..." || expected.last != "..." { expected.append(line) }
      }
      let typed = rest.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
      steps.append((first + number, .command(command, typed: typed, expected: expected)))
      number += 1 + rest.count
    }
  }

  /// Whether lines are as expected; where they stop being so.
  static func mismatch(_ expected: ArraySlice<String>, _ actual: ArraySlice<String>) -> String? {
    guard let wanted = expected.first else {
      return actual.first.map { "unexpected: \($0)" }
    }
    if wanted == "..." {
      let rest = expected.dropFirst()
      guard let next = rest.first else { return nil }
      // The next line that is expected may come more than once.
      for place in actual.indices where actual[place] == next {
        if mismatch(rest, actual[place...]) == nil { return nil }
      }
      return "did not come: \(next)"
    }
    guard actual.first == wanted else {
      return "expected: \(wanted)\ncame: \(actual.first ?? "the end")"
    }
    return mismatch(expected.dropFirst(), actual.dropFirst())
  }
}
