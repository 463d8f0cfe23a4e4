/// Words that are several, taken apart in one way for phrases and for texts.
///
/// With an apostrophe the ending decides (`'m 're 've 'll n't`, and `'s` after a pronoun).
/// Without, the spellings of `Spellings` are taken apart, which leaves words of their own alone:
/// `ill well were hell shell shed wed id` stay. `its lets wont` are taken apart too, and as phrase
/// and text are read alike, both readings match. `'d` and a possessive `'s` stay.
enum Contractions {
  /// A folded word taken apart: its bytes end to end, and where each part ends.
  struct Parts: Sendable {
    var bytes: ContiguousArray<UInt8> = []
    var ends: ContiguousArray<Int> = []

    mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func add(_ part: some Collection<UInt8>) {
      bytes.append(contentsOf: part)
      ends.append(bytes.count)
    }
  }

  /// The most parts that a word is taken into.
  static let mostParts = 3

  /// No contraction is longer than this; a stem may be a name.
  private static let longest = 64

  /// Takes a folded word apart.
  ///
  /// A drawn-out word (`cannnt`) is one if some shorter form of it is.
  ///
  /// - Returns: whether it is a contraction; if not, nothing is added to `parts`.
  static func expand(_ word: UnsafeBufferPointer<UInt8>, into parts: inout Parts) -> Bool {
    guard word.count >= 2, word.count <= longest else { return false }
    if expandAsSpelt(word, into: &parts) { return true }
    guard Elongation.isElongated(word) else { return false }
    var form = ContiguousArray<UInt8>()
    for choice in Elongation.choices(of: word) {
      Elongation.shorten(word, choice, into: &form)
      if form.withUnsafeBufferPointer({ expandAsSpelt($0, into: &parts) }) { return true }
    }
    return false
  }

  private static func expandAsSpelt(
    _ word: UnsafeBufferPointer<UInt8>, into parts: inout Parts
  ) -> Bool {
    if word.count <= PackedWord.mostBytes, let found = Spellings.table.words(of: PackedWord(word)) {
      for part in found { parts.add(part) }
      return true
    }
    guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")), apostrophe > 0 else {
      return false
    }
    let stem = UnsafeBufferPointer(rebasing: word[..<apostrophe])
    let ending = PackedWord(UnsafeBufferPointer(rebasing: word[(apostrophe + 1)...]))
    if ending == t {
      guard stem.count > 1, stem.last == UInt8(ascii: "n") else { return false }
      parts.add(stem.dropLast())
      parts.add("not".utf8)
      return true
    }
    if ending == ve, stem.contains(UInt8(ascii: "'")), expandAsSpelt(stem, into: &parts) {
      // shouldn't've: the stem is a contraction itself.
      if parts.ends.count < mostParts { parts.add("have".utf8) }
      return true
    }
    if ending == s, !isPronoun(stem) { return false }
    guard let full = endings.first(where: { $0.0 == ending }) else { return false }
    parts.add(stem)
    parts.add(full.1.utf8)
    return true
  }

  private static func isPronoun(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    stem.count <= PackedWord.mostBytes && pronouns.contains(PackedWord(stem))
  }

  private static let t = PackedWord("t")
  private static let ve = PackedWord("ve")
  private static let s = PackedWord("s")

  private static let endings = [
    (PackedWord("m"), "am"), (PackedWord("re"), "are"), (ve, "have"), (PackedWord("ll"), "will"),
    (s, "is"),
  ]

  /// After these, `'s` is `is`.
  private static let pronouns = [
    "he", "she", "it", "that", "there", "what", "who", "where", "how", "here", "everything",
    "everyone", "everybody", "nothing", "nobody", "something", "someone", "somebody",
  ].map { PackedWord($0) }
}

extension PackedWord {
  /// Packs a word of at most 16 bytes.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { PackedWord($0) }
  }
}
