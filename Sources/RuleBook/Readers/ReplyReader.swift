extension RuleReader {
  mutating func policy(_ fields: Fields) {
    check(fields, "a policy row", known: ["policy", "when", "move"], needed: ["move"])
    let id = name(fields["policy"], "a policy row's name")
    let when = conditions(fields["when"], "when")
    let move: Move? = choice(fields["move"], "a move")
    guard let id, let move else { return }
    rules.policy.append(PolicyRow(id: id, when: when, move: move, place: fields.place))
  }

  mutating func reply(_ fields: Fields) {
    check(
      fields, "a reply", known: ["reply", "move", "when", "otherwise", "says"],
      needed: ["move", "says"])
    let id = name(fields["reply"], "a reply's name")
    let move: Move? = choice(fields["move"], "a move")
    let when = conditions(fields["when"], "when")
    let says = list(fields["says"], "says").compactMap { replyText($0) }
    let otherwise = truth(fields["otherwise"], "otherwise")
    guard let id else { return }
    // A move that cannot be read is told; the texts are looked at all the same.
    rules.replies.append(
      Reply(
        id: id, move: move ?? .reflection, when: when, otherwise: otherwise, says: says,
        place: fields.place))
  }

  private mutating func truth(_ value: Value?, _ noun: String) -> Bool {
    guard let value, let text = text(value, noun) else { return false }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report.add(
        .unknownValue, at: value.place, "\(noun) cannot be '\(text)'", hint: "one of: true, false")
      return false
    }
  }

  private mutating func replyText(_ value: Value) -> Reply.Text? {
    switch value.kind {
    case .text:
      return text(value, "a text").map { Reply.Text(text: trimmed($0), place: value.place) }
    case .list:
      swallowed(value, "a text")
      return nil
    case .map(let entries):
      // `- You say: it never ends` is a text that lost its quotes, not a text with keys.
      guard value.isFlow || entries.contains(where: { $0.key == "text" }) else {
        swallowed(value, "a text")
        return nil
      }
    }
    guard
      let fields = fields(
        value, "a text", known: ["text", "codes", "asks"], needed: ["text"]),
      let words = text(fields["text"], "a text")
    else { return nil }
    return Reply.Text(
      text: trimmed(words), codes: choices(fields["codes"], "a code"),
      asks: choice(fields["asks"], "asks"), place: fields["text"]?.place ?? value.place)
  }

  /// A block text without the line end that YAML leaves behind it.
  func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
