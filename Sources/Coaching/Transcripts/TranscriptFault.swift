/// What is wrong in a transcript's text, and where.
public struct TranscriptFault: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notUTF8
    case noFormat, newerFormat(String)
    case unknownHeader(String), repeatedHeader(String), lateHeader(String)
    case badHeader(String, form: String)
    /// A character other than one blank after this.
    case noBlank(after: String)
    case badEscape, acting(Unicode.Scalar)
    case unknownLine
    /// A line of a known kind that is not written as it should be; the right writing.
    case miswritten(String)
    case nothingToGoOn
    case afterBracket, secondBracket, secondExact, exactBesideFits
    case noWords(String)
    case badCommand(String)
    case unclosedBracket, badBracket, badPattern
    /// What this line asks for is of a later format than the file's.
    case laterFormat(Int)
    /// A name that is none of those that may stand there.
    case unknownName(String, what: String, names: [String])
    case stateMissing, stateInOpening
  }

  public var kind: Kind
  /// From 1.
  public var line: Int
  /// In scalars, from 1.
  public var column: Int
  /// The line as it stands in the file, without its end; nil when it cannot be shown.
  public var excerpt: String?

  /// One line of plain words.
  public var message: String {
    switch kind {
    case .notUTF8: "this is not UTF-8 text"
    case .noFormat: "the header 'transcript: 1' is missing"
    case .newerFormat(let format):
      "format \(format) is newer than this program, which reads up to format "
        + "\(Transcript.newestFormat)"
    case .unknownHeader(let name): "there is no header '\(name)'"
    case .repeatedHeader(let name): "the header '\(name)' stands here a second time"
    case .lateHeader(let name): "the header '\(name)' stands behind the first turn"
    case .badHeader(let name, _): "the header '\(name)' cannot be read"
    case .noBlank(let name): "one blank is missing behind '\(name)'"
    case .badEscape: "a backslash that means nothing"
    case .acting(let scalar): "a character that acts instead of being shown: \(Self.code(scalar))"
    case .unknownLine: "a line of no kind that a transcript knows"
    case .miswritten: "a line that is not written quite right"
    case .nothingToGoOn: "a further line with no text right above it"
    case .afterBracket: "a coach line behind the bracket, where the turn is complete"
    case .secondBracket: "a second bracket in one turn"
    case .secondExact: "a second 'coach:' in one turn"
    case .exactBesideFits: "'coach:' and 'coach~' in one turn"
    case .noWords(let name): "no words behind '\(name)'"
    case .badCommand(let name): "'\(name)' cannot stand in a transcript like this"
    case .unclosedBracket: "the bracket is not closed at the end of the line"
    case .badBracket: "the bracket has the wrong parts"
    case .badPattern: "a part of the bracket that names nothing to hold"
    case .laterFormat(let format): "a bracket that names what is to hold is of format \(format)"
    case .unknownName(let name, let what, _):
      name.isEmpty ? "the \(what) is missing" : "there is no \(what) '\(name)'"
    case .stateMissing: "the client's state is missing"
    case .stateInOpening: "a state in the opening, where the client has said nothing yet"
    }
  }

  /// What would be right.
  public var hint: String? {
    switch kind {
    case .notUTF8: "save the file as UTF-8"
    case .noFormat: "write 'transcript: 1' as the first line"
    case .newerFormat: "use a newer midstream"
    case .unknownHeader:
      "a header is one of: " + TranscriptParser.headerNames.joined(separator: ", ")
    case .repeatedHeader: "keep one of them"
    case .lateHeader: "headers stand before the first turn"
    case .badHeader(_, let form): "it is written: \(form)"
    case .noBlank: "the text begins after exactly one blank"
    case .badEscape: "a backslash is written \\\\, a character by its number as in \\u{1B}"
    case .acting(let scalar): "write it as \(TranscriptEscapes.escaped(String(scalar)))"
    case .unknownLine:
      "a line begins with '#', 'client: ', 'coach: ', '  | ' (a further line) or '  ['"
    case .miswritten(let right): "did you mean '\(right)'?"
    case .nothingToGoOn: "'  | ' goes on with the client or coach line right above it"
    case .afterBracket: "a 'client: ' line begins the next turn"
    case .secondBracket: "keep one of them"
    case .secondExact: "a text of several lines goes on with '  | '"
    case .exactBesideFits: "several wordings that will do are 'coach~' lines, one each"
    case .noWords: "write the words; '...' stands for any"
    case .badCommand:
      """
      recorded are /skip, /stop, /undo, /suds N, /practice, /practice NAME and /country CC; \
      a statement that begins with a slash is written \\u{2F}
      """
    case .unclosedBracket: "it ends with ']'"
    case .badBracket, .stateMissing:
      "it is written: [state: sign, sign | phase | move: rule | crisis: tier]"
    case .badPattern:
      "a part is written: NAME: VALUE, or NAME: VALUE or VALUE, or no NAME: VALUE"
    case .laterFormat(let format): "write 'transcript: \(format)' as the first line"
    case .unknownName(_, let what, let names):
      names.isEmpty ? "write the \(what)'s name" : "it is one of: " + names.joined(separator: ", ")
    case .stateInOpening: "it is written: [opening | opening: welcome]"
    }
  }

  /// A character's number as it is looked up: U+001B.
  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A text that is no transcript: all that is wrong with it, in the order of its lines.
public struct TranscriptError: Error, Hashable, Sendable {
  public var faults: [TranscriptFault]
}
