/// A part of a document: what it is, not how it looks.
enum DocumentBlock: Sendable {
  /// A heading, from level 2; others are linked to by its words.
  case heading(Int, String)
  case paragraph(DocumentText)
  case list([DocumentText])
  /// Many short items, side by side where there is room.
  case columns([DocumentText])
  case table(caption: String, [String], [[DocumentText]])
  /// Names with what they stand for.
  case facts([(name: String, value: DocumentText)])
  /// An entry of a long list, which others link to by its title.
  case entry(title: String, name: String, DocumentText)
  /// What is folded away on a screen, under a line that says what it is.
  case fold(String, [DocumentBlock])
  /// Lines to be filled in by hand.
  case blanks([String])

  /// The name by which a heading is linked to: that which readers of Markdown make of it too.
  static func anchor(_ heading: String) -> String {
    var anchor = ""
    for character in heading.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        anchor.append(character)
      } else if character == " " {
        anchor.append("-")
      }
    }
    return anchor
  }
}
