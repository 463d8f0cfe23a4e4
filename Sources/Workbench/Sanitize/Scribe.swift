/// Writes a transcript down anew: the client's new lines, and what the coach answers to them.
struct Scribe {
  let transcript: Transcript
  var coach: Coach
  /// New texts of remarks, by the number of their line.
  let remarks: [Int: String]
  /// Replaces all private words of a pattern.
  var patterns: (String) -> String = { $0 }

  /// Writes what came of a session.
  ///
  /// - Throws: `SanitizeFault` when it does not replay as it did.
  mutating func write(
    _ equalizer: inout Equalizer, extent: Sanitizer.Extent
  ) throws(SanitizeFault) -> Sanitized {
    let original = try replay(transcript)
    let steps = transcript.steps
    let turns = zip(steps, equalizer.turns()).compactMap { $0.exchange == nil ? nil : $1 }
    let all = Set(transcript.exchanges.indices)
    var loose: Set<Int> = extent == .words ? all : []
    for attempt in 0..<3 {
      let written = try parsed(text(equalizer, turns: turns, loose: loose, open: attempt > 1))
      let replayed = try replay(written)
      for (index, step) in steps.enumerated() where step.exchange != nil {
        guard let exchange = step.exchange, replayed.turns.indices.contains(exchange) else {
          continue
        }
        let heard = Coaching.Heard(replayed.turns[exchange], in: coach.book)
        if heard != equalizer.held[index].heard { throw .notEqual(line: step.line) }
      }
      let broken = replayed.differences.filter { $0.kind != .unrecorded && $0.isAcceptable }
      if broken.isEmpty {
        let stale = original.differences.count { $0.kind != .unrecorded }
        return Sanitized(transcript: written, stale: stale)
      }
      loose.formUnion(broken.map(\.exchange))
    }
    throw .notEqual(line: 1)
  }

  private mutating func replay(_ transcript: Transcript) throws(SanitizeFault) -> Replayed {
    do throws(OtherBook) {
      return try transcript.replay(with: &coach)
    } catch {
      throw .otherBook(error)
    }
  }

  private func parsed(_ text: String) throws(SanitizeFault) -> Transcript {
    do throws(TranscriptError) {
      return try Transcript(parsing: text)
    } catch {
      throw .notReadable(error)
    }
  }

  /// The file's new text.
  ///
  /// - Parameters:
  ///   - equalizer: what the client says now.
  ///   - turns: what the coach answers in each exchange.
  ///   - loose: exchanges whose patterns keep only words that the coach says.
  ///   - open: whether these fit anything.
  /// - Returns: the text, with the line ends of the file.
  private func text(
    _ equalizer: Equalizer, turns: [Turn], loose: Set<Int>, open: Bool = false
  ) -> String {
    var new: [Int: [String]] = [:]
    for (index, remark) in remarks { new[index] = [remark] }
    for (index, step) in transcript.steps.enumerated() {
      let draft = equalizer.drafts[index]
      let isChanged = draft?.sites.contains(where: \.isReplaced) ?? false
      guard let exchange = step.exchange.map({ transcript.exchanges[$0] }), step.input != nil else {
        if isChanged, let kept = draft?.text, let line = transcript.keptLine {
          new[line] = [Self.keptLine(kept)]
        }
        continue
      }
      if isChanged, let input = equalizer.input(index) {
        set(Self.clientLines(input, coach.book), at: exchange.lines, in: &new)
      }
    }
    for (index, exchange) in transcript.exchanges.enumerated() {
      for wording in exchange.wordings {
        let turn = turns[index]
        let text =
          wording.kind == .exact
          ? turn.reply
          : pattern(wording, reply: turn.reply, isLoose: loose.contains(index), open: open)
        if text != wording.text {
          set(Self.coachLines(text, wording.kind, coach.book), at: wording.lines, in: &new)
        }
      }
      guard let line = exchange.heardLine else { continue }
      let heard = Coaching.Heard(turns[index], in: coach.book)
      if heard != exchange.heard { new[line] = ["  " + heard.text] }
    }
    return joined(new)
  }

  private func pattern(
    _ wording: Exchange.Wording, reply: String, isLoose: Bool, open: Bool
  ) -> String {
    guard isLoose, wording.kind != .never else { return patterns(wording.text) }
    if open { return "..." }
    let said = Set(TypedText(reply).words.map(\.text))
    let typed = TypedText(wording.text)
    var text = "..."
    var wasSaid = false
    for word in typed.words {
      let isSaid = said.contains(word.text)
      if isSaid { text += (wasSaid ? word.gap : " ") + word.text }
      if !isSaid, wasSaid { text += " ..." }
      wasSaid = isSaid
    }
    return wasSaid ? text + " ..." : text
  }

  private func set(_ lines: [String], at range: Range<Int>, in new: inout [Int: [String]]) {
    for line in range { new[line] = line == range.lowerBound ? lines : [] }
  }

  /// The lines of the file, some of them new; line ends are the file's.
  private func joined(_ new: [Int: [String]]) -> String {
    let end = (transcript.lines.first { $0.end != .none }?.end ?? .lf).rawValue
    var lines: [(text: String, end: String)] = []
    for (index, line) in transcript.lines.enumerated() {
      guard let sources = new[index] else {
        lines.append((line.source, line.end.rawValue))
        continue
      }
      for source in sources {
        lines.append((source, line.end == .none ? end : line.end.rawValue))
      }
    }
    let hasEnd = transcript.lines.last?.end != Transcript.Line.End.none
    var text = transcript.text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      text += line.text + (isLast && !hasEnd ? "" : line.end.isEmpty ? end : line.end)
    }
    return text
  }
}
