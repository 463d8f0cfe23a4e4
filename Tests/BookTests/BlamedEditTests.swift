import RuleBook
import Testing
import Workbench

/// Edits of the shipped book: each turn and statement that changes names the line that did it.
struct BlamedEditTests {
  /// An edit that was made, and a turn or statement that hung on it.
  private struct Made {
    var place: Place
    /// What is no longer heard; nil: words were changed.
    var sign: String?
    var file = ""
    var exchange = 0
    var statement: String?

    /// Whether the turn shows just this edit: its sign is gone, or words changed.
    func isSeen(in turn: ChangedTurn) -> Bool {
      guard let sign else { return true }
      return turn.old.heard.contains(sign) && !turn.new.heard.contains(sign)
    }
  }

  /// Turns of the shipped transcripts as they are now.
  private struct Held {
    var file: String
    var exchange: Int
    var turn: Turn
  }

  private let read = ReadBook(at: Shipped.rules)

  private func transcripts() throws -> [(file: String, transcript: Transcript)] {
    try ReplayPaths([Shipped.transcripts]).files.map { file in
      (file, try Transcript(parsing: try WholeFile.read(file)))
    }
  }

  private func held(_ book: Book) throws -> [Held] {
    var coach = Coach(book: book)
    return try transcripts().flatMap { file, transcript in
      let turns = try transcript.replay(with: &coach).turns
      return turns.enumerated().map { Held(file: file, exchange: $0.offset, turn: $0.element) }
    }
  }

  @Test("phrases, a cue, texts and a policy row that are edited at once are told apart")
  func severalEdits() throws {
    let old = try BookVersion(read, name: "old")
    let book = old.book
    var edited = EditedBook(old.files)
    let turns = try held(book)
    var made = phrases(in: turns, book, &edited)
    made += texts(in: turns, book, &edited, but: Set(made.map(\.file)))
    made += row(in: turns, book, &edited)
    made += cue(book, &edited)
    try #require(made.count >= 8)
    try #require(made.contains { $0.statement != nil })

    let new = try BookVersion(edited: edited, name: "new")
    let cued = made.compactMap(\.statement)
    let comparison = Comparison(
      from: old, to: new,
      statements: cued.map { StatementToCompare(LabelledStatement(text: $0), from: "example") },
      transcripts: try transcripts())
    #expect(comparison.edits.count == made.count)
    let unknown = comparison.turns.filter { $0.blame == .unknown }
    #expect(unknown.map { "\($0.file):\($0.line)" } == [])

    var shown: Set<Place> = []
    for edit in made {
      let blamed: [Int]
      if let statement = edit.statement {
        blamed =
          comparison.statements.first { $0.statement.row.text == statement }?.blame.edits ?? []
      } else {
        let turn = comparison.turns.first { $0.file == edit.file && $0.exchange == edit.exchange }
        guard let turn, edit.isSeen(in: turn) else { continue }
        blamed = turn.blame.edits
      }
      let places = blamed.map { comparison.edits[$0].old?.place }
      #expect(places.contains(edit.place), "\(edit)")
      shown.insert(edit.place)
    }
    // A phrase may have another beside it that hears the same.
    #expect(shown.count >= 4, "\(shown)")
  }

  @Test("a phrase that is deleted is named, with its line, for everything that changes")
  func oneDeletedPhrase() throws {
    let old = try BookVersion(read, name: "old")
    let statement = "I'm at the end of my tether"
    var listener = Listener(book: old.book)
    let signs = listener.hear(statement).signs.filter { old.book.signs[$0.rule].bank == .overwhelm }
    let sign = try #require(signs.first)
    let phrase = old.book.signs[sign.rule].phrases[sign.phrase].phrase
    var edited = EditedBook(old.files)
    let isRemoved = edited.remove(phrase)
    try #require(isRemoved)
    let new = try BookVersion(edited: edited, name: "new")
    let session = "transcript: 1\n\nclient: \(statement)\nclient: hello\n"
    let comparison = Comparison(
      from: old, to: new,
      statements: [StatementToCompare(LabelledStatement(text: statement), from: "test")],
      transcripts: [("a.txt", try Transcript(parsing: Array(session.utf8)))])
    let places = comparison.edits.map { $0.old?.place }
    #expect(places == [phrase.place])
    #expect(comparison.edits.map(\.kind) == [.removed])
    #expect(!comparison.turns.isEmpty)
    #expect(comparison.statements.map(\.blame) == [.edit(0)])
    #expect(comparison.turns.allSatisfy { comparison.edits(of: $0) == [0] })
  }

  // MARK: - Edits that somebody notices

  /// Takes out phrases by which something was heard, each of another transcript.
  private func phrases(in turns: [Held], _ book: Book, _ edited: inout EditedBook) -> [Made] {
    var made: [Made] = []
    for held in turns where made.count < 6 && !made.contains(where: { $0.file == held.file }) {
      let signs = held.turn.assessment.signs.filter {
        $0.holds && [.overwhelm, .rigidity].contains(book.signs[$0.rule].bank)
      }
      guard signs.count == 1, let sign = signs.first else { continue }
      let rule = book.signs[sign.rule]
      let phrase = rule.phrases[sign.phrase].phrase
      guard edited.remove(phrase) else { continue }
      made.append(
        Made(place: phrase.place, sign: rule.id, file: held.file, exchange: held.exchange))
    }
    return made
  }

  /// Changes texts that were said, in other transcripts.
  private func texts(
    in turns: [Held], _ book: Book, _ edited: inout EditedBook, but files: Set<String>
  ) -> [Made] {
    var made: [Made] = []
    for held in turns where made.count < 2 && !files.contains(held.file) {
      guard !made.contains(where: { $0.file == held.file }),
        let reply = book.replies.first(where: { $0.id == held.turn.rule }),
        let text = reply.says.first(where: { $0.text == held.turn.reply }),
        text.text.split(separator: " ").count < 30, !text.text.hasSuffix("?"),
        edited.put("So. ", before: text)
      else { continue }
      made.append(Made(place: text.place, file: held.file, exchange: held.exchange))
    }
    return made
  }

  /// Takes out the policy row that decided least often.
  private func row(in turns: [Held], _ book: Book, _ edited: inout EditedBook) -> [Made] {
    let rows = book.policy.filter { row in turns.contains { $0.turn.policy == row.id } }
    let counts = rows.map { row in turns.count { $0.turn.policy == row.id } }
    guard let place = counts.indices.min(by: { counts[$0] < counts[$1] }),
      let held = turns.first(where: { $0.turn.policy == rows[place].id })
    else { return [] }
    edited.remove(ruleAt: rows[place].place)
    return [Made(place: rows[place].place, file: held.file, exchange: held.exchange)]
  }

  /// Takes out a cue that alone turns a sign off.
  private func cue(_ book: Book, _ edited: inout EditedBook) -> [Made] {
    let cues = book.contexts.filter { $0.effect == .negated }.flatMap(\.cues)
    guard let cue = cues.first(where: { $0.source.hasPrefix("(nowhere near|") }),
      edited.remove(cue)
    else { return [] }
    return [Made(place: cue.place, statement: "I'm nowhere near overwhelmed")]
  }
}
