import Testing
import Workbench

/// What was exported and is imported again says the same.
struct RoundTripTests {
  private static let pieces = [
    "I can't", "fine", " ", "\n", "\n\n", "\"", "\"\"", "'", "'=", ",", ";", "\t", "\\", "\\u{41}",
    "...", "|", "  | ", "# therapist: x", "client: ", "[x | y]", "=1+1", "+", "-", "@", "/skip",
    "\r", "\r\n", "é", "e\u{301}", "\u{301}", "😀", "\u{202E}", "\u{2028}", "\u{1B}[2J", "\0", "あ",
    "{", "}", "\u{FEFF}", "\u{85}",
  ]

  /// A session of texts that some format stumbles over.
  private func session(_ dice: inout some RandomNumberGenerator) -> [SessionLine] {
    (0..<Int.random(in: 1...8, using: &dice)).map { _ in
      let parts = (0..<Int.random(in: 0...6, using: &dice)).compactMap { _ in
        Self.pieces.randomElement(using: &dice)
      }
      switch Int.random(in: 0..<8, using: &dice) {
      case 0:
        return .client([.skip, .suds(4), .practice("palms")].randomElement(using: &dice) ?? .skip)
      case 1...3: return .therapist(parts.joined())
      default: return .client(.statement(parts.joined()))
      }
    }
  }

  @Test(arguments: TranscriptExport.Format.allCases)
  func anyTextsComeBack(_ format: TranscriptExport.Format) throws {
    var dice = Dice(state: 7)
    for _ in 0..<60 {
      var export = TranscriptExport(format, hasMark: Bool.random(using: &dice))
      var wanted: [String: [SessionLine]] = [:]
      for number in 0..<5 {
        let lines = session(&dice)
        let text = Transcript.Header().text + Transcript.text(of: lines)
        export.add(try Transcript(parsing: text), file: "in/s\(number).txt")
        wanted["s\(number)"] = lines
      }
      var taken = SessionImport()
      try taken.add(export.bytes, file: "rows.\(format)")
      let found = Dictionary(uniqueKeysWithValues: taken.sessions.map { ($0.name, $0.spoken) })
      #expect(found == wanted)
    }
  }

  @Test(arguments: TranscriptExport.Format.allCases)
  func aRecordedSessionLeavesTheCoachOut(_ format: TranscriptExport.Format) throws {
    let lines: [SessionLine] = [
      .therapist("Good morning."), .client(.statement("I'm drowning")), .therapist("In what?"),
      .therapist("Or is it one thing?"), .client(.suds(8)), .client(.statement("")),
    ]
    var coach = try ReplayOutcomeTests.coach()
    let session = ImportedSession(name: "a", origin: "x", spoken: lines)
    let transcript = try Transcript(parsing: session.recorded(by: &coach))
    #expect(try transcript.replay(with: &coach).differences.isEmpty)
    var export = TranscriptExport(format)
    export.add(transcript, file: "a.txt")
    var taken = SessionImport()
    try taken.add(export.bytes, file: "rows.\(format)")
    #expect(taken.sessions.map(\.spoken) == [lines])
    #expect(taken.notes.joined().contains("the coach's lines are left out"))
  }

  @Test func rowsTellWhatWasHeardAndDone() throws {
    var export = TranscriptExport(.csv)
    let text = """
      transcript: 1

      coach: Hello.
        [opening | opening: welcome]
      client: I'm drowning, I should cope
      # therapist: Mm.
      coach~ ... a pattern ...
        [both: too-much, should | opening | grounding: pile | crisis: check]
      """
    export.add(try Transcript(parsing: text), file: "in/one.txt")
    export.add(try Transcript(parsing: "transcript: 1\nclient: =1"), file: "other/one.txt")
    #expect(
      String(decoding: export.bytes, as: UTF8.self).split(separator: "\r\n") == [
        "session,turn,speaker,text,state,signs,phase,move,rule,crisis",
        "one,0,coach,Hello.,,,opening,opening,welcome,none",
        "one,1,client,\"I'm drowning, I should cope\",,,,,,",
        "one,1,coach,,both,\"too-much, should\",opening,grounding,pile,check",
        "one,1,therapist,Mm.,,,,,,",
        "other/one.txt,1,client,'=1,,,,,,",
      ])
  }

  @Test func remarksOfATherapistAreReadWhereverTheyStand() throws {
    let text = """
      # therapist: Morning.
      transcript: 1
      client: one
        | more
      # therapist: C:\\Users

      # a remark
      #   | of nobody
      coach: Heard.
      # therapist:
      #   | second line
      client: two
      # therapists: no
      """
    let remarks = try Transcript(parsing: text).therapistRemarks
    #expect(remarks.map(\.turn) == [0, 1, 1])
    #expect(remarks.map(\.text) == ["Morning.", "C:\\Users", "\nsecond line"])
  }
}

/// Numbers that look random and are the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}
