extension Difference: CustomStringConvertible {
  /// The difference in lines for people: its kind, what was expected and what came.
  public var description: String {
    let changes = forbidden + [words, heard].compactMap(\.self) + unmet
    let lines = changes.flatMap { change in
      let word = forbidden.contains(change) ? "never" : "expected"
      return ["\(word): \(change.expected.joined(separator: " or "))", "actual: \(change.actual)"]
    }
    return (["line \(line): \(kind.title)"] + lines).joined(separator: "\n  ")
  }
}
