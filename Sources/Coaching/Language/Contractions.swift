/// Words that are several: `I'm`, `cant`, `gonna`. One table, for phrases and for texts.
///
/// With an apostrophe the ending decides (`'m 're 've 'll n't`, and `'s` after a pronoun).
/// Without, only spellings that are no word of their own are taken apart, so `ill well were hell
/// shell shed wed id` stay; `its lets wont` are taken apart too, and as phrase and text are read
/// alike, both readings match. `'d` and a possessive `'s` stay.
enum Contractions {
  /// A folded word taken apart: its bytes end to end, and where each part ends.
  struct Parts {
    var bytes: ContiguousArray<UInt8> = []
    var ends: ContiguousArray<Int> = []

    mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }
  }

  /// The most parts that a word is taken into.
  static let mostParts = 3

  /// Takes a folded word apart.
  ///
  /// - Returns: whether it is a contraction; if not, nothing is added to `parts`.
  static func expand(_ word: UnsafeBufferPointer<UInt8>, into parts: inout Parts) -> Bool {
    if expandAsSpelt(word, into: &parts) { return true }
    guard Elongation.isElongated(word), word.count <= longest else { return false }
    // "cannnt", "imm": the first of its shorter forms that is a contraction.
    var form = ContiguousArray<UInt8>()
    for choice in Elongation.choices(of: word) {
      Elongation.shorten(word, choice, into: &form)
      if form.withUnsafeBufferPointer({ expandAsSpelt($0, into: &parts) }) { return true }
    }
    return false
  }

  /// No contraction is longer than this; a stem may be a name.
  private static let longest = 64

  private static func expandAsSpelt(
    _ word: UnsafeBufferPointer<UInt8>, into parts: inout Parts
  ) -> Bool {
    guard word.count >= 2, word.count <= longest else { return false }
    if let found = bare(word) {
      add(found, to: &parts)
      return true
    }
    guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")) else { return false }
    let stem = UnsafeBufferPointer(rebasing: word[..<apostrophe])
    switch String(decoding: word[(apostrophe + 1)...], as: UTF8.self) {
    case "m": return add(stem, "am", &parts)
    case "re": return add(stem, "are", &parts)
    case "ll": return add(stem, "will", &parts)
    case "ve":
      // shouldn't've: the stem may be a contraction itself.
      if !stem.contains(UInt8(ascii: "'")) || !expandAsSpelt(stem, into: &parts) {
        return add(stem, "have", &parts)
      }
      if parts.ends.count < mostParts { add("have", to: &parts) }
      return true
    case "t":
      guard stem.last == UInt8(ascii: "n"), stem.count > 1 else { return false }
      return add(UnsafeBufferPointer(rebasing: stem.dropLast()), "not", &parts)
    case "s":
      return isPronoun(stem) && add(stem, "is", &parts)
    default: return false
    }
  }

  private static func add(
    _ stem: UnsafeBufferPointer<UInt8>, _ ending: String, _ parts: inout Parts
  ) -> Bool {
    guard !stem.isEmpty else { return false }
    parts.bytes.append(contentsOf: stem)
    parts.ends.append(parts.bytes.count)
    add(ending, to: &parts)
    return true
  }

  private static func add(_ words: String, to parts: inout Parts) {
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      parts.bytes.append(contentsOf: word)
      parts.ends.append(parts.bytes.count)
    }
  }

  private static func isPronoun(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    pronouns.contains(String(decoding: stem, as: UTF8.self))
  }

  /// After these, `'s` is `is`.
  private static let pronouns: Set<String> = [
    "he", "she", "it", "that", "there", "what", "who", "where", "how", "here", "everything",
    "everyone", "everybody", "nothing", "nobody", "something", "someone",
  ]

  private static func bare(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.count <= 12 else { return nil }
    return spellings[String(decoding: word, as: UTF8.self)]
  }

  /// Spellings that no ending tells, and those typed without the apostrophe.
  private static let spellings: [String: String] = [
    "cannot": "can not", "cant": "can not", "can't": "can not", "won't": "will not",
    "wont": "will not", "shan't": "shall not", "shant": "shall not", "ain't": "is not",
    "aint": "is not", "let's": "let us", "lets": "let us", "its": "it is",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "werent": "were not", "hasnt": "has not",
    "havent": "have not", "hadnt": "had not", "couldnt": "could not", "wouldnt": "would not",
    "shouldnt": "should not", "mustnt": "must not", "neednt": "need not", "mightnt": "might not",
    "darent": "dare not", "oughtnt": "ought not",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will",
    "hes": "he is", "shes": "she is", "weve": "we have", "theyre": "they are",
    "theyve": "they have", "theyll": "they will", "thats": "that is", "thatll": "that will",
    "theres": "there is", "whats": "what is", "whos": "who is", "wheres": "where is",
    "hows": "how is", "heres": "here is", "itll": "it will", "everythings": "everything is",
    "everyones": "everyone is", "everybodys": "everybody is", "nobodys": "nobody is",
    "somethings": "something is", "someones": "someone is",
    "couldve": "could have", "wouldve": "would have", "shouldve": "should have",
    "mightve": "might have", "mustve": "must have", "coulda": "could have",
    "woulda": "would have", "shoulda": "should have",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of",
    "sorta": "sort of", "outta": "out of", "tryna": "trying to", "dunno": "do not know",
    "lemme": "let me", "gimme": "give me",
  ]
}
