/// A conversation as people type it up: `Client: …`, `Therapist: …`.
///
/// A label is a name and a colon at the beginning of a line. Marks of Markdown and a time may stand
/// around it (`**Client:**`, `[00:12] T:`, `Client (0:12):`); a name with nothing but a time behind
/// it is one, too. Lines without a label go on with what is above.
struct LabelledText {
  private(set) var sessions = ForeignSessions()
  private(set) var faults: [ExchangeFault] = []

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - named: speakers that were named: their labels count for certain.
  init(_ bytes: [UInt8], named: [String]) {
    let lines = ForeignText.lines(of: bytes)
    let labels = lines.map { SpeakerLabel($0) }
    let speakers = Self.speakers(labels.compactMap(\.?.name), named: named)
    var session = ForeignSession()
    var lostLine: Int?
    for (number, line) in lines.enumerated() {
      if let label = labels[number], speakers.contains(label.name) {
        session.utterances.append(
          Utterance(speaker: label.name, text: label.text, line: number + 1))
      } else if let last = session.utterances.indices.last {
        session.utterances[last].text += "\n" + line
      } else if lostLine == nil, line.contains(where: { $0 != " " }) {
        lostLine = number + 1
      }
    }
    for place in session.utterances.indices {
      session.utterances[place].text = Self.trimmed(session.utterances[place].text)
    }
    if let lostLine, !session.utterances.isEmpty {
      sessions.notes.append("what stands above the first speaker is left out (line \(lostLine))")
    }
    if session.utterances.isEmpty {
      faults.append(
        ExchangeFault(
          "no line begins with a speaker", hint: "lines are written 'Client: …', 'Therapist: …'"))
    }
    sessions.sessions = [session]
  }

  /// Which labels are speakers: "Note:" and "He said:" may begin lines of a statement.
  private static func speakers(_ labels: [String], named: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    let sure = counts.keys.filter { label in
      named.contains(label) || SpeakerPart(guessing: label) != nil
    }
    let parts = Set(sure.compactMap { SpeakerPart(guessing: $0) })
    if parts.count == 2 || Set(sure).isSuperset(of: named) && named.count > 1 { return Set(sure) }
    // Then whoever is named again and again.
    let often = counts.filter { $0.value > 1 || counts.count <= 2 }.keys
    return Set(sure).union(often)
  }

  private static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SpeakerLabel.trimmed($0) }
    let kept = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return kept.joined(separator: "\n")
  }
}
