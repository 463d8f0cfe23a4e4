/// Letters drawn out, as in `sooo tiiired`.
///
/// A letter that stands three times or more may mean two or one.
enum Elongation {
  /// More drawn-out letters than this in one word are all read alike.
  private static let mostFree = 3

  /// Whether some letter of plain Latin stands three times or more running.
  static func isElongated(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 2 else { return false }
    for index in 2..<word.count
    where word[index] == word[index - 1] && word[index] == word[index - 2] {
      if isLetter(word[index]) { return true }
    }
    return false
  }

  /// The ways to shorten a word, in the order in which they are tried.
  ///
  /// Bit n is set where its nth
  /// drawn-out letter is to stand once, not twice. All twice comes first, all once last.
  static func choices(of word: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var count = 0
    eachRun(of: word) { _, length in if length > 2 { count += 1 } }
    if count == 0 { return [] }
    return count <= mostFree ? Array(0..<(1 << UInt64(count))) : [0, .max]
  }

  /// The word with its drawn-out letters shortened.
  static func shorten(
    _ word: UnsafeBufferPointer<UInt8>, _ choice: UInt64, into form: inout ContiguousArray<UInt8>
  ) {
    form.removeAll(keepingCapacity: true)
    var number: UInt64 = 0
    eachRun(of: word) { letter, length in
      var kept = length
      if length > 2 {
        kept = choice >> min(number, 63) & 1 == 1 ? 1 : 2
        number += 1
      }
      for _ in 0..<kept { form.append(letter) }
    }
  }

  /// Runs of the same byte; of what is no letter, each byte is a run of its own.
  private static func eachRun(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UInt8, _ length: Int) -> Void
  ) {
    var at = 0
    while at < word.count {
      let byte = word[at]
      var end = at + 1
      if isLetter(byte) {
        while end < word.count, word[end] == byte { end += 1 }
      }
      body(byte, end - at)
      at = end
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
}
