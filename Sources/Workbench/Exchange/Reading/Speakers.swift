/// Who of a file's speakers is the client, and who the therapist.
struct Speakers: Hashable, Sendable {
  private var parts: [String: SpeakerPart] = [:]
  /// What was guessed, and who is left out.
  private(set) var notes: [String] = []

  /// The part of a speaker; nil: neither.
  subscript(speaker: String) -> SpeakerPart? { parts[speaker] }

  /// Finds the parts: as they were named, and otherwise by what the speakers are called.
  ///
  /// - Parameters:
  ///   - foreign: what the file holds.
  ///   - clients: speakers that were said to be clients.
  ///   - therapists: speakers that were said to be therapists.
  /// - Throws: a fault when nobody of that name speaks, or it cannot be told who the client is.
  init(
    of foreign: ForeignSessions, clients: [String], therapists: [String]
  ) throws(ExchangeFault) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for utterance in foreign.sessions.lazy.flatMap(\.utterances) {
      guard let speaker = utterance.speaker else { continue }
      if counts[speaker] == nil { order.append(speaker) }
      counts[speaker, default: 0] += 1
    }
    let told = order.map { "'\($0)' (\(counts[$0] ?? 0))" }.joined(separator: ", ")
    for (names, part) in [(clients, SpeakerPart.client), (therapists, .therapist)] {
      for name in names {
        let called = order.filter { speaker in
          ([speaker] + (foreign.otherNames[speaker] ?? [])).contains {
            $0.lowercased() == name.lowercased()
          }
        }
        guard !called.isEmpty else {
          throw ExchangeFault(
            "nobody is called '\(name)'", hint: "lines are said by: \(told)", isUsage: true)
        }
        for speaker in called { parts[speaker] = part }
      }
    }
    guess(order, foreign.otherNames)
    let isSure = order.isEmpty || parts.values.contains(.client)
    // Two kinds of client beside no therapist: one of them may be the counsellor.
    let isClear =
      parts.values.contains(.therapist) || !clients.isEmpty
      || Set(parts.keys.map(Self.withoutNumber)).count < 2
    guard isSure, isClear else {
      throw ExchangeFault(
        "it cannot be told who the client is",
        hint: "name them with --client and --therapist; lines are said by: \(told)", isUsage: true)
    }
    tell(order, counts, asked: clients + therapists)
  }

  private mutating func guess(_ order: [String], _ otherNames: [String: [String]]) {
    var open: [String] = []
    let isNamed = (
      client: parts.values.contains(.client), therapist: parts.values.contains(.therapist)
    )
    for speaker in order where parts[speaker] == nil {
      let names = (otherNames[speaker] ?? []) + [speaker]
      let part = names.lazy.compactMap { SpeakerPart(guessing: $0) }.first
      // Who was named is all of that part.
      if part == .client && !isNamed.client || part == .therapist && !isNamed.therapist {
        parts[speaker] = part
      } else if part == nil, !names.contains(where: SpeakerPart.isNobody) {
        open.append(speaker)
      }
    }
    // Of two, one is the client and the other is not.
    guard open.count == 1 else { return }
    let found = Set(parts.values)
    if found == [.client] { parts[open[0]] = .therapist }
    if found == [.therapist] { parts[open[0]] = .client }
  }

  private mutating func tell(_ order: [String], _ counts: [String: Int], asked: [String]) {
    if order.contains(where: { parts[$0] != nil && !asked.contains($0) }) {
      let therapists = names(.therapist, order)
      notes.append(
        "the client is \(names(.client, order))"
          + (therapists.isEmpty ? "; nobody is the therapist" : ", the therapist \(therapists)"))
    }
    let others = order.filter { parts[$0] == nil }
    guard !others.isEmpty else { return }
    let told = others.map { "'\($0)' (\(counts[$0] ?? 0))" }.joined(separator: ", ")
    notes.append("left out are the lines of \(told): to have them, use --client or --therapist")
  }

  private func names(_ part: SpeakerPart, _ order: [String]) -> String {
    order.filter { parts[$0] == part }.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static func withoutNumber(_ speaker: String) -> String {
    speaker.lowercased().filter(\.isLetter)
  }
}
