/// The tokens of one statement, a column for each thing that is known of them.
///
/// The columns are used again for the next statement; a token is its row.
struct TokenTable: Sendable {
  /// Where it was typed.
  var start: ContiguousArray<UInt32> = []
  var end: ContiguousArray<UInt32> = []
  /// The number of the word as typed: the parts of a contraction share it.
  var typed: ContiguousArray<UInt32> = []
  var clause: ContiguousArray<UInt32> = []
  var sentence: ContiguousArray<UInt32> = []

  var count: Int { start.count }

  mutating func removeAll() {
    start.removeAll(keepingCapacity: true)
    end.removeAll(keepingCapacity: true)
    typed.removeAll(keepingCapacity: true)
    clause.removeAll(keepingCapacity: true)
    sentence.removeAll(keepingCapacity: true)
  }

  /// The bytes of a run of tokens.
  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    Int(start[tokens.lowerBound])..<Int(end[tokens.upperBound - 1])
  }

  /// The first token after the clause that holds this one.
  func clauseEnd(_ token: Int) -> Int {
    var next = token + 1
    while next < count, clause[next] == clause[token] { next += 1 }
    return next
  }

  /// The first token of the clause that holds this one.
  func clauseStart(_ token: Int) -> Int {
    var first = token
    while first > 0, clause[first - 1] == clause[token] { first -= 1 }
    return first
  }
}
