import Workbench

/// A line that begins with `/`, read.
enum SlashCommand: Equatable {
  /// It changes the session: the engine answers.
  case step(Input)
  case help, why, river
  /// Ends at once, without a word, and clears the screen.
  case leave
  /// Help lines, of the set country or of this one.
  case lines(String?)
  case save(String)
  /// No command, or not like this: what to say about it.
  case mistake(String)

  /// Every command, with what may stand behind it and what it does; the order is that of `/help`.
  static let all: [(name: String, argument: String, purpose: String)] = [
    ("/skip", "", "go past this question or step"),
    ("/stop", "", "stop the exercise"),
    ("/practice", " [NAME]", "be offered an exercise, or choose one (Tab lists them)"),
    ("/suds", " N", "say how much distress there is, 0 (settled) to 10"),
    ("/undo", "", "take back what you said last"),
    ("/why", "", "what was heard in your last words, and why this answer"),
    ("/river", "", "a picture of this conversation so far"),
    ("/lines", " [CC]", "people to call, in your country or in another"),
    ("/country", " CC", "set your country by its two letters"),
    ("/save", " FILE", "write the conversation so far to a file that only you can read"),
    ("/help", "", "this page"),
    ("/quit", "", "end the conversation"),
    ("/leave", "", "end at once and clear the screen (tmux and screen keep their own scrollback)"),
  ]

  /// Reads a line.
  ///
  /// - Returns: nil when the line does not begin with `/`, blanks aside: it is a statement.
  init?(line: String) {
    let line = String(line.drop { $0 == " " || $0 == "\t" })
    guard line.first == "/" else { return nil }
    let words = line.split(separator: " ")
    let name = words.first.map(String.init) ?? "/"
    let argument = line.dropFirst(name.count).drop { $0 == " " }
    let rest = String(argument).trimming(" ")
    switch (name, rest.isEmpty) {
    case ("/help", true): self = .help
    case ("/why", true): self = .why
    case ("/river", true): self = .river
    case ("/leave", _): self = .leave
    case ("/lines", true): self = .lines(nil)
    case ("/lines", false):
      self = CountryCode.read(rest).map { .lines($0) } ?? .mistake(Self.twoLetters)
    case ("/country", false) where CountryCode.read(rest) == nil: self = .mistake(Self.twoLetters)
    case ("/save", false): self = .save(rest)
    default:
      self = Input(line: line).map { .step($0) } ?? .mistake(Self.hint(for: name))
    }
  }

  private static let twoLetters = "A country is given by its two letters, as in /lines GB."

  private static func hint(for name: String) -> String {
    switch name {
    case "/suds": return "/suds takes a whole number from 0 to 10, as in /suds 6."
    case "/country": return "/country takes the two letters of a country, as in /country GB."
    case "/save": return "/save takes the name of a file, as in /save session.txt."
    case _ where all.contains { $0.name == name }: return "\(name) stands alone on its line."
    default:
      let near = meant(by: name).map { " Did you mean \($0)?" } ?? " /help lists what there is."
      return "There is no command \(name).\(near)"
    }
  }

  /// The command that was probably meant: the only one that begins so, or the nearest.
  private static func meant(by name: String) -> String? {
    let names = all.map(\.name)
    let begun = name == "/" ? [] : names.filter { $0.hasPrefix(name) }
    return begun.count == 1 ? begun.first : nearest(to: name, among: names)
  }
}
