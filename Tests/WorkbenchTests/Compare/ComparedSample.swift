import RuleBook
import Testing
import Workbench

/// A small book whose text the tests edit.
enum ComparedSample {
  static let text = """
    - book: sample
      version: "1"
      format: 1

    - set: load
      words: [work, debt, emails]

    - sign: too-much
      bank: overwhelm
      about: "Too much at once."
      weight: 2
      phrases:
        - drowning
        - snowed under: 3
        - (buried|swamped) in <load>
        - it is a bit much: 1
      unless:
        - drowning kittens
      examples:
        - "I'm [drowning]"
      counterexamples:
        - "Save the drowning kittens."
    - sign: should
      bank: rigidity
      about: "A rule."
      phrases:
        - I should
        - I must
    - sign: tired
      bank: note
      about: "Tired."
      phrases: [tired]

    - context: not
      effect: negated
      reach: 3
      cues:
        - not
        - hardly
      look-alikes:
        - not only
    - context: other
      effect: other
      cues: [my sister]

    - policy: over
      when: {state: [overwhelm, both]}
      move: grounding
    - policy: rigid
      when: {state: rigidity}
      move: reflection
    - policy: rest
      move: reflection

    - reply: welcome
      move: opening
      says:
        - text: "What is here now?"
          codes: [Q]
    - reply: pile
      move: grounding
      when: {sign: too-much}
      says:
        - text: "A lot has landed at once."
          codes: [CR]
        - text: "The pile does not wait."
          codes: [CR]
    - reply: ruled
      move: reflection
      when: {sign: should}
      says:
        - text: "There is a rule in that."
          codes: [CR]
        - text: "That rule is an old one."
          codes: [CR]
    - reply: heard
      move: reflection
      otherwise: true
      says:
        - text: "That was heard."
          codes: [SR]
        - text: "It stays."
          codes: [SR]

    """

  /// Reads a book's text.
  static func version(_ text: String, name: String = "") throws -> BookVersion {
    let read = ReadBook(files: [RuleFile(name: "book.yaml", text: text)], safety: Rules())
    return try BookVersion(read, name: name)
  }

  /// The sample with texts put in the place of others, each of which stands in it once.
  static func edited(_ edits: [(String, String)]) throws -> String {
    var text = Self.text
    for (old, new) in edits {
      try #require(text.ranges(of: old).count == 1, "\(old) stands there once")
      text = text.replacing(old, with: new)
    }
    return text
  }

  /// The sample beside an edit of it.
  static func comparison(
    _ edits: [(String, String)], statements: [String] = [], transcript: [String] = []
  ) throws -> Comparison {
    let client = transcript.map { "client: \($0)\n" }.joined()
    let session = try Transcript(parsing: Array("transcript: 1\n\n\(client)".utf8))
    return Comparison(
      from: try version(text, name: "old"), to: try version(edited(edits), name: "new"),
      statements: statements.enumerated().map {
        StatementToCompare(LabelledStatement(line: $0 + 1, text: $1), from: "line \($0 + 1)")
      }, transcripts: transcript.isEmpty ? [] : [("a.txt", session)])
  }

  /// The line of the sample that a text stands in.
  static func line(of words: String, in text: String = text) throws -> Int {
    let place = try #require(text.firstRange(of: words)).lowerBound
    return text[..<place].count { $0 == "\n" } + 1
  }
}
