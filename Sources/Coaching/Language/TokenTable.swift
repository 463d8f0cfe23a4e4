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

  /// Lends the tokens with their symbols in one vocabulary; does nothing when there are none.
  @inline(__always)
  func lend(
    _ text: UnsafeBufferPointer<UInt8>, _ layer: Hearing.Layer,
    _ body: (TokenView, UnsafePointer<UInt32>) -> Void
  ) {
    guard count > 0 else { return }
    rows.withUnsafeBufferPointer { rows in
      (layer == .book ? bookSymbols : safetySymbols).withUnsafeBufferPointer { symbols in
        guard let rows = rows.baseAddress, let symbols = symbols.baseAddress else { return }
        body(TokenView(rows: rows, count: count, text: text), symbols)
      }
    }
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
