/// Takes private words out of transcripts, so that they still replay to the same states.
///
/// It learns names from all transcripts first (`learn`), so that what has a capital in one line is
/// known without it in another; the same name has the same stand-in in all of them.
public struct Sanitizer: Sendable {
  /// How much is replaced.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// Names, places, numbers, dates, addresses.
    case names
    /// Every word that no rule needs.
    case words
  }

  public let extent: Extent
  let coach: Coach
  let vocabulary: BookVocabulary
  private var finder: NameFinder
  private var standIns = StandIns()

  /// Makes a sanitizer that has learnt nothing.
  ///
  /// - Parameters:
  ///   - book: the book that the transcripts replay with.
  ///   - extent: how much is replaced.
  public init(book: Book, extent: Extent = .names) {
    self.extent = extent
    coach = Coach(book: book)
    vocabulary = BookVocabulary(book)
    finder = NameFinder(vocabulary: vocabulary)
  }

  /// Learns the names of a transcript; called for each before the first is sanitized.
  public mutating func learn(_ transcript: Transcript) {
    guard extent == .names else { return }
    let texts = transcript.clientTexts.map(TypedText.init)
    // Twice: a name that was found makes one of what is joined to it.
    for _ in 0..<2 {
      for text in texts {
        for word in text.words { standIns.reserve(word.stemKey) }
        let names = findings(in: text).filter { $0.kind == .name || $0.kind == .place }
        finder.known.formUnion(names.map(\.key))
      }
    }
  }

  /// Sanitizes a transcript.
  ///
  /// - Returns: the transcript, with what was replaced, what stayed, and what is not sure.
  /// - Throws: `SanitizeFault` when it would not come out equal; then nothing of it may be used.
  public mutating func sanitize(_ transcript: Transcript) throws(SanitizeFault) -> Sanitized {
    let inputs = transcript.steps
    var drafts: [Draft?] = []
    var findings: [[Finding]] = []
    for step in inputs {
      let text = step.text.map(TypedText.init)
      let found = text.map(self.findings) ?? []
      findings.append(found)
      drafts.append(text.map { draft($0, found) })
    }
    var equalizer = Equalizer(
      coach: coach, header: transcript.header, inputs: inputs.map(\.input), drafts: drafts)
    equalizer.solve()
    var remarks: [Int: String] = [:]
    for (index, line) in transcript.lines.enumerated() where line.kind == .remark {
      remarks[index] = remark(line.source)
    }
    var scribe = Scribe(transcript: transcript, coach: coach, remarks: remarks)
    scribe.patterns = { [self] text in
      var copy = self
      return copy.plain(text)
    }
    var sanitized = try scribe.write(&equalizer, extent: extent)
    report(&sanitized, transcript, &equalizer, steps: inputs, findings: findings)
    return sanitized
  }

  /// What a text holds that may tell who somebody is, in order.
  func findings(in text: TypedText) -> [Finding] {
    let addresses = AddressFinder.findings(in: text)
    let numbers = NumberFinder.findings(in: text).filter { number in
      !addresses.contains { $0.range.overlaps(number.range) }
    }
    let taken = (addresses + numbers).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let all = taken + finder.findings(in: text, taken: taken)
    return all.filter { !isOurs($0, in: text) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a finding is a stand-in of an earlier run.
  private func isOurs(_ finding: Finding, in text: TypedText) -> Bool {
    switch finding.kind {
    case .mail, .link, .handle:
      let words = TypedText(text.string(finding.range)).words.map(\.key)
      return words.contains(where: StandIns.isStandIn)
    default: return false
    }
  }

  /// A text with all that may be replaced in it.
  private mutating func draft(_ text: TypedText, _ findings: [Finding]) -> Draft {
    var sites: [Site] = []
    switch extent {
    case .names:
      for finding in findings {
        let typed = text.string(finding.range)
        sites.append(
          Site(
            range: finding.range, typed: typed,
            candidates: standIns.candidates(for: finding, typed: typed)))
      }
    case .words:
      for word in text.words {
        // What is rare goes first.
        let rank =
          NameLists.closed.contains(word.stemKey) ? 2 : vocabulary.knows(word) ? 1 : 0
        sites.append(
          Site(
            range: word.range, typed: word.text, candidates: Masking.candidates(for: word.text),
            rank: rank))
      }
    }
    return Draft(text, sites: sites)
  }

  /// A text that no turn depends on, with all replaced.
  private mutating func plain(_ string: String) -> String {
    let text = TypedText(string)
    var draft = draft(text, extent == .names ? findings(in: text) : [])
    draft.replaceAll()
    return draft.text
  }

  /// A remark; who speaks in it stays.
  private mutating func remark(_ source: String) -> String {
    let label = Self.labels.first { source.lowercased().hasPrefix($0) } ?? "#"
    let begin = source.prefix(label.count)
    return begin + plain(String(source.dropFirst(label.count)))
  }

  private static let labels = ["# therapist:", "# client:", "# coach:", "# note:"]
}
