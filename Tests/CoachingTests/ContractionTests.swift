import Testing

@testable import Coaching

@Suite("Contractions are taken apart")
struct ContractionTests {
  @Test(
    "With an apostrophe of any kind, or without",
    arguments: [
      ("I'm", "i am"), ("Im", "i am"), ("I’m", "i am"), ("you're", "you are"),
      ("youre", "you are"), ("I've", "i have"), ("ive", "i have"), ("can't", "can not"),
      ("cant", "can not"), ("cannot", "can not"), ("can not", "can not"), ("won't", "will not"),
      ("shan't", "shall not"), ("ain't", "is not"), ("don't", "do not"), ("dont", "do not"),
      ("it'll", "it will"), ("mum'll", "mum will"), ("there've", "there have"),
      ("shouldn't've", "should not have"), ("could've", "could have"), ("that's", "that is"),
      ("thats", "that is"), ("nobody's", "nobody is"), ("let's", "let us"),
    ])
  func expanded(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Spellings that are words of their own stay as typed",
    arguments: ["ill", "well", "were", "hell", "shell", "shed", "wed", "id"])
  func kept(word: String) {
    #expect(words(word) == word)
  }

  @Test("With the apostrophe these are taken apart all the same")
  func withApostrophe() {
    #expect(words("I'll we'll we're he'll she'll") == "i will we will we are he will she will")
  }

  @Test("'d and a possessive 's stay", arguments: ["i'd", "he'd", "mum's", "dog's", "sister's"])
  func notTakenApart(word: String) {
    #expect(words(word) == word)
  }

  @Test(
    "Spellings that may be either match both ways",
    arguments: [("its", "it is"), ("lets", "let us"), ("wont", "will not"), ("it's", "it is")])
  func bothWays(word: String, expected: String) throws {
    #expect(words(word) == expected)
    // A phrase is read by the same table, so the bare spelling finds itself too.
    let phrase = try Phrase(parsing: word)
    #expect(phrase.elements == expected.split(separator: " ").map { .word(String($0)) })
  }

  @Test(
    "Spoken spellings are the words that they stand for",
    arguments: [
      ("gonna", "going to"), ("wanna", "want to"), ("gotta", "got to"), ("kinda", "kind of"),
      ("dunno", "do not know"),
    ])
  func spoken(word: String, expected: String) {
    #expect(words(word) == expected)
  }

  private func words(_ text: String) -> String {
    Tokenizer.tokens(of: text).map(\.word).joined(separator: " ")
  }
}
