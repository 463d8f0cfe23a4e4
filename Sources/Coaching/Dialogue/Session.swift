/// A conversation so far: all that the next turn depends on.
public struct Session: Hashable, Sendable {
  /// Which of equally fitting texts is said.
  public let seed: Int
  /// Two letters in capitals; nil: the client has set none.
  public internal(set) var country: String?
  public internal(set) var state = SessionState()
  public internal(set) var memory: SessionMemory
  /// What `/undo` goes back to, the latest last; no more than 20 turns.
  var past: [Snapshot] = []

  struct Snapshot: Hashable, Sendable {
    var state: SessionState
    var memory: SessionMemory
  }

  init(seed: Int, country: String?, texts: Int) {
    self.seed = seed
    self.country = country
    memory = SessionMemory(texts: texts)
  }

  /// Remembers where the session stood before a turn.
  mutating func push(_ snapshot: Snapshot) {
    if past.count == 20 { past.removeFirst() }
    past.append(snapshot)
  }

  var snapshot: Snapshot { Snapshot(state: state, memory: memory) }
}

/// Words and counts of a session: they fill slots and rotate texts, and decide no state.
public struct SessionMemory: Hashable, Sendable {
  /// How often each text was said, by its number in the book (`Speech`).
  var said: [UInt32]
  /// The last number, and the one before.
  public internal(set) var suds: Int?
  public internal(set) var before: Int?
  /// The number when the running practice began.
  var atStart: Int?
  /// The rigid half of `both`, quoted.
  public internal(set) var parked = ""
  /// The verdict that change work began with, quoted; what was told first, and an exception.
  var claim = ""
  var fact = ""
  var exception = ""
  /// What a practice kept, in order; a later answer of the same name replaces it.
  var kept: [Kept] = []
  /// The name of what the client chose to take along, or of the last words of a change practice.
  static let keepsake = "kept"
  /// Signs of the last statement that was not neutral: what a practice is chosen for.
  var recent: [String] = []
  /// The strongest clause of that statement: what is quoted when a turn is only a word or a number.
  var recentQuote = ""
  /// The same clause turned round, where that is sure.
  var recentTurned: String?
  /// The strongest rigid clause that was said last.
  var recentVerdict = ""
  /// The first one since the session began, or since something was looked at.
  var firstVerdict = ""
  /// The practice that runs or ran last.
  var practice: Int?
  /// How many statements came before this one.
  var statements = 0
  /// Things to come back to, in the order in which they were mentioned.
  var mentions: [Mention] = []
  /// What was come back to, by its noun.
  var returned: [String] = []

  struct Kept: Hashable, Sendable {
    var name: String
    var words: String
  }

  init(texts: Int) { said = Array(repeating: 0, count: texts) }

  mutating func keep(_ words: String, as name: String) {
    if let place = kept.firstIndex(where: { $0.name == name }) { kept.remove(at: place) }
    kept.append(Kept(name: name, words: words))
  }
}
