/// A turn with where the session stood before and after it: all that promises look at.
struct TurnUnderTest {
  let book: Book
  let before: SessionState
  let after: SessionState
  let input: Input
  let turn: Turn
  /// The coach's own words: what stands between double quotes is the client's, and lines to call
  /// name themselves.
  let ownWords: String
  /// The lines that name the emergency numbers to show.
  let emergency: [String]

  /// Puts a turn under test; the country is that for help lines, after the turn.
  init(
    book: Book, before: SessionState, after: SessionState, input: Input, turn: Turn,
    country: String?
  ) {
    self.book = book
    self.before = before
    self.after = after
    self.input = input
    self.turn = turn
    emergency = book.safety.emergency(country: country)
    let lines =
      turn.move == .safety
      ? book.safety.countries.listing(country: country, hint: "/country") : []
    ownWords = Self.unquoted(
      turn.reply.split(separator: "\n").filter { !lines.contains(String($0)) })
  }

  private static func unquoted(_ lines: [Substring]) -> String {
    var isQuoted = false
    var words = ""
    for character in lines.joined(separator: "\n") {
      if character == "\"" {
        isQuoted.toggle()
        words.append(" ")
      } else if !isQuoted {
        words.append(character)
      }
    }
    return words
  }

  /// Ids of the signs that hold in the statement.
  func holds(_ sign: String) -> Bool {
    turn.assessment.signs.contains { $0.holds && book.signs[$0.rule].id == sign }
  }

  /// The practice that this turn began; nil when it began none.
  var begun: Practice? {
    guard let running = after.running, running.step == 0 else { return nil }
    if let old = before.running, old.practice == running.practice { return nil }
    return book.practices[running.practice]
  }

  /// The practices that await a yes after the turn.
  var offered: [Practice] {
    guard case .practices(let first, let second) = after.offer, after.offer != before.offer else {
      return []
    }
    return ([first] + (second.map { [$0] } ?? [])).map { book.practices[$0] }
  }

  /// Whether safety spoke, now or already before.
  var isSafety: Bool { turn.move == .safety }
}
