/// What short words resolve to, kept from one statement to the next.
///
/// A slot holds the folded letters of a word of at most 16 bytes, compared whole, and the symbols
/// of its one or two tokens in both vocabularies. The table never grows: a word takes the place of
/// another.
struct WordCache: Sendable {
  struct Slot: Sendable {
    /// The folded letters; an empty slot has none.
    var word = PackedWord(low: 0, high: 0)
    /// The symbols of the first token; the highest bit of the first: there is a second.
    var book: UInt32 = 0
    var safety: UInt32 = 0
    var secondBook: UInt32 = 0
    var secondSafety: UInt32 = 0

    static let hasSecond: UInt32 = 1 << 31
  }

  var slots: ContiguousArray<Slot>

  /// - Parameter bits: the table has two to the power of this many slots of 32 bytes.
  init(bits: Int) {
    slots = ContiguousArray(repeating: Slot(), count: 1 << bits)
  }
}
