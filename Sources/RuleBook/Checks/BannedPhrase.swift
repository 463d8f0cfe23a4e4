/// What the coach's own words never say (design 9.6), with what to write instead.
///
/// A program feels and promises nothing, gives no orders about feelings, and makes no diagnosis.
public struct BannedPhrase: Sendable {
  /// Words in lower case, with straight apostrophes.
  public let words: String
  public let mend: String

  static let all: [BannedPhrase] = [
    list(
      "a program cannot feel or know it: reflect the client's words",
      "i understand how you feel", "i know how you feel", "i feel your pain",
      "i can imagine how you feel", "i'm so sorry you feel", "i'm sorry you feel that way"),
    list(
      "a program is not there for anybody: name people, or leave it out",
      "i'm here for you", "i am here for you", "i'm always here", "i care about you",
      "you can trust me", "safe space"),
    list(
      "orders about feelings make them worse: reflect, or offer a choice",
      "calm down", "just relax", "cheer up", "take a deep breath", "deep breaths", "don't worry",
      "do not worry", "don't cry", "stop crying", "get over it"),
    list(
      "nobody can promise it: leave it out",
      "you're safe now", "you are safe now", "you're safe here",
      "you are safe here", "everything will be fine", "everything will be okay",
      "everything will be all right", "everything will be alright", "it will be okay",
      "it will be fine", "it will pass", "it'll be okay", "it'll be fine", "you'll be fine",
      "you will be fine", "everything happens for a reason", "time heals"),
    list(
      "it weighs the client's pain: leave it out",
      "at least you", "look on the bright side", "others have it worse", "could be worse",
      "think positive", "stay positive", "you should be grateful", "it's all in your head"),
    list(
      "a diagnosis, or advice on medicine or a partner: leave it to people who may",
      "you have depression", "you are depressed", "you're depressed", "you have anxiety",
      "panic disorder", "you're having a panic attack", "you are having a panic attack",
      "stop taking your", "you should leave him", "you should leave her", "you should leave them"),
    list(
      "say 'died by suicide', or 'attempt'",
      "committed suicide", "commit suicide", "failed attempt", "successful attempt"),
  ].flatMap(\.self)

  private static func list(_ mend: String, _ phrases: String...) -> [BannedPhrase] {
    phrases.map { BannedPhrase(words: $0, mend: mend) }
  }

  /// The first that stands in a text, whole words alone.
  ///
  /// Every text of a book is looked at whenever the program starts, so bytes are compared, and only
  /// where a word begins as a phrase does.
  public static func first(in text: String) -> BannedPhrase? {
    let text = folded(text)
    var start = 0
    while start < text.count {
      let rest = text[start...]
      if let found = byFirstByte[text[start]]?.first(where: { rest.starts(with: $0.bytes) }) {
        return found.phrase
      }
      start = (rest.firstIndex(of: UInt8(ascii: " ")) ?? text.count) + 1
    }
    return nil
  }

  private static let byFirstByte = Dictionary(
    grouping: all.map { (bytes: Array(($0.words + " ").utf8), phrase: $0) },
    by: { $0.bytes.first ?? 0 })

  /// Lower case, straight apostrophes, one blank behind each word and no other marks.
  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let start = folded.count
      var bytes = word[...]
      while let byte = bytes.popFirst() {
        switch byte {
        case 0x41...0x5A: folded.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "'"): folded.append(byte)
        // U+2019 is the apostrophe that phones type; the rest of its block are marks.
        case 0xE2 where bytes.first == 0x80:
          if bytes.dropFirst().first == 0x99 { folded.append(UInt8(ascii: "'")) }
          bytes = bytes.dropFirst(2)
        case 0x80...: folded.append(byte)
        default: if folded.count > start, folded.last != 0x20 { folded.append(0x20) }
        }
      }
      if folded.count > start, folded.last != 0x20 { folded.append(0x20) }
    }
    return folded
  }
}
