import Coaching
import Testing
import Workbench

/// The one line that `classify` and the chat print for a statement.
struct AssessmentJSONTests {
  let statement = "I'm not “drowning”, but I should cope"

  /// A book of an overwhelm sign, a rigidity sign and an answer.
  func book() throws -> Book {
    var rules = Rules()
    rules.signs = [
      SignRule(id: "too-much", bank: .overwhelm), SignRule(id: "should", bank: .rigidity),
      SignRule(id: "yes-i-am", bank: .answer),
    ]
    return try Book(rules, safety: Rules())
  }

  func assessment() -> Assessment {
    var assessment = Assessment()
    assessment.state = .rigidity
    assessment.levels = Levels(rigidity: 12)
    assessment.crisis = .check
    assessment.signs = [
      Sign(
        rule: 0, phrase: 0, tokens: 2..<3, bytes: 8..<22, weight: 2,
        because: Because(.negated, cue: 4..<7, context: 0)),
      Sign(rule: 2, phrase: 0, tokens: 2..<3, bytes: 0..<3, weight: 2, because: Because(.affirmed)),
      Sign(
        rule: 1, phrase: 0, tokens: 4..<6, bytes: 28..<36, weight: 2, because: Because(.affirmed)),
      Sign(
        rule: 1, phrase: 0, tokens: 0..<1, bytes: 0..<3, weight: 2,
        because: Because(.other, cue: 28..<29, context: 0)),
    ]
    return assessment
  }

  static let heard = """
    "state":"rigidity","crisis":"check","levels":{"overwhelm":0,"rigidity":12,"flow":0},"signs":[\
    {"sign":"too-much","bank":"overwhelm","text":"“drowning”","start":8,"end":22,"holds":false,\
    "because":"negated by 'not'"},\
    {"sign":"should","bank":"rigidity","text":"I should","start":28,"end":36,"holds":true,\
    "because":"affirmed"},\
    {"sign":"should","bank":"rigidity","text":"I'm","start":0,"end":3,"holds":false,\
    "because":"other: 'I'"}]
    """

  @Test func everyKeyStandsInItsPlaceAndAnAnswerIsNoSign() throws {
    var writer = JSONWriter()
    var text = statement
    let json = try AssessmentJSON(book())
    text.withUTF8 { json.write(assessment(), of: $0, to: &writer) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == Self.heard)
  }

  @Test func aTurnAddsWhatTheCoachDid() throws {
    var writer = JSONWriter()
    let json = try AssessmentJSON(book())
    json.write(
      Turn(
        input: .statement(statement), assessment: assessment(), phase: .opening, move: .grounding,
        rule: "floor", policy: "p", reply: "Two\nlines."), to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"text":"\(statement)",\(Self.heard),\
        "coach":"Two\\nlines.","move":"grounding","phase":"opening","rule":"floor"}

        """)
  }

  @Test func theOpeningHasNoTextAndAnAsideNoMove() throws {
    let nothing = """
      "state":"neutral","crisis":"none","levels":{"overwhelm":0,"rigidity":0,"flow":0},"signs":[]
      """
    var writer = JSONWriter()
    let json = try AssessmentJSON(book())
    json.write(
      Turn(
        input: nil, assessment: Assessment(), phase: .opening, move: .opening, rule: "welcome",
        policy: "opening", reply: "Hello."), to: &writer)
    json.write(aside: "/why", answer: "Because.", phase: .middle, to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"text":null,\(nothing),"coach":"Hello.","move":"opening","phase":"opening","rule":"welcome"}
        {"text":"/why",\(nothing),"coach":"Because.","move":null,"phase":"middle","rule":null}

        """)
  }
}
