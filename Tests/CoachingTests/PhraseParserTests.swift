import Testing

@testable import Coaching

@Suite("Phrases are read")
struct PhraseParserTests {
  @Test(
    "Each form of the grammar",
    arguments: [
      ("drowning at work", [.word("drowning"), .word("at"), .word("work")]),
      ("Can't", [.word("can"), .word("not")]),
      ("burnt-out", [.word("burnt"), .word("out")]),
      (
        "(so|too much) on",
        [.choice([[.word("so")], [.word("too"), .word("much")]]), .word("on")]
      ),
      ("?just one", [.optional([.word("just")]), .word("one")]),
      ("?can't one", [.optional([.word("can"), .word("not")]), .word("one")]),
      ("?(a|b) c", [.optional([.choice([[.word("a")], [.word("b")]])]), .word("c")]),
      ("?<load> c", [.optional([.set("load")]), .word("c")]),
      ("overwhelm*", [.prefix("overwhelm")]),
      (
        "(stress|panick)* now",
        [.choice([[.prefix("stress")], [.prefix("panick")]]), .word("now")]
      ),
      ("so ... much", [.word("so"), .gap(3), .word("much")]),
      ("so ...5 much", [.word("so"), .gap(5), .word("much")]),
      ("in <load>", [.word("in"), .set("load")]),
      ("<heap=my ...> work", [.capture("heap", [.word("my"), .gap(3)]), .word("work")]),
      ("😭 ever", [.word("😭"), .word("ever")]),
      (
        "(a ?(b|c)|d)",
        [
          .choice([
            [.word("a"), .optional([.choice([[.word("b")], [.word("c")]])])], [.word("d")],
          ])
        ]
      ),
    ] as [(String, [Phrase.Element])])
  func forms(source: String, expected: [Phrase.Element]) throws {
    #expect(try Phrase(parsing: source).elements == expected)
  }

  @Test(
    "Each fault, with its place",
    arguments: [
      ("  ", .empty, 0),
      ("a (b|c", .unclosed("("), 2),
      ("a <b", .unclosed("<"), 2),
      ("a <b=c", .unclosed("<"), 2),
      ("a) b", .unopened(")"), 1),
      ("a | b", .unopened("|"), 2),
      ("a > b", .unopened(">"), 2),
      ("a ()", .emptyChoice, 3),
      ("(a|) b", .emptyChoice, 3),
      ("<a=> b", .emptyChoice, 3),
      ("... a", .gapFirst, 0),
      ("?so ... a", .gapFirst, 4),
      ("a ...", .gapLast, 2),
      ("a ... ?b", .gapLast, 2),
      ("a (b ...|c)", .gapLast, 5),
      ("a ... ... b", .gapTwice, 6),
      ("a ... ?c ... b", .gapTwice, 9),
      ("a ...40 b", .gapTooWide(40), 2),
      ("a * b", .starNotAtEnd, 2),
      ("ov*er", .starNotAtEnd, 2),
      ("<load>* a", .starNotAtEnd, 6),
      ("a ? b", .optionalWithoutPart, 2),
      ("a ??b", .optionalWithoutPart, 2),
      ("a ?... b", .optionalWithoutPart, 2),
      ("<> a", .emptySetName, 1),
      ("<=a> b", .emptySetName, 1),
      ("<a b> c", .emptySetName, 2),
      ("<heap: my> a", .colonInCapture, 5),
      ("?a ?b", .onlyOptional, 0),
      ("a, b", .unexpected(","), 1),
      ("a \"b\"", .unexpected("\""), 2),
      ("what?", .unexpected("?"), 4),
      ("stress(ed|ful)", .unexpected("("), 6),
      ("(a|b)c d", .unexpected("c"), 5),
      ("a .. b", .unexpected("."), 2),
      ("éé, b", .unexpected(","), 2),
    ] as [(String, PhraseError.Kind, Int)])
  func faults(source: String, kind: PhraseError.Kind, offset: Int) {
    #expect(throws: PhraseError(kind: kind, offset: offset)) { try Phrase(parsing: source) }
  }
}
