/// What was said, as a transcript holds it.
extension ForeignSession {
  /// Takes the words of client and therapist, and nobody else's.
  ///
  /// - Parameters:
  ///   - speakers: who is who.
  ///   - joined: whether lines of the client that follow each other are one statement, with a blank
  ///     between them.
  /// - Returns: what was said, in order.
  func spoken(_ speakers: Speakers, joined: Bool) -> [SessionLine] {
    var spoken: [SessionLine] = []
    var open: [String] = []
    func close() {
      if !open.isEmpty { spoken.append(.client(.statement(open.joined(separator: " ")))) }
      open = []
    }
    for utterance in utterances {
      let text = Self.plain(utterance.text)
      guard !text.isEmpty else { continue }
      let part = utterance.speaker.map { speakers[$0] } ?? .client
      // Where nobody is named, each row is something by itself.
      if part != .client || !joined || utterance.speaker == nil { close() }
      switch part {
      case .client: open.append(text)
      case .therapist: spoken.append(.therapist(text))
      case nil: break
      }
    }
    close()
    return spoken
  }

  /// The words of a session that `export` wrote: each row is what it was.
  ///
  /// - Throws: rows that are none of an export.
  func exported() throws(ExchangeFaults) -> [SessionLine] {
    var spoken: [SessionLine] = []
    var faults: [ExchangeFault] = []
    for utterance in utterances {
      switch utterance.speaker {
      case "client": spoken.append(.client(.statement(utterance.text)))
      case "therapist": spoken.append(.therapist(utterance.text))
      case "command":
        if let input = Input(line: utterance.text), input.command != nil {
          spoken.append(.client(input))
        } else {
          faults.append(
            ExchangeFault(
              line: utterance.line, "'\(utterance.text)' is no command of a transcript",
              hint: "what the client says stands in rows of the speaker 'client'"))
        }
      case "coach": continue
      default:
        faults.append(
          ExchangeFault(
            line: utterance.line, "there is no speaker '\(utterance.speaker ?? "")' in an export",
            hint: "it is one of: client, command, therapist, coach"))
      }
    }
    guard faults.isEmpty else { throw ExchangeFaults(faults: faults) }
    return spoken
  }

  /// A text with LF at the ends of lines, and no blanks at its own ends.
  private static func plain(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let end = scalars.last, end.properties.isWhitespace { scalars.removeLast() }
    guard scalars.contains("\r") else { return String(scalars) }
    var plain = String.UnicodeScalarView()
    for place in scalars.indices {
      guard scalars[place] == "\r" else {
        plain.append(scalars[place])
        continue
      }
      let next = scalars.index(after: place)
      if next == scalars.endIndex || scalars[next] != "\n" { plain.append("\n") }
    }
    return String(plain)
  }
}
