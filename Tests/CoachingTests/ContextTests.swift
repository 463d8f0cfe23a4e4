import Testing

@testable import Coaching

/// Hears with one sign, `drowning`, and one context rule; says how the sign is meant.
private func meaning(of text: String, _ rules: ContextRule...) throws -> String {
  var book = Rules()
  book.signs = [try sign("drown", .overwhelm, ["drowning", "not coping", "?you going under"])]
  book.contexts = rules
  var listener = Listener(book: try Book(book, safety: Rules()))
  guard let sign = listener.hear(text).signs.first else { return "nothing" }
  return sign.because.text(in: text)
}

private func rule(
  _ effect: ContextRule.Effect, _ cues: [String], _ direction: ContextRule.Direction = .forward,
  reach: Int = 6, lookAlikes: [String] = [], over: ContextRule.Over = .none,
  needs: ContextRule.Need = .nothing, spares: [String] = [], only: [String] = []
) throws -> ContextRule {
  ContextRule(
    id: effect.rawValue, effect: effect, direction: direction, reach: reach,
    cues: try cues.map { try Phrase(parsing: $0) },
    lookAlikes: try lookAlikes.map { try Phrase(parsing: $0) }, over: over, needs: needs,
    spares: spares, only: only)
}

@Suite("Cues turn signs off")
struct ContextTests {
  @Test(
    "Each effect is a reason of its own",
    arguments: [
      (ContextRule.Effect.negated, "negated by 'zzz'"), (.other, "other: 'zzz'"),
      (.past, "past: 'zzz'"), (.supposed, "supposed: 'zzz'"), (.quoted, "quoted: 'zzz'"),
      (.everyday, "everyday: 'zzz'"), (.contrast, "affirmed"), (.stop, "affirmed"),
    ])
  func effects(effect: ContextRule.Effect, because: String) throws {
    #expect(try meaning(of: "zzz I am drowning", rule(effect, ["zzz"])) == because)
  }

  @Test("A cue applies on its own side")
  func direction() throws {
    for (direction, before, after) in [
      (ContextRule.Direction.forward, true, false), (.backward, false, true), (.both, true, true),
    ] {
      let rule = try rule(.past, ["then"], direction)
      #expect(try (meaning(of: "then drowning", rule) != "affirmed") == before)
      #expect(try (meaning(of: "drowning then", rule) != "affirmed") == after)
    }
  }

  @Test("Reach counts words as typed; the neighbour is one away")
  func reach() throws {
    let near = try rule(.negated, ["never"], reach: 3)
    #expect(try meaning(of: "never I'm really drowning", near) == "negated by 'never'")
    #expect(try meaning(of: "never I am really drowning", near) == "affirmed")
    #expect(try meaning(of: "never drowning", rule(.negated, ["never"], reach: 1)) != "affirmed")
  }

  @Test(
    "A clause end, a stop and a contrast end the reach",
    arguments: [
      "never, drowning", "never. Drowning", "never (drowning", "never\ndrowning",
      "never because drowning", "never but drowning",
    ])
  func ends(text: String) throws {
    let because = try meaning(
      of: text, rule(.negated, ["never"]), rule(.stop, ["because"]), rule(.contrast, ["but"]))
    #expect(because == "affirmed")
  }

  @Test("A look-alike swallows a cue of its own rule only")
  func lookAlikes() throws {
    let not = try rule(.negated, ["not"], lookAlikes: ["not only"])
    #expect(try meaning(of: "not only drowning", not) == "affirmed")
    #expect(try meaning(of: "not really drowning", not) == "negated by 'not'")
    let past = try rule(.past, ["only"])
    #expect(try meaning(of: "not only drowning", not, past) == "past: 'only'")
  }

  @Test("A rule spares signs, or concerns some only")
  func signs() throws {
    #expect(
      try meaning(of: "not drowning", rule(.negated, ["not"], spares: ["drown"])) == "affirmed")
    #expect(try meaning(of: "not drowning", rule(.negated, ["not"], only: ["other"])) == "affirmed")
    #expect(try meaning(of: "not drowning", rule(.negated, ["not"], only: ["drown"])) != "affirmed")
  }

  @Test(
    "Signs are named by name, by the beginning of it, or by their bank",
    arguments: [
      ("drown", true), ("dro*", true), ("overwhelm", true), ("drow", false), ("town*", false),
      ("rigidity", false),
    ])
  func names(name: String, spared: Bool) throws {
    let sparing = try rule(.negated, ["not"], spares: [name])
    #expect(try (meaning(of: "not drowning", sparing) == "affirmed") == spared)
    let only = try rule(.negated, ["not"], only: [name])
    #expect(try (meaning(of: "not drowning", only) == "affirmed") != spared)
  }

  @Test(
    "A rule that follows lists goes on over commas, through parts that are no clauses",
    arguments: [
      ("not tired, cross, or drowning", true, true), ("not tired, drowning or cross", true, true),
      ("not tired, cross, drowning", false, true), ("not tired, I am drowning", false, false),
      ("not tired, it is hard, drowning or cross", false, false),
      ("not tired. Cross or drowning", false, false), ("not tired; drowning or so", false, false),
      ("not tired, but drowning or cross", false, false),
      ("not one two three four five six, drowning or so", false, false),
      ("not one, one two three four five six drowning or so", false, false),
      ("not one two three, one two three, one two three drowning or so", true, true),
      ("not: tired, drowning", false, true),
      ("not: 1. Tired 2. Drowning", false, true),
      ("not: 1. Tired. 2. Drowning", false, true), ("not 1. Drowning", false, true),
      ("not tired 2. drowning or so", false, true), ("not 123. Drowning or so", false, false),
      ("not tired (drowning or so)", false, false),
    ])
  func lists(text: String, joined: Bool, any: Bool) throws {
    let others = [
      try rule(.joint, ["or"]), try rule(.clause, ["I", "it"]), try rule(.contrast, ["but"]),
    ]
    for (over, isOff) in [(ContextRule.Over.none, false), (.orList, joined), (.list, any)] {
      let not = try rule(.negated, ["not"], over: over)
      let because = try meaning(of: text, not, others[0], others[1], others[2])
      #expect(because == (isOff ? "negated by 'not'" : "affirmed"), "\(over)")
    }
  }

  @Test(
    "A cue behind a list is of all of it, but of no clause before it",
    arguments: [
      ("drowning, cross, and tired absent", true), ("I was drowning, tired absent", false),
      ("drowning, it was tired, cross absent", false),
    ])
  func listsBefore(text: String, isOff: Bool) throws {
    let absent = try rule(.negated, ["absent"], .backward, over: .list)
    let because = try meaning(of: text, absent, rule(.clause, ["I", "it"]))
    #expect((because != "affirmed") == isOff)
  }

  @Test("A cue inside the sign's own words does not apply")
  func inside() throws {
    #expect(try meaning(of: "I'm not coping", rule(.negated, ["not"])) == "affirmed")
  }

  @Test("A long cue that touches the sign leaves a shorter one of its rule to apply")
  func touching() throws {
    let rule = try rule(.negated, ["not", "not ... going"])
    #expect(try meaning(of: "I am not really going under", rule) == "negated by 'not'")
  }

  @Test("Two negations before a sign cancel; one before and one behind do not")
  func doubleNegation() throws {
    let not = try rule(.negated, ["not", "never", "at all", "not really"], .both)
    #expect(try meaning(of: "it's not that I'm never drowning", not) == "affirmed")
    #expect(try meaning(of: "I'm not drowning at all", not) != "affirmed")
    #expect(try meaning(of: "I'm not really drowning", not) == "negated by 'not really'")
  }

  @Test(
    "A cue beside a comma reaches into the clause behind it, and no farther",
    arguments: [
      ("last year, I was drowning", true), ("in short, last year, I was drowning", true),
      ("it rained, last year, I was drowning", false),
      ("last year, it rained, I was drowning", false), ("last year. I was drowning", false),
      ("last year one two three four five six, I was drowning", false),
      ("drowning, last year", false), ("last year, and I was drowning", false),
    ])
  func overComma(text: String, isOff: Bool) throws {
    let past = try rule(.past, ["last year"], over: .comma)
    let because = try meaning(of: text, past, rule(.stop, ["and I"]), rule(.clause, ["it"]))
    #expect((because != "affirmed") == isOff)
  }

  @Test(
    "A cue behind a comma reaches back over it",
    arguments: [
      ("I was drowning, years ago", true), ("I was drowning, as they were years ago", false),
      ("I was drowning, it rained, years ago", false),
    ])
  func backOverComma(text: String, isOff: Bool) throws {
    let past = try rule(.past, ["years ago"], .backward, over: .comma)
    #expect(try (meaning(of: text, past) != "affirmed") == isOff)
  }

  @Test(
    "A cue that begins a clause may speak of the sentence before",
    arguments: [
      ("I was drowning. That was then.", true), ("Drowning, I said, that was then.", true),
      ("I was drowning. So that was then.", false), ("That was then. I am drowning.", false),
      ("I was drowning. It rained. That was then.", false),
    ])
  func sentenceBefore(text: String, isOff: Bool) throws {
    let past = try rule(.past, ["that was then"], .backward, over: .sentence)
    #expect(try (meaning(of: text, past) != "affirmed") == isOff)
  }

  @Test(
    "What stands in quotation marks is quoted, unless the words before make it one's own",
    arguments: [
      ("he said 'drowning' and left", true), ("he said \"I am drowning\" and left", true),
      ("he said “I’m drowning” and left", true), ("he said ‘I’m drowning’ and left", true),
      ("I keep thinking 'drowning' today", false), ("'I am drowning.'", false),
      ("my parents' house is drowning' so", false), ("I'm drowning in 'work'", false),
      ("drowning \" and on", false), ("the '90s had me drowning, didn't they", false),
    ])
  func quotation(text: String, isOff: Bool) throws {
    let marks = try rule(.quoted, [], .within, lookAlikes: ["thinking"])
    #expect(try meaning(of: text, marks).hasPrefix("quoted") == isOff)
  }

  @Test("A denial in a gap of the phrase denies it; one that the phrase names does not")
  func gaps() throws {
    var book = Rules()
    book.signs = [
      try sign("race", .overwhelm, ["heart ... racing", "never ... still", "legs <refuse> ... go"])
    ]
    book.sets = [WordSet(id: "refuse", words: [try Phrase(parsing: "do not want to")])]
    book.contexts = [try rule(.negated, ["not", "never"])]
    var listener = Listener(book: try Book(book, safety: Rules()))
    func holds(_ text: String) -> [Bool] { listener.hear(text).signs.map(\.holds) }
    #expect(holds("my heart is racing") == [true])
    #expect(holds("my heart wasn't racing") == [false])
    #expect(holds("it is never quite still") == [true])
    #expect(holds("it is never not still") == [false])
    // What a word set names, the phrase names.
    #expect(holds("my legs don't want to go") == [true])
  }

  @Test("A denial is the reason before any nearer cue")
  func denialFirst() throws {
    let because = try meaning(
      of: "no history of drowning", rule(.past, ["history of"]), rule(.negated, ["no"]))
    #expect(because == "negated by 'no'")
  }

  @Test("The nearest cue is the reason; of equally near ones that of the earlier rule")
  func nearest() throws {
    let past = try rule(.past, ["once"])
    let other = try rule(.other, ["he"])
    #expect(try meaning(of: "once he was drowning", past, other) == "other: 'he'")
    #expect(try meaning(of: "he once was drowning", past, other) == "past: 'once'")
    #expect(
      try meaning(of: "he drowning", other, rule(.past, ["he"])) == "other: 'he'")
  }

  @Test(
    "A rule may need the verb of the sign's own clause to be in the past",
    arguments: [
      ("in March I was drowning", true), ("I was drowning in March", true),
      ("in March I am drowning", false), ("in March, drowning", false),
      ("I was there in March and I am drowning", false),
      ("I am sure that in March I was drowning", true), ("I was there, drowning in March", true),
      ("I was there. Drowning in March", false),
    ])
  func tense(text: String, isOff: Bool) throws {
    let march = try rule(.past, ["in March"], .both, over: .comma, needs: .pastTense)
    let because = try meaning(
      of: text, march, rule(.pastTense, ["was"]), rule(.presentTense, ["am"]))
    #expect((because != "affirmed") == isOff)
  }

  @Test(
    "A rule may need the speaker to be out of the way",
    arguments: [
      ("the lift is drowning", true), ("the lift has me drowning", false),
      ("the lift is drowning and I laugh", true), ("drowning is the lift", true),
      ("I am drowning in the lift", false), ("I laugh, drowning is the lift", true),
    ])
  func person(text: String, isOff: Bool) throws {
    let lift = try rule(.everyday, ["the lift"], .both, needs: .thirdPerson)
    let because = try meaning(of: text, lift, rule(.firstPerson, ["I", "me"]))
    #expect((because != "affirmed") == isOff)
  }

  @Test(
    "A rule may need the sign to say \"you\"",
    arguments: [("he goes, you going under", true), ("he goes, going under", false)])
  func address(text: String, isOff: Bool) throws {
    let goes = try rule(.other, ["he goes"], over: .comma, needs: .secondPerson)
    let because = try meaning(of: text, goes, rule(.secondPerson, ["you"]))
    #expect((because != "affirmed") == isOff)
  }

  @Test(
    "What is said to last is not past",
    arguments: [
      ("last year I was drowning", true), ("last year I was drowning and still am", false),
      ("last year I was drowning. I still am", false),
      ("last year I was drowning. Yes. I still am", true),
      ("I still am. Last year I was drowning", true),
      ("last year I was not drowning and still am", true),
    ])
  func lasting(text: String, isOff: Bool) throws {
    let because = try meaning(
      of: text, rule(.past, ["last year"]), rule(.negated, ["not"]),
      rule(.lasting, ["still"]))
    #expect((because != "affirmed") == isOff)
  }
}
