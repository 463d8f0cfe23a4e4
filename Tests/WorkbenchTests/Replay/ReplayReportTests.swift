import Foundation
import Testing
import Workbench

/// The reports of a run: for people at its end, for CI, for programs.
struct ReplayReportTests {
  /// What came of transcripts; their files are named `0.txt`, `1.txt` and so on.
  func outcomes(_ texts: [String]) throws -> [ReplayOutcome] {
    try inFolder { folder in
      var coach = try ReplayOutcomeTests.coach()
      return try texts.enumerated().map { number, text in
        let path = "\(folder)/\(number).txt"
        try write(text, to: path)
        var outcome = ReplayOutcome(path, with: &coach)
        outcome.file = "\(number).txt"
        return outcome
      }
    }
  }

  /// A transcript whose turns differ by their words.
  func differing(_ turns: Int) -> String {
    let bracket = "  [neutral | opening | reflection: heard]\n"
    return "transcript: 1\n" + String(repeating: "client: hm\ncoach: No.\n\(bracket)", count: turns)
  }

  @Test func aChangeThatWasToldIsNamedByItsPlace() throws {
    let outcomes = try outcomes([differing(2), differing(1)])
    var told = ToldChanges()
    let headings = outcomes.map { outcome in
      ReplayText(outcome, told: &told).lines.filter { $0.style == .heading }.map(\.text)
    }
    #expect(
      headings == [
        [
          "0.txt:3: the same rule, new wording",
          "0.txt:6: the same rule, new wording, as at 0.txt:3",
        ],
        ["1.txt:3: the same rule, new wording, as at 0.txt:3"],
      ])
  }

  @Test func whereNothingIsRecordedOneLineSaysSo() throws {
    let outcome = try outcomes(["transcript: 1\nclient: a\nclient: b\n"])[0]
    let lines = ReplayText(outcome).lines.map(\.text)
    #expect(lines.first == "0.txt: nothing is recorded yet, of 2 turns")
    #expect(outcome.differences.count == 2)
    #expect(!lines.contains { $0.contains("client") })
  }

  @Test func namesThatTheBookLostAreTold() throws {
    let text = "transcript: 1\nclient: hm\n  [flow: gone-sign | opening | reflection: gone]\n"
    let outcome = try outcomes([text])[0]
    let coach = try ReplayOutcomeTests.coach()
    let difference = try #require(outcome.differences.first)
    #expect(outcome.gone(difference, from: coach.book) == ["sign 'gone-sign'", "rule 'gone'"])
  }

  @Test func aTallyCountsKindsFilesAndRules() throws {
    let coach = try ReplayOutcomeTests.coach()
    var tally = ReplayTally()
    let other = "transcript: 1\nclient: hm\n  [flow | opening | reflection: lost]\n"
    for outcome in try outcomes([differing(3), other, "transcript: 1\nclient: a\ncoach~ ...\n"]) {
      tally.count(outcome, of: coach.book)
    }
    #expect(
      tally.summary == [
        "what differs",
        "  another state               1",
        "  the same rule, new wording  3",
        "",
        "where",
        "  0.txt  3",
        "  1.txt  1",
        "",
        "rules",
        "  heard          3",
        "  lost -> heard  1",
        "",
      ])
    #expect(tally.text == "3 transcripts, 5 turns, 4 differences")
    #expect(tally.gone.map(\.name) == ["rule 'lost'"])
  }

  @Test func junitHasACaseForEachTurn() throws {
    let text = """
      transcript: 1
      coach~ ...
      client: <a> & "b" ]]> \\u{1B}[2J
      coach: No.
      client: x
      coach~ ...
      """
    var report = ReplayJUnit()
    let outcomes = try outcomes([text, "no transcript"])
    var bytes = report.begin()
    for outcome in outcomes { bytes += report.transcript(outcome, recorded: 0) }
    bytes += report.end(ReplayEnd(tally: ReplayTally()))
    let xml = String(decoding: bytes, as: UTF8.self)
    let cases = xml.split(separator: "\n").filter { $0.contains("<testcase") }
    #expect(
      cases == [
        #"    <testcase classname="0" name="the opening"/>"#,
        #"    <testcase classname="0" name="turn 1: &lt;a&gt; &amp; &quot;b&quot; ]]&gt; \u{1B}[2J">"#,
        #"    <testcase classname="0" name="turn 2: x"/>"#,
        #"    <testcase classname="1" name="line 1: the header 'transcript: 1' is missing">"#,
      ])
    #expect(xml.contains(#"<failure type="wording" message="new wording">0.txt:4: new wording"#))
    #expect(xml.contains(#"<testsuite name="0.txt" tests="3" failures="1" errors="0" "#))
    #expect(xml.contains(#"<testsuite name="1.txt" tests="1" failures="0" errors="1" "#))
    #expect(xml.contains("<error type=\"faulty\""))
    let parser = XMLShape(xml)
    #expect(parser.isWellFormed)
  }

  @Test func jsonIsOneDocument() throws {
    let coach = try ReplayOutcomeTests.coach()
    var report = ReplayJSON(coach.book)
    var tally = ReplayTally()
    var bytes = report.begin()
    for outcome in try outcomes([differing(2), "no transcript"]) {
      tally.count(outcome, of: coach.book)
      bytes += report.transcript(outcome, recorded: 0)
    }
    bytes += report.end(
      ReplayEnd(tally: tally, notes: ["a note"], coverage: Coverage(coach.book)))
    let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    #expect(document.format == 1)
    #expect(document.transcripts.map(\.result) == ["differs", "faulty"])
    #expect(document.transcripts[0].differences.map(\.turn) == [1, 2])
    #expect(document.transcripts[0].differences[0].words?.expected == ["No."])
    #expect(document.transcripts[1].faults.map(\.line) == [1])
    #expect(document.notes == ["a note"])
    #expect(document.summary.kinds["wording"] == 2)
    #expect(document.coverage.sign.unused.map(\.name) == ["too-much"])
  }

  private struct Document: Decodable {
    struct Transcript: Decodable {
      struct Difference: Decodable {
        struct Words: Decodable { var expected: [String] }
        var turn: Int
        var words: Words?
      }
      struct Fault: Decodable { var line: Int }
      var result: String
      var differences: [Difference]
      var faults: [Fault]
    }
    struct Summary: Decodable { var kinds: [String: Int] }
    struct Coverage: Decodable {
      struct Parts: Decodable {
        struct Name: Decodable { var name: String }
        var unused: [Name]
      }
      var sign: Parts
    }
    var format: Int
    var transcripts: [Transcript]
    var notes: [String]
    var summary: Summary
    var coverage: Coverage
  }
}

/// Whether every element of a text is closed where it should be, and nothing else looks like one.
private struct XMLShape {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isFine = true
    for piece in text.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        isFine = isFine && open.popLast() == tag.dropFirst()
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " })
      }
    }
    isWellFormed = isFine && open.isEmpty
  }
}
