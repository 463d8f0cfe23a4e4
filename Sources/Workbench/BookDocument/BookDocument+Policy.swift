/// The chapters of what is answered when: the policy and the replies.
extension BookDocument {
  var policy: [DocumentBlock] {
    [
      .heading(2, "What comes next: the policy"),
      .paragraph(
        "The rows are tried from the top; the first whose conditions all hold decides what the coach "
          + "does. Safety stands before this table. While the gate is closed, rows that reframe or "
          + "integrate are passed over."),
      .table(
        caption: "The policy, row by row",
        ["no.", "row", "when all of this holds", "the coach", "turns"],
        book.policy.enumerated().map { index, row in
          [
            DocumentText("\(index + 1)"), DocumentText(row.id), conditions.text(row.when),
            answer(row.move), usage.policy[index].turns,
          ]
        }),
    ]
  }

  /// What the coach does, with a link to the replies for it.
  private func answer(_ move: Move) -> DocumentText {
    book.replies.contains { $0.move == move } && move != .safety
      ? .link(move.words, to: "The coach \(move.words)") : DocumentText(move.words)
  }

  var replies: [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .heading(2, "What is said: the replies"),
      .paragraph(
        "When the policy has decided what the coach does, a text is taken from the replies of that "
          + "kind whose conditions hold. Replies for just one kind of moment come before general ones. "
          + "The codes are those of MITI 4.2.1, by which sessions are scored; what a question asks for "
          + "says how the next statement is read."),
    ]
    for move in Move.allCases where move != .safety {
      let own = book.replies.indices.filter { book.replies[$0].move == move }
      guard !own.isEmpty else { continue }
      blocks.append(.heading(3, "The coach \(move.words)"))
      for index in own {
        blocks += reply(book.replies[index], "Reply", usage.texts[index])
      }
    }
    return blocks
  }

  /// A reply with where it may appear and its texts.
  func reply(_ reply: Reply, _ noun: String, _ parts: [BookUsage.Part]) -> [DocumentBlock] {
    var facts: [(name: String, value: DocumentText)] = [("When", conditions.text(reply.when))]
    if reply.otherwise {
      facts.append(("Kept back", "until every other text that fits was said"))
    }
    return [
      .heading(4, "\(noun): \(reply.id)"),
      .facts(facts),
      .table(
        caption: "", ["what is said", "which is", "and asks", "turns"],
        zip(reply.says, parts).map { text, part in
          [
            DocumentText(text.text), DocumentText(text.codes.map(\.words).joined(separator: ", ")),
            DocumentText(text.asks?.words ?? ""), part.turns,
          ]
        }),
    ]
  }
}
