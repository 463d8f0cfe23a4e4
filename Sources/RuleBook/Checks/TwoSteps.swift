/// Texts that ask for two steps: a turn asks for one, and waits for the client (design 9.4).
///
/// A step is a sentence that tells the client to do something ("Press both feet into the floor").
/// What gets ready for it, how to answer and what ends it belong to it; a second one is a sentence
/// that goes on from it ("Then look up"), or that stands behind the turn's question.
enum TwoSteps {
  /// The words that begin the second step; nil where there is one step, or none.
  static func second(in text: String) -> String? {
    var hasStep = false
    var hasAsked = false
    for sentence in sentences(of: text) {
      var words = sentence.words[...]
      let isNext = dropOrder(from: &words)
      guard let first = words.first, asksToDo.contains(first) else {
        hasAsked = hasAsked || sentence.isQuestion
        continue
      }
      if hasStep && isNext || hasAsked && !tellsHow.contains(first) {
        return sentence.words.prefix(4).joined(separator: " ")
      }
      hasStep = true
      hasAsked = hasAsked || sentence.isQuestion
    }
    return nil
  }

  /// Takes words of order from the front: "then", "after that", "now"; tells whether one goes on.
  private static func dropOrder(from words: inout ArraySlice<String>) -> Bool {
    var isNext = false
    while let first = words.first, order.contains(first) {
      isNext = isNext || first != "now"
      words.removeFirst()
    }
    return isNext
  }

  private static let order: Set<String> = [
    "after", "afterwards", "and", "finally", "lastly", "next", "now", "second", "secondly", "that",
    "then", "third", "thirdly",
  ]

  /// How to answer a question is no step of its own.
  private static let tellsHow: Set<String> = [
    "choose", "name", "pick", "say", "tell", "type", "write",
  ]

  private static let asksToDo: Set<String> = tellsHow.union([
    "breathe", "bring", "close", "count", "draw", "drink", "drop", "feel", "fetch", "find",
    "get", "go", "hold", "imagine", "lean", "lay", "leave", "let", "lie", "lift", "listen", "look",
    "lower", "move", "notice", "open", "pass", "picture", "place", "press", "pull", "push", "put",
    "raise", "relax", "rest", "rub", "shake", "sit", "slide", "squeeze", "stand", "stretch", "take",
    "tap",
    "think", "touch", "turn", "walk", "watch",
  ])

  private struct Sentence {
    var words: [String] = []
    var isQuestion = false
  }

  /// Every text of a book is looked at whenever the program starts, so bytes are compared.
  private static func sentences(of text: String) -> [Sentence] {
    var sentences: [Sentence] = [Sentence()]
    var word: [UInt8] = []
    for byte in Array(text.utf8) + [UInt8(ascii: ".")] {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x80..., UInt8(ascii: "'"): word.append(byte)
      default:
        if !word.isEmpty {
          sentences[sentences.count - 1].words.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
        guard ends.contains(byte) else { continue }
        sentences[sentences.count - 1].isQuestion = byte == UInt8(ascii: "?")
        sentences.append(Sentence())
      }
    }
    return sentences
  }

  private static let ends = Array(".?;:".utf8)
}
