/// What a book says of itself, and how it listens.
extension RuleSchema {
  private static let phrase = SchemaPart.named("phrase")

  static let book = SchemaPart.record(
    [
      "book": .name.about("The book's name; transcripts name it."),
      "version": .text.about("In quotes, or 1.10 is a number."),
      "format": .whole(1...1_000_000).about("1"),
      "language": .text.about("As in en."),
    ], needs: ["book", "version", "format"]
  ).about("What the book is called.")

  static let set = SchemaPart.record(
    [
      "set": .name.about("Phrases name it as <name>."),
      "words": .oneOrMore(.text).about("Plain words, beginnings of words*, other <sets>."),
    ], needs: ["set", "words"]
  ).about("A list of words for phrases.")

  static let sign = SchemaPart.record(
    [
      "sign": .name,
      "bank": .choice(Bank.self).about(
        "overwhelm, rigidity, flow; note: remembered, no level; the rest is for rules of safety."),
      "about": .text.about("What the sign means, in one sentence."),
      "weight": .whole(1...3).about("1 a hint, 2 a sign by itself, 3 a strong sign; without it 2."),
      "phrases": .oneOrMore(.any([phrase, .weighted])).about(
        "What is heard; 'phrase: 3' gives one phrase a weight of its own."),
      "unless": .oneOrMore(phrase).about("Words that turn off a match which they overlap."),
      "examples": .oneOrMore(.text).about(
        "Statements in which the sign must hold, on the words in [brackets] if there are any."),
      "counterexamples": .oneOrMore(.text).about("Statements in which it must not hold."),
      "tier": .choice(Crisis.self).about("For bank crisis alone."),
      "theme": .choice(Theme.self).about("For bank crisis alone."),
      "part": .choice(SignRule.Part.self).about("For tier check alone."),
    ], needs: ["sign", "bank", "phrases"]
  ).about("What is listened for.")

  static let context = SchemaPart.record(
    [
      "context": .name,
      "effect": .choice(ContextRule.Effect.self).about("What it does to a sign, or to other cues."),
      "direction": .choice(ContextRule.Direction.self).about(
        "Where the sign stands from the cue; within: in quotation marks."),
      "reach": .whole(1...64).about("The sign begins at most so many words on; without it 6."),
      "cues": .oneOrMore(phrase),
      "look-alikes": .oneOrMore(phrase).about("Words in which a cue means nothing."),
      "over": .choice(ContextRule.Over.self).about("Which clause ends a cue reaches over."),
      "needs": .choice(ContextRule.Need.self).about("What the sign's own clause must be like."),
      "spares": .oneOrMore(.text).about("What it never turns off: signs, banks, beginnings-*."),
      "only": .oneOrMore(.text).about("What alone it turns off: signs, banks, beginnings-*."),
    ], needs: ["context", "effect"]
  )
  .needing("cues", unless: "direction", is: ContextRule.Direction.within.rawValue)
  .about("What turns a sign off.")
}
