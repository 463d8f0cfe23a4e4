/// Hears every rule's own examples and counterexamples.
struct ExampleCheck {
  private var listener: Listener
  private let book: Book

  init(_ book: Book) {
    self.book = book
    listener = Listener(book: book)
  }

  /// Runs the examples that stand in these files.
  ///
  /// - Returns: a fault for each that is not heard as it says, at its place.
  mutating func run(files: Set<String>) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for (index, rule) in book.signs.enumerated() {
      for example in rule.examples where files.contains(example.place.file) {
        if let fault = miss(of: example, index) { faults.append(fault) }
      }
      for example in rule.counterexamples where files.contains(example.place.file) {
        if let fault = falseAlarm(of: example, index) { faults.append(fault) }
      }
    }
    return faults
  }

  private mutating func miss(of example: SignRule.Example, _ rule: Int) -> Diagnostic? {
    let text = example.text
    let assessment = listener.hear(text)
    let own = assessment.signs.filter { $0.rule == rule }
    let holding = own.filter(\.holds)
    let id = book.signs[rule].id
    if let off = own.first, holding.isEmpty {
      return Diagnostic(
        .exampleTurnedOff, at: example.place,
        "'\(id)' is heard in \(words(off, text)), but does not hold: \(off.because.text(in: text))",
        hint: heardInstead(assessment, text))
    }
    if holding.isEmpty {
      return Diagnostic(
        .exampleNotHeard, at: example.place, "'\(id)' is not heard in its own example",
        hint: heardInstead(assessment, text))
    }
    guard let marked = example.marked.first,
      !holding.contains(where: { example.marked.contains($0.bytes) })
    else { return nil }
    let places = holding.map { words($0, text) }.joined(separator: " and ")
    return Diagnostic(
      .exampleElsewhere, at: example.place,
      "'\(id)' is heard in \(places), not in \"\(text.slice(bytes: marked) ?? "")\"",
      hint: "set the brackets round the words that a phrase takes, or write a phrase for them")
  }

  private mutating func falseAlarm(of example: SignRule.Example, _ rule: Int) -> Diagnostic? {
    let assessment = listener.hear(example.text)
    guard let sign = assessment.signs.first(where: { $0.rule == rule && $0.holds }) else {
      return nil
    }
    let phrase = book.signs[rule].phrases[sign.phrase].phrase
    return Diagnostic(
      .counterexampleHeard, at: example.place,
      "'\(book.signs[rule].id)' is heard in \(words(sign, example.text)), and should not be",
      hint: "by the phrase '\(phrase.source.shortened)'",
      notes: [Diagnostic.Note("this phrase", at: phrase.place)])
  }

  private func heardInstead(_ assessment: Assessment, _ text: String) -> String {
    let others = assessment.signs.map { Heard.text(of: $0, in: text, book) }
    return others.isEmpty
      ? "nothing is heard in it" : "heard: " + others.joined(separator: "; ")
  }

  private func words(_ sign: Sign, _ text: String) -> String {
    "\"\(text.slice(bytes: sign.bytes) ?? "")\""
  }
}

/// What was heard, in words.
enum Heard {
  /// A sign with its words and the reason why it holds or not: `too-much "snowed under" affirmed`.
  static func text(of sign: Sign, in text: String, _ book: Book) -> String {
    let words = text.slice(bytes: sign.bytes) ?? ""
    return "\(book.signs[sign.rule].id) \"\(words)\" \(sign.because.text(in: text))"
  }
}
