/// What the coach says where a book has no words: no turn is silent, whatever book it is given.
enum Net {
  /// The rule that a turn names when the words are these.
  static let rule = "net"

  /// Words for a move.
  ///
  /// A session begins with what this is and is not, also in a book of a few lines.
  static func words(for move: Move) -> String {
    switch move {
    case .opening:
      "This is a program for practising reflective dialogue: not a person, not therapy. "
        + "/skip and /stop always work; /lines shows people to call. What is here now?"
    case .closing: "We can leave it here."
    default: "Go on, if you like."
    }
  }

  /// Words for a command that the book has no reply to.
  ///
  /// - Parameters:
  ///   - input: the command.
  ///   - country: the name of the country it sets; nil when none of its lines are listed.
  /// - Returns: nil when none are needed.
  static func words(for input: Input, country: String?) -> String? {
    switch input {
    case .country(let code):
      country.map { "\($0) is set: /lines shows its people to call." }
        ?? "No lines are listed for \(code). /lines shows where to find them."
    case .undo: "Undone. Go on from the line before."
    case .stop: "Stopped."
    default: nil
    }
  }
}

extension Coach {
  /// Answers a command that the book has no words for.
  ///
  /// Of a country without lines the book knows nothing: that it has none is always said.
  func answerPlainly(_ work: inout Work) -> Spoken? {
    guard let command = work.input.command else { return nil }
    var country: String?
    if case .country(let code) = work.input { country = book.safety.countries.name(of: code) }
    let isUnlisted = command == .country && country == nil
    let stage = work.practice
    let hasWords = book.replies.contains {
      $0.when.command.contains(command) || stage != .none && $0.when.practice.contains(stage)
    }
    guard isUnlisted || !hasWords,
      let words = Net.words(for: work.input, country: country)
    else { return nil }
    leave(nil, words, &work)
    return Spoken(move: .reflection, rule: Net.rule, policy: "command", words: words)
  }
}
