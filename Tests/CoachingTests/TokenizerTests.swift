import Testing

@testable import Coaching

/// The words of a text with its clause ends: `,` within a sentence, `.` between sentences.
private func reading(_ text: String) -> String {
  let tokens = Tokenizer.tokens(of: text)
  var words: [String] = []
  for (index, token) in tokens.enumerated() {
    if index > 0, token.sentence != tokens[index - 1].sentence {
      words.append(".")
    } else if index > 0, token.clause != tokens[index - 1].clause {
      words.append(",")
    }
    words.append(token.word)
  }
  return words.joined(separator: " ")
}

@Suite("Texts are taken apart into words")
struct TokenizerTests {
  @Test(
    "Words are folded",
    arguments: [
      ("DROWNING at Work", "drowning at work"),
      ("naïve café déjà Ångström", "naive cafe deja angstrom"),
      ("ｆｕｌｌ 𝐛𝐨𝐥𝐝 𝒮𝒸𝓇𝒾𝓅𝓉 ﬁne ⓞⓚ", "full bold script fine ok"),
      ("drow\u{200B}ning s\u{0301}o\u{AD}l\u{202E}o", "drowning solo"),
      ("Ştraße Œuvre łódź Þing", "strasse oeuvre lodz thing"),
      ("ПРИВЕТ Ελλάδα", "привет ελλαδα"),
      ("é e\u{301}", "e e"),
    ])
  func folding(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(
    "Apostrophes of all kinds are one, inside words alone",
    arguments: [
      ("mum\u{2019}s mum\u{2BC}s mum`s mum\u{FF07}s mum\u{B4}s", "mum's mum's mum's mum's mum's"),
      ("'fine' rockin' 'til \u{2018}so\u{2019}", "fine rockin til so"),
      ("rock'n'roll o'clock", "rock'n'roll o'clock"),
    ])
  func apostrophes(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(
    "Clauses end",
    arguments: [
      ("so. much! at? once; now", "so . much . at . once . now"),
      ("so, much: at (once) [or] {now}", "so , much , at , once , or , now"),
      ("so - much – at — once -- now—then", "so , much , at , once , now , then"),
      ("so... much\u{2026}at\nonce\r\nnow\u{2028}then", "so , much , at , once , now , then"),
      ("burnt-out twenty‐four 9–5", "burnt out twenty four 9 5"),
      ("tired- so tired -too", "tired , so tired , too"),
      ("at -5 degrees", "at 5 degrees"),
      ("3.5 or 9:30 or 1,000. Then", "3.5 or 9:30 or 1,000 . then"),
      ("e.g. this, i.e that, the U.K. is", "e g this , i e that , the u k is"),
      ("so do I. And you", "so do i . and you"),
      ("cope.I can't", "cope . i can not"),
      ("no。yes？ok，fine", "no . yes . ok , fine"),
      ("\"quoted\" *bold* #tag a/b", "quoted bold tag a b"),
      ("...well", "well"),
    ])
  func clauseEnds(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(
    "Pictures are words of their own",
    arguments: [
      ("so 😭😭 tired", "so 😭 😭 tired"),
      ("ok👍🏽done", "ok 👍 done"),
      ("❤️‍🔥", "❤🔥"),
      ("🇬🇧🇫🇷", "🇬🇧 🇫🇷"),
      ("☹️", "☹"),
    ])
  func emoji(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test("A question mark is known to the clause that it closes")
  func questions() {
    let tokens = Tokenizer.tokens(of: "Why me? I know. Really?!")
    #expect(tokens.filter(\.endsQuestion).map(\.word) == ["me", "really"])
  }

  @Test("Parts of a contraction share the word as typed")
  func typedWords() {
    let tokens = Tokenizer.tokens(of: "I can’t now")
    #expect(tokens.map(\.word) == ["i", "can", "not", "now"])
    #expect(tokens.map(\.typed) == [0, 1, 1, 2])
    #expect(tokens.map(\.bytes) == [0..<1, 2..<9, 2..<9, 10..<13])
  }
}
