/// How often words stand in texts, roughly: a pattern hangs best on what texts seldom hold.
///
/// It decides nothing but speed. The list is English; for other words it is the book that tells:
/// what many patterns hold is common.
enum Commonness {
  /// Estimated occurrences in a hundred thousand words of what people type.
  ///
  /// - Parameters:
  ///   - word: the folded letters.
  ///   - patterns: how many patterns hold the word.
  ///   - all: how many patterns there are.
  ///   - isPrefix: whether it stands for all words that begin so.
  /// - Returns: at least 5.
  static func estimate(_ word: String, patterns: Int, of all: Int, isPrefix: Bool) -> Int {
    if !isPrefix, let listed = known[word] { return listed }
    // A word in one pattern of twenty is a common word, of whatever language.
    if all > 100, patterns * 20 > all { return 1000 }
    return 5 + min(patterns / 2, 80) + (isPrefix ? 20 : 0)
  }

  private static let known: [String: Int] = {
    var known: [String: Int] = [:]
    for (estimate, words) in lists {
      for word in words.split(separator: " ") { known[String(word)] = estimate }
    }
    return known
  }()

  private static let lists: [(Int, String)] = [
    (6000, "i"), (3000, "to the and"), (2000, "a it is not my"),
    (1400, "do am of in that you have me"), (800, "for was but so on just with be can"),
    (500, "like what this are he we they she all at if as know get"),
    (350, "about your no or out up when will how there go now from would time because feel an"),
    (
      200,
      """
      been had really think want one them more people some could day then make were her him who \
      good did going too even work never always any need anything something life back over way see \
      much say why only their after us other being got
      """
    ),
    (
      100,
      """
      lot still right things should by off into than help every very well last take everything \
      thing again down before here our his tell told said says through until while where which \
      also another around anyone someone everyone nothing keep keeps let getting doing own these \
      those few first long little new old year years week today night home friend friends job mum \
      dad man since does has
      """
    ),
  ]
}
