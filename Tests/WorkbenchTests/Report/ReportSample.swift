import Workbench

/// A small book and sessions of it: too much and a rule about it, an exercise, and the way back.
enum ReportSample {
  static let rules = """
    - book: small
      version: "1"
      format: 1
      language: en
    - sign: too-much
      bank: overwhelm
      phrases: [drowning, swamped]
    - sign: should
      bank: rigidity
      phrases: [I should]
    - sign: notices
      bank: flow
      phrases: [I notice]
    - context: not
      effect: negated
      direction: forward
      reach: 4
      cues: [not]
    - policy: over
      when: {state: [overwhelm, both]}
      move: grounding
    - policy: returning
      when: {parked: yes, gate: open}
      move: grounding
    - policy: look
      when: {agreed: change}
      move: reframing
    - policy: rest
      move: reflection
    - reply: welcome
      move: opening
      says:
        - text: "A program listens. What is here now?"
          codes: [GI, Q]
    - reply: ground
      move: grounding
      when: {state: [overwhelm, both]}
      says:
        - text: "Steady first: {quote}."
          codes: [SR, CR]
    - reply: back
      move: grounding
      when: {parked: yes, gate: open}
      says:
        - text: "{parked} was put aside. Shall we look at it now?"
          codes: [SR, Q]
          asks: change
    - reply: plain
      move: reflection
      otherwise: true
      says:
        - text: "Heard."
          codes: [SR]
        - text: "That too."
          codes: [CR]
    - reply: look
      move: reframing
      says:
        - text: "What else is true of it?"
          codes: [Q]
    - reply: parting
      move: closing
      says:
        - text: "That was all. Go well."
          codes: [GI]
    - practice: palms
      mode: stability
      title: "the palms of your hands"
      channel: senses
      steps:
        - say: "Press your palms together."
          waits: text
        - say: "And the number now?"
          waits: suds
    """

  static let inputs: [Input] = [
    .statement("I am drowning and I should be better"), .suds(8), .practice("palms"),
    .statement("warm"), .suds(3), .statement("yes"), .statement("I notice the rain"),
  ]

  static func coach() throws -> Coach {
    let read = ReadBook(files: [RuleFile(name: "book.yaml", text: rules)], safety: Rules())
    guard let book = read.book else { throw Unreadable(diagnostics: read.diagnostics) }
    return Coach(book: book)
  }

  struct Unreadable: Error { var diagnostics: [Diagnostic] }

  static func session(_ inputs: [Input] = inputs) throws -> HeldSession {
    var coach = try coach()
    return HeldSession(inputs, header: .init(), with: &coach)
  }

  /// A report of what a client says, line by line, as a transcript holds it.
  static func report(_ transcript: String, file: String = "a.txt") throws -> SessionReport {
    var coach = try coach()
    return try SessionReport(try Transcript(parsing: transcript), file: file, with: &coach)
  }
}
