/// Two texts with the words marked in which they differ.
public struct WordMarks: Hashable, Sendable {
  /// A run of words that both texts have, or only this one.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var differs: Bool

    /// Makes a run.
    public init(text: String, differs: Bool) {
      self.text = text
      self.differs = differs
    }
  }

  /// The expected text, in runs.
  public var expected: [Run]
  /// The text that came, in runs.
  public var actual: [Run]

  /// Compares two texts word by word; how many blanks part them does not count.
  public init(expected: String, actual: String) {
    let old = Self.words(of: expected)
    let new = Self.words(of: actual)
    var gone = Set<Int>()
    var come = Set<Int>()
    for change in new.difference(from: old, by: { $0.text == $1.text }) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    self.expected = Self.runs(old, differing: gone)
    self.actual = Self.runs(new, differing: come)
  }

  private struct Word {
    var text = ""
    /// Blanks and line ends behind it.
    var gap = ""
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " " || scalar == "\n"
      if words.isEmpty || (!isBlank && !words[words.count - 1].gap.isEmpty) { words.append(Word()) }
      if isBlank {
        words[words.count - 1].gap.unicodeScalars.append(scalar)
      } else {
        words[words.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  /// Neighbouring words of a kind as one run; blanks between two kinds are no one's difference.
  private static func runs(_ words: [Word], differing: Set<Int>) -> [Run] {
    var runs: [Run] = []
    func add(_ text: String, _ differs: Bool) {
      if let last = runs.last, last.differs == differs {
        runs[runs.count - 1].text += text
      } else if !text.isEmpty {
        runs.append(Run(text: text, differs: differs))
      }
    }
    for index in words.indices {
      let differs = differing.contains(index)
      add(words[index].text, differs)
      add(words[index].gap, differs && differing.contains(index + 1))
    }
    return runs
  }
}
