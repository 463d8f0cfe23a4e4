/// A token of a statement while it is heard: where it was typed and what it belongs to.
struct TokenRow: Sendable {
  /// Where it was typed, as UTF-8 offsets.
  var start: UInt32 = 0
  var end: UInt32 = 0
  /// The number of the word as typed: the parts of a contraction share it.
  var typed: UInt32 = 0
  var clause: UInt32 = 0
  var sentence: UInt32 = 0
}

/// The tokens of one statement; the rows are used again for the next.
struct TokenTable: Sendable {
  /// Rows, of which the first `count` are of this statement.
  var rows: ContiguousArray<TokenRow> = []
  /// The symbol of each token in the book's vocabulary, and in the safety folder's.
  var bookSymbols: ContiguousArray<UInt32> = []
  var safetySymbols: ContiguousArray<UInt32> = []
  var count = 0

  func clause(_ token: Int) -> UInt32 { rows[token].clause }
  func sentence(_ token: Int) -> UInt32 { rows[token].sentence }
  func typed(_ token: Int) -> Int { Int(rows[token].typed) }

  /// The bytes of a run of tokens.
  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    Int(rows[tokens.lowerBound].start)..<Int(rows[tokens.upperBound - 1].end)
  }

  /// The first token after the clause that holds this one.
  func clauseEnd(_ token: Int) -> Int {
    var next = token + 1
    while next < count, clause(next) == clause(token) { next += 1 }
    return next
  }

  /// The first token of the clause that holds this one.
  func clauseStart(_ token: Int) -> Int {
    var first = token
    while first > 0, clause(first - 1) == clause(token) { first -= 1 }
    return first
  }

  /// Makes room for this many rows.
  mutating func makeRoom(_ wanted: Int) {
    guard rows.count < wanted else { return }
    let size = max(wanted, rows.count * 2, 256)
    rows += ContiguousArray(repeating: TokenRow(), count: size - rows.count)
    bookSymbols += ContiguousArray(repeating: 0, count: size - bookSymbols.count)
    safetySymbols += ContiguousArray(repeating: 0, count: size - safetySymbols.count)
  }

  /// Lets go of what an unusually long statement needed.
  mutating func shrink() {
    guard rows.count > 1 << 16 else { return }
    rows = []
    bookSymbols = []
    safetySymbols = []
  }
}
