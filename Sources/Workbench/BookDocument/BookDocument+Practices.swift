/// The chapter of the practices.
extension BookDocument {
  var practices: [DocumentBlock] {
    guard !book.practices.isEmpty else { return [] }
    return [
      .heading(2, "Practices"),
      .paragraph(
        "Exercises of several steps, one a turn. Each begins only after a yes, and can be skipped or "
          + "stopped at any step. One that may not be used is not offered; what can be offered instead "
          + "stands beside it."),
    ] + book.practices.indices.flatMap(practice)
  }

  private func practice(_ index: Int) -> [DocumentBlock] {
    let practice = book.practices[index]
    let not = conditions.clauses(practice.notWhen)
    var facts: [(name: String, value: DocumentText)] = [
      ("Called", DocumentText(practice.title)),
      (
        "Mode",
        practice.mode == .change
          ? "change: only while the gate is open and change was agreed" : "stability: steadies"
      ),
      ("Works through", DocumentText(practice.channel.words)),
      ("Takes", DocumentText("about \(Figure.count(practice.minutes, "minute"))")),
      ("Suits", practice.suits.isEmpty ? "anything" : practice.suits.map(conditions.sign).or()),
      ("Not when", not.isEmpty ? "no reason against it" : not.joined("; or ")),
    ]
    if !practice.instead.isEmpty {
      facts.append(
        ("Instead", practice.instead.map { .link($0, to: "Practice: \($0)") }.or()))
    }
    if !practice.names.isEmpty {
      let names = practice.names.map { PhraseInWords.text($0, isSafety: false) }
      facts.append(("Chosen by", names.joined(", ")))
    }
    return [
      .heading(3, "Practice: \(practice.id)"),
      .facts(facts),
      .table(
        caption: "", ["step", "what is said", "then", "turns"],
        zip(practice.steps, usage.steps[index]).enumerated().map { number, step in
          [
            DocumentText("\(number + 1)"), DocumentText(step.0.say), DocumentText(step.0.then),
            step.1.turns,
          ]
        }),
    ]
  }
}

extension Practice.Step {
  /// What follows the words, for a reader.
  fileprivate var then: String {
    var parts =
      switch waits {
      case .text: ["waits for the client's words"]
      case .suds: ["waits for a number from 0 to 10"]
      case .yes: ["waits for a yes"]
      case .nothing: ["waits for nothing in particular"]
      }
    if let keep { parts.append("the answer is kept as {\(keep)}") }
    if pace == .breath { parts.append("a bar keeps time on a terminal: four seconds in, six out") }
    if stopsIfBad { parts.append("a bad answer stops the practice") }
    return parts.joined(separator: "; ")
  }
}
