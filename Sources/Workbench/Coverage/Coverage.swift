/// How often each part of a book was used: by turns of sessions, or by statements alone.
///
/// Signs and phrases count where they were heard and held; those that context turned off are counted
/// apart. What is counted on several threads can be added up.
public struct Coverage: Sendable {
  /// How often a phrase was heard.
  public struct Heard: Hashable, Sendable {
    /// It was heard, and the sign held.
    public var held = 0
    /// It was heard, and context or an `unless` turned it off.
    public var off = 0
  }

  /// The book that heard and spoke.
  public let book: Book
  /// How many turns and statements were counted.
  public private(set) var turns = 0
  /// A list for each of `Book.signs`, a count for each of its phrases.
  public private(set) var phrases: [[Heard]]
  /// A count for each of `Book.contexts`, by the signs that it turned off.
  public private(set) var contexts: [Int]
  /// The same for the safety folder's.
  public private(set) var safetyContexts: [Int]
  /// A count for each row that decided.
  public private(set) var policy: [Int]
  /// A list for each of `Book.replies`, a count for each of its texts.
  public private(set) var replies: [[Int]]
  /// The same for the safety folder's.
  public private(set) var safetyReplies: [[Int]]
  /// A list for each of `Book.practices`, a count for each of its steps.
  public private(set) var practices: [[Int]]
  /// Exceptions, cues and entries of sets, where somebody looked for them; else nil.
  public internal(set) var details: Details?
  private let places: Places

  /// Where the parts of a book stand in its lists, by name.
  private struct Places: Sendable {
    var policy: [String: Int] = [:]
    var replies: [String: Int] = [:]
    var safetyReplies: [String: Int] = [:]
    var practices: [String: Int] = [:]
  }

  /// Nothing of a book was used yet.
  ///
  /// - Parameters:
  ///   - book: the book that hears and speaks.
  ///   - closely: whether exceptions, cues and entries of sets are counted too, for which statements
  ///     are looked at once more (`count(_:by:)`).
  public init(_ book: Book, closely: Bool = false) {
    self.book = book
    details = closely ? Details(book) : nil
    phrases = book.signs.map { Array(repeating: Heard(), count: $0.phrases.count) }
    contexts = Array(repeating: 0, count: book.contexts.count)
    safetyContexts = Array(repeating: 0, count: book.safety.contexts.count)
    policy = Array(repeating: 0, count: book.policy.count)
    replies = book.replies.map { Array(repeating: 0, count: $0.says.count) }
    safetyReplies = book.safety.replies.map { Array(repeating: 0, count: $0.says.count) }
    practices = book.practices.map { Array(repeating: 0, count: $0.steps.count) }
    func numbered(_ names: [String]) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    places = Places(
      policy: numbered(book.policy.map(\.id)), replies: numbered(book.replies.map(\.id)),
      safetyReplies: numbered(book.safety.replies.map(\.id)),
      practices: numbered(book.practices.map(\.id)))
  }

  /// Counts a turn: what was heard in it, the row that decided, and what was said.
  public mutating func count(_ turn: Turn) {
    count(turn.assessment)
    if let row = places.policy[turn.policy] { policy[row] += 1 }
    if turn.move == .safety, let reply = places.safetyReplies[turn.rule] {
      return Self.count(turn.text, of: &safetyReplies[reply])
    }
    if let reply = places.replies[turn.rule] {
      return Self.count(turn.text, of: &replies[reply])
    }
    let parts = turn.rule.split(separator: "/")
    if parts.count == 2, let practice = places.practices[String(parts[0])] {
      Self.count(Int(parts[1]).map { $0 - 1 }, of: &practices[practice])
    }
  }

  /// Counts what was heard in a statement.
  public mutating func count(_ assessment: Assessment) {
    turns += 1
    for sign in assessment.signs {
      if sign.holds {
        phrases[sign.rule][sign.phrase].held += 1
        continue
      }
      phrases[sign.rule][sign.phrase].off += 1
      guard let context = sign.because.context else { continue }
      if sign.rule < book.safety.firstSign {
        contexts[context] += 1
      } else {
        safetyContexts[context] += 1
      }
    }
  }

  private static func count(_ part: Int?, of parts: inout [Int]) {
    if let part, parts.indices.contains(part) { parts[part] += 1 }
  }

  /// Adds what was counted elsewhere, with the same book.
  public mutating func add(_ other: Coverage) {
    turns += other.turns
    for sign in phrases.indices {
      for phrase in phrases[sign].indices {
        phrases[sign][phrase].held += other.phrases[sign][phrase].held
        phrases[sign][phrase].off += other.phrases[sign][phrase].off
      }
    }
    Self.add(other.contexts, to: &contexts)
    Self.add(other.safetyContexts, to: &safetyContexts)
    Self.add(other.policy, to: &policy)
    for index in replies.indices { Self.add(other.replies[index], to: &replies[index]) }
    for index in safetyReplies.indices {
      Self.add(other.safetyReplies[index], to: &safetyReplies[index])
    }
    for index in practices.indices { Self.add(other.practices[index], to: &practices[index]) }
    if let more = other.details { details?.add(more) }
  }

  static func add(_ other: [Int], to counts: inout [Int]) {
    for index in counts.indices { counts[index] += other[index] }
  }
}
