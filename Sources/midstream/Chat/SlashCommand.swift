import Workbench

/// A line that begins with `/`, read.
enum SlashCommand: Equatable {
  /// It changes the session: the engine answers.
  case step(Input)
  case help, why
  /// Help lines, of the set country or of this one.
  case lines(String?)
  case save(String)
  /// No command, or not like this: what to say about it.
  case mistake(String)

  /// Every command, with what may stand behind it and what it does; the order is that of `/help`.
  static let all: [(name: String, argument: String, purpose: String)] = [
    ("/skip", "", "go past this question or step"),
    ("/stop", "", "stop the exercise"),
    ("/practice", " [NAME]", "the exercises there are, or one of them"),
    ("/suds", " N", "say how much distress there is, 0 (settled) to 10"),
    ("/undo", "", "take back what you said last"),
    ("/why", "", "what was heard in your last words, and why this answer"),
    ("/lines", " [CC]", "people to call, in your country or in another"),
    ("/country", " CC", "set your country by its two letters"),
    ("/save", " FILE", "write the conversation so far to a file that only you can read"),
    ("/help", "", "this page"),
    ("/quit", "", "end the conversation"),
  ]

  /// Reads a line.
  ///
  /// - Returns: nil when the line does not begin with `/`: it is a statement.
  init?(line: String) {
    guard line.first == "/" else { return nil }
    let words = line.split(separator: " ")
    let name = words.first.map(String.init) ?? "/"
    let argument = line.dropFirst(name.count).drop { $0 == " " }
    let rest = String(argument).trimming(" ")
    switch (name, rest.isEmpty) {
    case ("/help", true): self = .help
    case ("/why", true): self = .why
    case ("/lines", true): self = .lines(nil)
    case ("/lines", false): self = Self.code(rest).map { .lines($0) } ?? .mistake(Self.twoLetters)
    case ("/country", false) where Self.code(rest) == nil: self = .mistake(Self.twoLetters)
    case ("/save", false): self = .save(rest)
    default:
      self = Input(line: line).map { .step($0) } ?? .mistake(Self.hint(for: name))
    }
  }

  /// A country's two letters in capitals; nil when it is something else.
  static func code(_ text: String) -> String? {
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    return isCode ? text.uppercased() : nil
  }

  private static let twoLetters = "A country is given by its two letters, as in /lines GB."

  private static func hint(for name: String) -> String {
    switch name {
    case "/suds": return "/suds takes a whole number from 0 to 10, as in /suds 6."
    case "/country": return "/country takes the two letters of a country, as in /country GB."
    case "/save": return "/save takes the name of a file, as in /save session.txt."
    case _ where all.contains { $0.name == name }: return "\(name) stands alone on its line."
    default:
      let near = nearest(to: name).map { " Did you mean \($0)?" } ?? " /help lists what there is."
      return "There is no command \(name).\(near)"
    }
  }

  /// The command that is at most two typing slips away.
  private static func nearest(to name: String) -> String? {
    let begun = all.map(\.name).filter { name.count > 1 && $0.hasPrefix(name) }
    if begun.count == 1 { return begun.first }
    let near = all.map { (name: $0.name, slips: slips(name, $0.name)) }
    return near.filter { $0.slips <= 2 && $0.slips < $0.name.count - 2 }
      .min { $0.slips < $1.slips }?.name
  }

  /// How many characters are to be put in, taken out or changed to make one text the other.
  private static func slips(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(20)), Array(b))
    var row = Array(0...b.count)
    for (i, character) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (character == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
