/// What is told of a transcript that was sanitized.
extension Sanitizer {
  /// Gathers what was replaced, what stayed and what is not sure.
  func report(
    _ sanitized: inout Sanitized, _ transcript: Transcript, _ equalizer: inout Equalizer,
    steps: [Transcript.Step], findings: [[Finding]]
  ) {
    for (index, step) in steps.enumerated() {
      guard let draft = equalizer.drafts[index] else { continue }
      for (number, site) in draft.sites.enumerated() {
        let line = step.line + draft.scalars[..<site.range.lowerBound].count { $0 == "\n" }
        guard let choice = site.choice else {
          guard let (other, what) = equalizer.need(of: number, in: index) else { continue }
          let place = other == index ? "" : " at line \(steps[other].line)"
          sanitized.keep(site.typed, line: line, need: what + place)
          continue
        }
        guard extent == .names else { continue }
        let isWord = findings[index].contains { $0.range == site.range && $0.isWord }
        sanitized.replace(
          Sanitized.Replacement(
            typed: site.typed, standIn: site.candidates[choice], line: line, times: 1,
            isWord: isWord))
      }
    }
    if extent == .names { doubt(&sanitized, transcript, steps, findings) }
    if let country = transcript.header.country,
      let line = transcript.lines.firstIndex(where: { $0.source.hasPrefix("country:") })
    {
      sanitized.doubts.append(
        Sanitized.Doubt(
          word: country, line: line + 1, reason: "the country of the help lines stays"))
    }
  }

  /// Words that stand: rare ones, and names that were written as words.
  private func doubt(
    _ sanitized: inout Sanitized, _ transcript: Transcript, _ steps: [Transcript.Step],
    _ findings: [[Finding]]
  ) {
    let names = Set(findings.joined().filter(\.isWord).map(\.key))
    for (index, step) in steps.enumerated() {
      guard let text = step.text.map(TypedText.init) else { continue }
      for word in text.words {
        let isFound = findings[index].contains { $0.range.overlaps(word.range) }
        guard !isFound, let reason = reason(word, names: names) else { continue }
        let line = step.line + text.scalars[..<word.range.lowerBound].count { $0 == "\n" }
        sanitized.doubt(Sanitized.Doubt(word: word.text, line: line, reason: reason))
      }
    }
  }

  private func reason(_ word: TypedText.Word, names: Set<String>) -> String? {
    if names.contains(word.stemKey), NameLists.wordNames.contains(word.stemKey) {
      return "stands as a word, and is a name elsewhere"
    }
    guard word.range.count > 2, !NameLists.kindsOfPlace.contains(word.stemKey),
      !StandIns.isStandIn(word.stemKey),
      word.text.unicodeScalars.allSatisfy({ !$0.isDigit }), !vocabulary.knowsForm(of: word)
    else { return nil }
    return "a rare word"
  }
}

extension Sanitized {
  fileprivate mutating func keep(_ word: String, line: Int, need: String) {
    let last = kept.indices.last
    if let last, kept[last].line == line, kept[last].need == need {
      kept[last].words.append(word)
    } else {
      kept.append(Kept(words: [word], line: line, need: need))
    }
  }

  fileprivate mutating func replace(_ new: Replacement) {
    let same = replacements.firstIndex { $0.typed == new.typed && $0.standIn == new.standIn }
    if let same {
      replacements[same].times += 1
      replacements[same].isWord = replacements[same].isWord && new.isWord
    } else {
      replacements.append(new)
    }
  }

  fileprivate mutating func doubt(_ new: Doubt) {
    let word = new.word.lowercased()
    if !doubts.contains(where: { $0.word.lowercased() == word }) { doubts.append(new) }
  }
}
