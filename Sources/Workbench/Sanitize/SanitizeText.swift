extension Sanitized {
  /// What was done, in lines for the person who will read it through.
  ///
  /// - Parameter file: the transcript, as it is to be shown.
  /// - Returns: a line for each thing that was replaced, was kept or is not sure.
  public func lines(for file: String) -> [String] {
    var lines: [String] = []
    if stale > 0 {
      lines.append(
        "\(file): note: \(Self.counted(stale, "turn")) came out otherwise than recorded already: "
          + "what this book answers is written")
    }
    for one in replacements {
      let times = one.times > 1 ? " (\(one.times) times)" : ""
      let doubt = one.isWord ? "; not sure: it may be a plain word" : ""
      lines.append("\(file):\(one.line): '\(one.typed)' is now '\(one.standIn)'\(times)\(doubt)")
    }
    for one in kept {
      let words = one.words.map { "'\($0)'" }.joined(separator: ", ")
      lines.append(
        "\(file):\(one.line): kept \(words): needed for \(one.need)")
    }
    for one in doubts {
      lines.append("\(file):\(one.line): not sure: '\(one.word)' stands: \(one.reason)")
    }
    return lines
  }

  /// One line with the counts.
  public func summary(for file: String) -> String {
    let replaced = replacements.reduce(0) { $0 + $1.times }
    let stayed = kept.reduce(0) { $0 + $1.words.count }
    var parts = replacements.isEmpty ? [] : ["\(Self.counted(replaced, "place")) replaced"]
    parts.append("\(Self.counted(stayed, "word")) kept for a rule")
    parts.append("\(Self.counted(doubts.count, "doubt"))")
    return "\(file): " + parts.joined(separator: ", ") + ". Read it before you share it."
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
