import RuleBook
import Testing

@testable import Workbench

/// Whole transcripts: what is kept equal, and what never survives.
@Suite struct SanitizerTests {
  @Test func theCoachQuotesTheStandIn() throws {
    let text = try SanitizeSamples.sanitize(
      """
      # therapist: How is Ksenia?
      transcript: 1
      continued: yes
      kept: Ksenia can wait

      client: I should be able to handle Ksenia by now.
      coach~ ... Ksenia ...
      coach! Ksenia is right
      client: I should never have trusted Ksenia.
      coach: You told me about Ksenia.
      client: \\u{4B}senia
        | and \\\\ ksenia's mum
      """
    ).transcript.text
    #expect(!text.lowercased().contains("ksenia"))
    #expect(text.hasPrefix("# therapist: How is Nameone?\ntranscript: 1\ncontinued: yes\n"))
    #expect(text.contains("\nkept: Nameone can wait\n"))
    #expect(text.contains("\ncoach! Nameone is right\n"))
    #expect(text.hasSuffix("\nclient: Nameone\n  | and \\\\ nameone's mum"))
  }

  @Test func layoutAndLineEndsStay() throws {
    let text = "\u{FEFF}transcript: 1\r\n\r\n# a  b\r\nclient: hello, Ksenia\r\n\r\nclient: bye\r\n"
    let sanitized = try SanitizeSamples.sanitize(text)
    #expect(sanitized.transcript.text == text.replacing("Ksenia", with: "Nameone"))
  }

  @Test func sanitizedTwiceIsTheSame() throws {
    let text = """
      transcript: 1

      client: I told Ksenia in Wakefield on 12 March 2019, +44 7700 900123.
      client: Mail ksenia@mail.example.net, see www.ksenia.net, I'm @ksenia, and 93.
      """
    let once = try SanitizeSamples.sanitize(text).transcript.text
    #expect(try SanitizeSamples.sanitize(once).transcript.text == once)
    let masked = try SanitizeSamples.sanitize(text, .words).transcript.text
    #expect(try SanitizeSamples.sanitize(masked, .words).transcript.text == masked)
  }

  @Test func severalTranscriptsShareTheirStandIns() throws {
    let first = try Transcript(parsing: "transcript: 1\nclient: ksenia and piotrek\n")
    let second = try Transcript(parsing: "transcript: 1\nclient: I met Piotrek and then Ksenia.\n")
    var sanitizer = try SanitizeSamples.sanitizer()
    sanitizer.learn(first)
    sanitizer.learn(second)
    #expect(
      try sanitizer.sanitize(first).transcript.text
        == "transcript: 1\nclient: nameone and nametwo\n")
    #expect(
      try sanitizer.sanitize(second).transcript.text
        == "transcript: 1\nclient: I met Nametwo and then Nameone.\n")
  }

  @Test func anotherBooksTranscriptIsRefused() throws {
    #expect(throws: SanitizeFault.self) {
      try SanitizeSamples.sanitize("transcript: 1\nbook: other 1.0\nclient: hello\n")
    }
  }

  @Test(arguments: SanitizeSamples.transcripts, [Sanitizer.Extent.names, .words])
  func shippedTranscriptsReplayEqual(_ path: String, _ extent: Sanitizer.Extent) throws {
    let transcript = try SanitizeSamples.transcript(path)
    var sanitizer = try SanitizeSamples.sanitizer(extent)
    sanitizer.learn(transcript)
    let sanitized = try sanitizer.sanitize(transcript).transcript
    #expect(sanitized.exchanges.map(\.heard) == transcript.exchanges.map(\.heard))
    #expect(sanitized.lines.map(\.kind) == transcript.lines.map(\.kind))
    var coach = Coach(book: try SanitizeSamples.book())
    #expect(try sanitized.replay(with: &coach).differences.isEmpty)
    if extent == .words { expectNeeded(sanitized, &coach) }
  }

  /// Every word that is left changes a turn of the session when it is masked too.
  private func expectNeeded(_ transcript: Transcript, _ coach: inout Coach) {
    let walk = SessionWalk(transcript, &coach)
    for (index, step) in walk.steps.enumerated() {
      let text = TypedText(step.text ?? "")
      for word in text.words where !Masking.isMasked(word.text) {
        let before = text.string(0..<word.range.lowerBound)
        let behind = text.string(word.range.upperBound..<text.scalars.count)
        for mask in Masking.candidates(for: word.text) {
          let differs = walk.differs(saying: before + mask + behind, in: index, &coach)
          #expect(differs, "'\(word.text)' at line \(step.line) could go")
        }
      }
    }
  }
}

/// A session turn by turn, to try other words in one of them.
private struct SessionWalk {
  let steps: [Transcript.Step]
  private let header: Transcript.Header
  private var held: [HeldStep] = []
  private var sessions: [Session?] = [nil]

  init(_ transcript: Transcript, _ coach: inout Coach) {
    steps = transcript.steps
    header = transcript.header
    for (index, step) in steps.enumerated() {
      let (held, session) = take(step, step.text, sessions[index], &coach)
      self.held.append(held)
      sessions.append(session)
    }
  }

  private func take(
    _ step: Transcript.Step, _ text: String?, _ session: Session?, _ coach: inout Coach
  ) -> (HeldStep, Session) {
    let turn: Turn
    var next: Session
    if var session, let input = step.input {
      if case .practice = input {
        turn = coach.step(.practice(text), in: &session)
      } else {
        turn = coach.step(text.map(Input.statement) ?? input, in: &session)
      }
      next = session
    } else {
      var carried = header.carried
      if let text { carried?.kept = text }
      (next, turn) = coach.open(seed: header.seed, country: header.country, carried: carried)
    }
    let heard = Coaching.Heard(turn, in: coach.book)
    return (HeldStep(heard: heard, state: next.state, suds: next.memory.suds), next)
  }

  /// Whether some turn comes out otherwise.
  func differs(saying words: String, in index: Int, _ coach: inout Coach) -> Bool {
    var session = sessions[index]
    for place in index..<steps.count {
      let text = place == index ? words : steps[place].text
      let (held, next) = take(steps[place], text, session, &coach)
      if held != self.held[place] { return true }
      session = next
    }
    return false
  }
}
