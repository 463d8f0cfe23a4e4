import Testing

@testable import Coaching

@Suite("Disguised words")
struct DisguiseTests {
  private func disguise(_ words: [String] = ["suicide", "suicidal", "kill", "die"]) throws
    -> Disguise
  {
    let words = try words.map { try Phrase(parsing: $0) }
    return Disguise(sets: [WordSet(id: Disguise.setName, words: words)])
  }

  private func view(_ text: String) throws -> Disguise.View? {
    var text = text
    return try text.withUTF8 { try disguise().view(of: $0) }
  }

  @Test(
    "are read in plain letters",
    arguments: [
      ("to k i l l it", "to kill it"), ("K.I.L.L", "kill"), ("I d-i-e", "I die"),
      ("a k!ll b", "a kill b"), ("k1ll!", "kill!"), ("su*c1de", "suicide"),
      ("$uicide", "suicide"), ("s u i c i d a l", "suicidal"), ("I k i l l d i e", "I kill die"),
      ("k_i_l_l", "kill"), ("é k1ll é", "é kill é"),
    ])
  func read(typed: String, plain: String) throws {
    let view = try #require(try view(typed))
    #expect(String(decoding: view.bytes, as: UTF8.self) == plain)
  }

  @Test(
    "are not seen in ordinary text",
    arguments: [
      "", "kill", "I die", "skill", "k8s", "a d", "****", "k***", "5 * 3 + 7", "A B C D E", "8am",
      "3D", "$5", "it's 4x4!", "well... I ate", "e.g. a b", "ki ll", "die!", "the s k i n", "K!",
    ])
  func ordinary(typed: String) throws {
    #expect(try view(typed) == nil)
  }

  @Test("keep the place where they were typed")
  func places() throws {
    let text = "é, I k-i-l-l su1cide now"
    let view = try #require(try view(text))
    let plain = String(decoding: view.bytes, as: UTF8.self)
    for (word, typed) in [("kill", "k-i-l-l"), ("suicide", "su1cide"), ("now", "now"), ("I", "I")] {
      let at = try #require(plain.utf8.firstRange(of: word.utf8))
      let start = plain.utf8.distance(from: plain.startIndex, to: at.lowerBound)
      let range = view.typed(start..<start + word.utf8.count)
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == typed)
    }
  }

  @Test("A disguised word is heard by safety, where it was typed, and by nothing else")
  func heard() throws {
    let wanting = try Phrase(parsing: "want to die")
    let crisis = SignRule(
      id: "c", bank: .crisis, phrases: [.init(phrase: wanting, weight: 2)], tier: .explicit)
    let sign = SignRule(id: "s", bank: .overwhelm, phrases: [.init(phrase: wanting, weight: 2)])
    var rules = Rules()
    rules.signs = [sign]
    var safety = Rules()
    safety.signs = [crisis]
    safety.sets = [
      WordSet(id: Disguise.setName, words: [try Phrase(parsing: "die")])
    ]
    var listener = Listener(book: try Book(rules, safety: safety))
    let text = "no. I want to d 1 e, really"
    let heard = listener.hear(text)
    #expect(heard.crisis == .explicit)
    #expect(heard.signs.map(\.bytes) == [6..<19])
    #expect(heard.levels.overwhelm == 0)
    #expect(listener.hear("I want to die").signs.count == 2)
  }
}
