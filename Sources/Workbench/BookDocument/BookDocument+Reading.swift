/// The chapters that say how to read the document, and how a statement is heard.
extension BookDocument {
  var howToRead: [DocumentBlock] {
    [
      .heading(2, "How to read this document"),
      .paragraph(
        "A rule book is a folder of text files that people edit. This document says the same in "
          + "words, in an order for reading; nothing is left out"
          + (isBrief ? " but phrases, cues and word sets, since it was asked to be brief." : ".")),
      .facts([
        (
          "in / at / under",
          "one of these, in round brackets: \"drowning (in / at) work\" stands for two phrases"
        ),
        ("[just]", "may be there or not"),
        (
          "…",
          "up to three other words, or as many as the number behind it says; never over a comma or a full stop"
        ),
        ("overwhelm-", "any word that begins so"),
        ("a linked word in a phrase", "any word of that set"),
        ("°", "nothing has used this phrase yet: no example and no recorded session"),
        (
          "turns",
          "in how many turns of recorded sessions a row decided or a text was said; – in none"
        ),
        ("coloured words in an example", "there the sign is to be heard"),
        (
          "{quote}, {turned}",
          "the client's own clause, in quotation marks or turned round (\"you can't keep up\")"
        ),
        ("{earlier}", "a thing that the client named some time ago"),
        ("{load}, {heap}", "what stood in the place of that set, or was kept under that name"),
      ]),
      .paragraph(
        "A text whose place in braces cannot be filled is passed over. Of the texts that fit, one is "
          + "said that was said least often in the session; no chance is in it, so that every session "
          + "can be played again word for word."),
    ]
  }

  var howItHears: [DocumentBlock] {
    let cue = DocumentText.link("What turns a sign off", to: Self.contextsTitle)
    return [
      .heading(2, "How a statement is heard"),
      .paragraph(
        "Overwhelm and rigidity are two banks of a river: too little stability, and too much. What "
          + "the client types is held against the phrases of the signs; each sign belongs to a bank."
      ),
      .list([
        "Safety is looked at first, on the text as it was typed, by rules of its own. No other rule of the book has a say in it.",
        "Of phrases of one sign that overlap the longest counts. A phrase also fits where a long word of it is mistyped; phrases of safety have their own spellings.",
        "An exception of the sign (\"not heard in\") takes away what it overlaps. " + cue
          + " says when a denial, another person, the past and the like do.",
        DocumentText(
          "A sign that holds adds its weight to its bank, once: 1 is a hint, 2 a sign by itself, 3 a "
            + "strong sign. Two different hints of one sign count \(Scale.stands). Behind \"but\" and "
            + "its like a sign counts \(Scale.contrastFactor == 2 ? "twice" : "\(Scale.contrastFactor) times"), from weight "
            + "\(Scale.contrastFrom) on."),
        "The sums are the levels of the banks. This table makes the state of them:",
      ]),
      .table(
        caption: "Levels and the state that they come to",
        ["overwhelm", "rigidity", "flow", "the state is"], Self.levels),
      .heading(3, "How a conversation goes"),
      .list([
        "It begins in the opening (stability), may go on to the middle (change), and ends in integration (both). To the middle it goes only when the gate is open and the client has said yes to looking at it.",
        "The gate is closed while overwhelm or both stand, while the last number of distress is 6 or more, and for the rest of the session once a sign of safety was heard. While it is closed nothing is looked at from another side, whatever is asked.",
        "What stands is the last state that was not neutral. Overwhelm is lifted only by flow, by a number of 5 or less, or by the client's own word that it is settled enough.",
        "A practice begins only when it was offered and taken, or asked for. /skip and /stop always work, and what was refused is not offered again.",
      ]),
    ]
  }

  private static var levels: [[DocumentText]] {
    let stands = "\(Scale.stands) or more"
    let less = "less than \(Scale.stands)"
    let part = "a \(Scale.bothDivisor == 4 ? "quarter" : "\(Scale.bothDivisor)th part")"
    let rows: [[String]] = [
      [stands, less, "any", "overwhelm"],
      [less, stands, "any", "rigidity"],
      [
        stands, stands, "any",
        "both, when the lower is \(part) of the higher or more; else the higher",
      ],
      [less, less, "\(Scale.flowStands) or more", "flow"],
      [less, less, "less than \(Scale.flowStands)", "neutral"],
    ]
    return rows.map { $0.map { DocumentText($0) } }
  }
}
