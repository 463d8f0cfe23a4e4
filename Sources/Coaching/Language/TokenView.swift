/// The tokens of a statement and its bytes, while they are lent.
///
/// Who keeps one beyond the statement must not look into it: it is `Sendable` only so that what is
/// used again for the next statement may hold it meanwhile.
struct TokenView: @unchecked Sendable {
  let rows: UnsafePointer<TokenRow>
  let count: Int
  let text: UnsafeBufferPointer<UInt8>

  /// No tokens.
  static let none = TokenView(
    rows: UnsafePointer(bitPattern: MemoryLayout<TokenRow>.alignment).unsafelyUnwrapped, count: 0,
    text: UnsafeBufferPointer(start: nil, count: 0))

  @inline(__always)
  func clause(_ token: Int) -> UInt32 { rows[token].clause }
  @inline(__always)
  func sentence(_ token: Int) -> UInt32 { rows[token].sentence }
  @inline(__always)
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
}
