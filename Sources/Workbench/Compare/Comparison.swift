/// What comes out otherwise with another book, and which edit of the rules did it.
public struct Comparison: Sendable {
  public let old: BookVersion
  public let new: BookVersion
  /// The edits between the two books.
  public let edits: [RuleEdit]
  /// The statements that are heard otherwise, in their order.
  public private(set) var statements: [ChangedStatement] = []
  /// The turns that come out otherwise, in the order of the transcripts.
  public private(set) var turns: [ChangedTurn] = []
  /// How many statements, turns and transcripts were held.
  public private(set) var heard = 0
  public private(set) var held = 0
  public private(set) var transcripts = 0
  /// Statements by their label.
  private(set) var labelled: [String: Int] = [:]
  /// What is no change and yet good to know, a sentence each.
  public private(set) var remarks: [String] = []
  /// Whether the search for the edits was ended before all was tried.
  public private(set) var wasCut = false

  /// Compares two books.
  ///
  /// - Parameters:
  ///   - old: the book before.
  ///   - new: the book after.
  ///   - statements: what is to be heard with both.
  ///   - transcripts: sessions that are to be held with both, by the names of their files; those of
  ///     other books are passed by with a remark.
  public init(
    from old: BookVersion, to new: BookVersion, statements: [StatementToCompare] = [],
    transcripts: [(file: String, transcript: Transcript)] = []
  ) {
    self.old = old
    self.new = new
    let bookEdits = BookEdits(from: old, to: new)
    edits = bookEdits.edits
    let safety = BookVersion.differingSafety(old, new)
    if !safety.isEmpty {
      remarks.append(
        "\(safety.joined(separator: ", ")): the two books differ here. The program runs the safety "
          + "rules that are built into it, whatever a book says; in its own source an edit counts "
          + "after 'make embed' and a build")
    }
    let coach = Coach(book: old.book)
    var search: [BlameSearch.Change] = []
    var open: [(isTurn: Bool, place: Int)] = []
    for change in changed(statements) {
      open.append((false, self.statements.count))
      self.statements.append(change.statement)
      search.append(change.change)
    }
    for (turn, change) in changed(transcripts, coach) {
      if let change {
        open.append((true, turns.count))
        search.append(change)
      }
      turns.append(turn)
    }
    guard !search.isEmpty else { return }
    let found = BlameSearch(search, among: bookEdits, old: coach)
    for (change, blame) in zip(open, found.blames) {
      if change.isTurn {
        turns[change.place].blame = blame
      } else {
        self.statements[change.place].blame = blame
      }
    }
    wasCut = found.wasCut
  }

  /// Whether anything is heard or said otherwise.
  public var isSame: Bool { statements.isEmpty && turns.isEmpty }

  private mutating func changed(
    _ statements: [StatementToCompare]
  ) -> [(statement: ChangedStatement, change: BlameSearch.Change)] {
    var (before, after) = (Listener(book: old.book), Listener(book: new.book))
    heard = statements.count
    for statement in statements {
      if let name = LabelMovement.name(of: statement.row) { labelled[name, default: 0] += 1 }
    }
    return statements.compactMap { statement in
      let (a, b) = (HeardRow(statement.row, by: &before), HeardRow(statement.row, by: &after))
      let (was, became) = (a.outcome, b.outcome)
      guard was != became else { return nil }
      return (
        ChangedStatement(statement: statement, old: a, new: b, blame: .unknown),
        BlameSearch.Change(
          subject: .statement(statement.row.text), old: was, new: became,
          clues: Clues(a.signs, b.signs))
      )
    }
  }

  private mutating func changed(
    _ transcripts: [(file: String, transcript: Transcript)], _ coach: Coach
  ) -> [(turn: ChangedTurn, change: BlameSearch.Change?)] {
    var (a, b) = (coach, Coach(book: new.book))
    var trial = Trial(new.book, after: coach)
    var changed: [(turn: ChangedTurn, change: BlameSearch.Change?)] = []
    for (file, transcript) in transcripts {
      if let book = transcript.header.book?.name, ![old.book.name, new.book.name].contains(book) {
        remarks.append("\(file): recorded with the book '\(book)', so it was not held")
        continue
      }
      self.transcripts += 1
      held += transcript.exchanges.count
      changed += SideBySide(transcript, in: file, &a, &b, &trial).turns
    }
    return changed
  }
}

extension HeardRow {
  /// What anybody sees of it.
  fileprivate var outcome: Outcome {
    var names: [String] = []
    for sign in signs where sign.holds && !names.contains(sign.sign) { names.append(sign.sign) }
    return .heard(state: state, crisis: crisis, signs: names)
  }
}
