/// The chapter of what never breaks, with what was proved of this book.
extension BookDocument {
  static let promisesTitle = "What the coach never breaks"

  var promises: [DocumentBlock] {
    [
      .heading(2, Self.promisesTitle),
      .paragraph(
        "Some of these the rules of a book could break: for them every moment that a session can reach "
          + "was searched, and the result stands beside the promise. The others are kept by the program "
          + "itself, whatever a book says."),
      .table(
        caption: "The promises, and how it is known that this book keeps them",
        ["no.", "the promise", "how it is known"],
        Self.promised.enumerated().map { index, promise in
          [DocumentText("\(index + 1)"), DocumentText(promise), known(index + 1)]
        }),
      breaches,
      .paragraph(
        "Besides, each turn of made-up sessions is looked at from outside by "
          + "midstream simulate, which asks of it:"),
      .list(Promise.allCases.map { DocumentText($0.sentence) }),
    ]
  }

  private static let promised = [
    "Danger is looked at first, in every phase, inside practices and refusals. From a veiled sign on, help lines are shown and one plain question is asked. Only the client's answer to it lifts safety; after a yes there is no more coaching in that session.",
    "No reframing, integration or practice of change while the gate is closed.",
    "A practice starts only after consent; skip and stop always work; a refusal is remembered for the session.",
    "At most one question and one step a turn; at most 45 words outside safety; a text comes again only when no other fits; a channel that failed is not tried again; after three failures there are no more techniques.",
    "\"No, that's not it\" is heard: one apology, a question what fits, and the label is dropped.",
    "\"Are you a person?\" is answered No first. No claims to understand or to be there, no diagnosis, no advice on medicine, diet or leaving a partner.",
    "What was put aside is returned to.",
    "In every phase and state there are words that fit, and a way out.",
    "Nothing is written down unless asked; nothing is sent anywhere.",
    "Whatever is typed, no turn is lost, and no text can move the screen.",
    "A new rule book with faults never replaces one that works.",
  ]

  private func known(_ promise: Int) -> DocumentText {
    if proof.breaches.contains(where: { $0.promise == promise }) {
      return .strong("BROKEN by this book: see below")
    }
    let lines = proof.lines.filter { $0.promise == promise }
    guard !lines.isEmpty else {
      return promise == 4
        ? "questions, steps, words and length of each text are looked at by midstream check; the rest is kept by the program"
        : "kept by the program, whatever the book says"
    }
    return .strong("proved: ")
      + lines.map { DocumentText("\($0.claim) (\($0.because))") }.joined("; ")
  }

  private var breaches: DocumentBlock {
    guard !proof.holds else {
      return .paragraph(
        proof.unreached.isEmpty
          ? "No breach was found, and every row of the policy is reached by some moment."
          : DocumentText("No breach was found. ")
            + .strong(
              "\(Figure.count(proof.unreached.count, "row")) of the policy can never decide: ")
            + proof.unreached.map { DocumentText($0.message) }.joined("; "))
    }
    return .list(
      proof.breaches.map { breach in
        let said = breach.diagnostic
        let shown = said.conversation.map { ". A conversation that leads there: " + $0 } ?? ""
        return .strong("\(said.place.text): ") + DocumentText(said.message + shown)
      })
  }
}
