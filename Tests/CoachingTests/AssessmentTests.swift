import Testing

@testable import Coaching

/// Hears a text with these signs and safety signs, and `but` and `although` as contrasts.
private func hear(
  _ text: String, _ signs: [SignRule], safety: [SignRule] = []
) throws -> Assessment {
  var book = Rules()
  book.signs = signs
  book.contexts = [
    ContextRule(
      id: "contrast", effect: .contrast,
      cues: [try Phrase(parsing: "but"), try Phrase(parsing: "although")]),
    ContextRule(id: "not", effect: .negated, cues: [try Phrase(parsing: "not")]),
  ]
  var rules = Rules()
  rules.signs = safety
  var listener = Listener(book: try Book(book, safety: rules))
  return listener.hear(text)
}

@Suite("Signs become an assessment")
struct AssessmentTests {
  @Test("The longest of overlapping matches of a sign stays, then the leftmost, then the earlier")
  func overlap() throws {
    let sign = try sign("a", .overwhelm, ["b c", "a b", "a b c", "x y", "(x) y"])
    let heard = try hear("a b c d b c, x y", [sign]).signs
    #expect(heard.map(\.tokens) == [0..<3, 4..<6, 6..<8])
    #expect(heard.map(\.phrase) == [2, 0, 3])
  }

  @Test("Different signs may share words, and stand in the order of the text, then of the rules")
  func sharing() throws {
    let heard = try hear(
      "so much",
      [
        sign("b", .flow, ["much"]), sign("a", .overwhelm, ["so much"]),
        sign("c", .rigidity, ["so"]),
      ])
    #expect(heard.signs.map(\.rule) == [1, 2, 0])
  }

  @Test("Unless turns off what it overlaps, and comes before any other reason")
  func unless() throws {
    let sign = try sign("a", .overwhelm, ["overwhelmed"], unless: ["overwhelmed (with|by) joy"])
    let text = "not overwhelmed by joy, overwhelmed"
    let heard = try hear(text, [sign])
    #expect(
      heard.signs.map { $0.because.text(in: text) } == ["unless: 'overwhelmed by joy'", "affirmed"])
    #expect(heard.levels.overwhelm == 2)
  }

  @Test("A sign counts once, with its heaviest match that holds")
  func heaviest() throws {
    var weighted = try sign("a", .overwhelm, ["low", "high", "top"], weight: 1)
    weighted.phrases[1].weight = 2
    weighted.phrases[2].weight = 3
    #expect(try hear("low high low not top", [weighted]).levels.overwhelm == 2)
  }

  @Test(
    "Two different hints of a sign bear each other out; one said twice stays a hint",
    arguments: [("odd", 1), ("odd and odd", 1), ("odd and dim", 2), ("odd dim faint", 2)])
  func hints(text: String, level: Int) throws {
    let hinted = try sign("a", .overwhelm, ["odd", "dim", "faint"], weight: 1)
    #expect(try hear(text, [hinted]).levels.overwhelm == level)
  }

  @Test(
    "The state follows from the levels",
    arguments: [
      (1, 0, 3, ClientState.flow), (2, 0, 9, .overwhelm), (0, 2, 0, .rigidity), (2, 2, 0, .both),
      (2, 8, 0, .both), (2, 9, 0, .rigidity), (9, 2, 0, .overwhelm), (1, 1, 1, .neutral),
    ])
  func states(overwhelm: Int, rigidity: Int, flow: Int, state: ClientState) {
    let levels = Levels(overwhelm: overwhelm, rigidity: rigidity, flow: flow)
    #expect(Scale.state(of: levels) == state)
  }

  @Test(
    "The clause that a contrast leads to counts double, but a hint stays a hint",
    arguments: [
      ("fine but lost", 2, 4), ("lost but fine", 4, 2), ("lost, but fine, lost", 4, 2),
      ("fine but, lost", 2, 4), ("although lost, fine", 4, 2), ("although fine lost", 4, 4),
      ("fine, although lost", 2, 4), ("fine but odd", 2, 1), ("odd but fine", 4, 1),
    ])
  func contrast(text: String, flow: Int, overwhelm: Int) throws {
    let heard = try hear(
      text,
      [
        sign("a", .overwhelm, ["lost"]), sign("b", .flow, ["fine"]),
        sign("c", .overwhelm, ["odd"], weight: 1),
      ])
    #expect(heard.levels.overwhelm == overwhelm)
    #expect(heard.levels.flow == flow)
  }

  @Test("Notes are listed and weigh nothing")
  func notes() throws {
    let heard = try hear("asthma", [sign("n", .note, ["asthma"], weight: 3)])
    #expect(heard.signs.map(\.weight) == [0])
    #expect(heard.state == .neutral)
  }

  @Test(
    "A check needs a half of each kind, or a sign that is enough by itself",
    arguments: [
      ("unbearable", Crisis.none, true), ("trapped", .none, false),
      ("unbearable and trapped", .check, true), ("no use", .check, false),
      ("trapped and ending it", .explicit, false), ("hungry", .none, false),
    ])
  func check(text: String, tier: Crisis, strain: Bool) throws {
    let heard = try hear(
      text, [],
      safety: [
        sign("s", .crisis, ["unbearable"], tier: .check, theme: .suicide, part: .strain),
        sign("t", .crisis, ["trapped"], tier: .check, theme: .suicide, part: .trapped),
        sign("u", .crisis, ["no use"], tier: .check, theme: .suicide),
        sign("e", .crisis, ["ending it"], tier: .explicit, theme: .suicide),
        sign("h", .crisis, ["hungry"], theme: .eating),
      ])
    #expect(heard.crisis == tier)
    #expect(heard.strain == strain)
    #expect(heard.themes.contains(Themes(.eating)) == (text == "hungry"))
  }

  @Test("A book's context rules do not reach safety signs")
  func safetyStandsAlone() throws {
    let safety = try [sign("e", .crisis, ["ending it"], tier: .explicit, theme: .suicide)]
    #expect(try hear("not ending it", [], safety: safety).crisis == .explicit)
  }

  @Test("What stood in a slot is found on request")
  func captures() throws {
    var book = Rules()
    book.sets = [
      WordSet(id: "load", words: [try Phrase(parsing: "my work"), try Phrase(parsing: "debt")])
    ]
    book.signs = [try sign("a", .overwhelm, ["under <load>", "buried in <heap=the ...> again"])]
    var listener = Listener(book: try Book(book, safety: Rules()))
    for (text, name, words) in [
      ("I'm under my work", "load", "my work"),
      ("buried in the old mail again", "heap", "the old mail"),
    ] {
      let sign = try #require(listener.hear(text).signs.first)
      let captures = listener.captures(of: sign, in: text)
      #expect(captures.map(\.name) == [name])
      #expect(captures.map { text.slice(bytes: $0.range).map(String.init) } == [words])
    }
  }
}
