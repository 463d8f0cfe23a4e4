import RuleBook
import Testing
import Workbench

/// What comes out otherwise with another book, and which of several edits is to blame for it.
struct ComparisonTests {
  /// Edits that stand beside each other in one book; each changes something of its own.
  static let several = [
    ("    - drowning\n", ""),
    ("    - hardly\n", ""),
    ("    - I must\n", "    - I have to\n"),
    ("[work, debt, emails]", "[work, emails]"),
    ("The pile does not wait.", "The pile stays."),
    ("    - text: \"It stays.\"\n      codes: [SR]\n", ""),
  ]

  /// What is said of the edits that changed a statement.
  private func blamed(_ text: String, by edits: [(String, String)]) throws -> [String] {
    let comparison = try ComparedSample.comparison(edits, statements: [text])
    return comparison.statements.first.map { changed in
      changed.blame.edits.map { comparison.edits[$0].title }
    } ?? ["unchanged"]
  }

  @Test(arguments: [
    ("I am drowning", "phrase of sign 'too-much' taken out"),
    ("I am hardly snowed under", "cue of context rule 'not' taken out"),
    ("I must", "phrase of sign 'should' changed"),
    ("I have to", "phrase of sign 'should' changed"),
    ("I am swamped in debt", "entry of word set 'load' taken out"),
    ("I am swamped in work", "unchanged"),
  ])
  func theEditIsFoundAmongSeveral(_ text: String, _ title: String) throws {
    #expect(try blamed(text, by: Self.several) == [title])
  }

  @Test func aStatementTellsWhatWasLostAndGained() throws {
    let comparison = try ComparedSample.comparison(
      [("    - drowning\n", "")], statements: ["I am drowning, I must cope"])
    let changed = try #require(comparison.statements.first)
    #expect(changed.old.state == .both)
    #expect(changed.new.state == .rigidity)
    #expect(changed.lost == ["too-much \"drowning\""])
    #expect(changed.gained == [])
  }

  @Test func aTurnIsBlamedOnTheTextThatWasChanged() throws {
    let comparison = try ComparedSample.comparison(
      Self.several, transcript: ["I'm snowed under", "I'm snowed under", "hello", "I'm drowning"])
    let titles = comparison.turns.map { turn in
      comparison.edits(of: turn).map { comparison.edits[$0].title }
    }
    #expect(comparison.turns.map(\.line) == [3, 5, 6])
    #expect(
      titles == [
        ["text of reply 'pile' changed"], ["text of reply 'heard' taken out"],
        ["phrase of sign 'too-much' taken out"],
      ])
  }

  @Test func editsThatActOnlyTogetherAreNamedTogether() throws {
    // Two hints make a sign: either alone would change nothing.
    let edits = [
      ("    - it is a bit much: 1\n", "    - it is a bit much: 1\n    - my plate is full: 1\n"),
      ("    - drowning\n", "    - drowning\n    - no end in sight: 1\n"),
      ("The pile does not wait.", "The pile stays."),
    ]
    let comparison = try ComparedSample.comparison(
      edits, statements: ["my plate is full and no end in sight"])
    #expect(comparison.statements.first?.new.state == .overwhelm)
    guard case .together(let together)? = comparison.statements.first?.blame else {
      Issue.record("\(comparison.statements)")
      return
    }
    #expect(
      together.map { comparison.edits[$0].new?.text } == [
        "no end in sight: 1", "my plate is full: 1",
      ])
  }

  @Test func aTurnThatOnlyFollowsPointsToTheTurnWhereTheSessionWentAnotherWay() throws {
    // The first turn says the one text; the second then has the other, though nothing of it changed.
    let edits = [("    - drowning\n", "")]
    let comparison = try ComparedSample.comparison(
      edits, transcript: ["I'm drowning", "I'm snowed under", "I'm snowed under"])
    let follower = try #require(comparison.turns.dropFirst().first)
    #expect(comparison.turns.first?.blame == .edit(0))
    #expect(follower.blame == .earlier(0))
    #expect(follower.since == 3)
    #expect(comparison.edits(of: follower) == [0])
  }

  @Test func nothingChangesByRemarksAndExamples() throws {
    let comparison = try ComparedSample.comparison(
      [("Too much at once.", "More than one can hold.")], statements: ["I am drowning"],
      transcript: ["I am drowning"])
    #expect(comparison.isSame)
    #expect(comparison.edits.map(\.part) == [.about])
  }

  @Test func labelsSayWhatIsNewlyRightAndNewlyWrong() throws {
    let rows = [
      ("I am drowning", ClientState.overwhelm), ("I must", .neutral), ("hello", .neutral),
    ]
    let comparison = Comparison(
      from: try ComparedSample.version(ComparedSample.text),
      to: try ComparedSample.version(
        ComparedSample.edited([("    - drowning\n", ""), ("    - I must\n", "")])),
      statements: rows.map {
        StatementToCompare(LabelledStatement(text: $0.0, label: $0.1), from: "a")
      })
    let told = comparison.labels.map { "\($0.name) +\($0.gained) -\($0.lost) of \($0.rows)" }
    #expect(told == ["overwhelm +0 -1 of 1", "neutral +1 -0 of 2"])
  }

  @Test func theTextShowsTheEditAsLinesOfBothBooks() throws {
    let comparison = try ComparedSample.comparison(
      [("    - drowning\n", "")], statements: ["I am drowning"])
    let text = ComparisonText(comparison).lines.map(\.text)
    let line = try ComparedSample.line(of: "    - drowning\n")
    #expect(text.contains("phrase of sign 'too-much' taken out: 1 statement"))
    #expect(text.contains("  - old/book.yaml:\(line): drowning"))
    #expect(text.contains("  + new/book.yaml:\(line - 1): (it stood behind this line)"))
    #expect(text.contains { $0.hasPrefix("      - overwhelm: too-much \"drowning\"") })
    #expect(text.contains { $0.hasPrefix("      + neutral") })
  }
}
