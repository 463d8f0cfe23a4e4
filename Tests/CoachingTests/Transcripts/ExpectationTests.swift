import Testing

@testable import Coaching

/// What `coach:`, `coach~`, `coach!` and `coach?` allow the coach to say.
struct ExpectationTests {
  /// Whether a turn with these coach lines holds for a reply.
  func holds(_ lines: [String], _ reply: String) throws -> Bool {
    let text = (["transcript: 1", "client: x"] + lines).joined(separator: "\n")
    let exchange = try #require(try Transcript(parsing: text).exchanges.first)
    return exchange.allows(reply) && exchange.forbidden(in: reply).isEmpty
  }

  @Test(
    arguments: [
      ("Two ways.", true), ("two ways.", false), ("Two  ways.", false), ("Two ways", false),
      ("Two ways. ", false), ("Two\nways.", false),
    ])
  func exactIsToTheLetter(_ reply: String, _ isFine: Bool) throws {
    #expect(try holds(["coach: Two ways."], reply) == isFine)
  }

  @Test func exactSeesHowALetterIsMade() throws {
    #expect(try holds(["coach: caf\u{E9}"], "caf\u{E9}"))
    #expect(try !holds(["coach: caf\u{E9}"], "cafe\u{301}"))
  }

  @Test func threeDotsAreThreeDotsWhereItIsExact() throws {
    #expect(try holds(["coach: Well ... go on."], "Well ... go on."))
    #expect(try !holds(["coach: Well ... go on."], "Well then, go on."))
  }

  @Test(
    arguments: [
      ("... two ways to steady ...", "Here are two ways to steady: hands or feet.", true),
      ("... two ways to steady ...", "Two ways\nto steady", true),
      ("... two ways to steady ...", "There are two ways to be steady.", false),
      ("... way ...", "It is always so.", false),
      ("Thank you. ...", "Thank you. What now?", true),
      ("Thank you. ...", "Thank you.", true),
      ("Thank you. ...", "Thank you, that helps.", false),
      ("Thank you. ...", "Well, thank you.", false),
      ("You can't ... go", "You can't just go", true),
      ("a...b", "a b", true),
      ("a ... b ... c", "a b c b", false),
      ("a ... b ... c", "a c b c", true),
      ("...", "", true),
    ])
  func aPatternFitsAnyWordsAtItsDots(_ pattern: String, _ reply: String, _ isFine: Bool) throws {
    #expect(try holds(["coach~ \(pattern)"], reply) == isFine)
  }

  @Test func ofSeveralPatternsOneIsEnough() throws {
    let lines = ["coach~ The hands ...", "coach~ The feet ..."]
    #expect(try holds(lines, "The feet, then."))
    #expect(try !holds(lines, "The eyes, then."))
  }

  @Test(
    arguments: [
      ("Calm down now.", false), ("You can calm\ndown", false), ("Down, calm", true),
      ("Calmly go down.", true), ("", true),
    ])
  func whatMustNotComeComesNowhere(_ reply: String, _ isFine: Bool) throws {
    #expect(try holds(["coach! calm down"], reply) == isFine)
  }

  @Test func whatMustNotComeTakesDotsToo() throws {
    #expect(try !holds(["coach! you ... should"], "Then you really should."))
    #expect(try holds(["coach! you ... should"], "Should you?"))
    #expect(try !holds(["coach~ ...", "coach! no"], "No."))
  }

  @Test(
    arguments: [
      ("What is the number?", true), ("Thank you. What is the number?", true),
      ("Thank you.\nWhat is the number?", true), ("What is the number? Take your time.", true),
      ("thank you. What is the number? take your time.", true),
      ("Well. What is the number?", false), ("What is the number? Thank you.", false),
      ("Thank you. what is the number?", false), ("Thank you.", false),
    ])
  func whatMayBeMissingStandsBesideTheRest(_ reply: String, _ isFine: Bool) throws {
    let exact = ["coach? Thank you.", "coach: What is the number?", "coach? Take your time."]
    #expect(try holds(exact, reply) == isFine)
    let pattern = ["coach? Thank you.", "coach~ What is ... number?", "coach? Take your time."]
    #expect(try holds(pattern, reply) == (isFine || reply == "Thank you. what is the number?"))
  }

  @Test func byItselfWhatMayBeMissingAsksForNothing() throws {
    #expect(try holds(["coach? Thank you."], "Something else."))
  }
}
