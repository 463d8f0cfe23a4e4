/// Looks for phrases that change nothing: another of their sign hears all that they hear, or an
/// `unless` turns all of it off.
struct PhraseCheck {
  private let sets: [String: [Phrase]]
  private let sign: SignRule
  private var nets: [PhraseNet]
  private let sentences: [[PhraseNet.Label]]

  /// Makes a check of one sign.
  ///
  /// - Parameters:
  ///   - sign: a rule of a book.
  ///   - sets: the word sets of its layer.
  init(_ sign: SignRule, sets: [String: [Phrase]]) {
    self.sign = sign
    self.sets = sets
    nets = sign.phrases.map { PhraseNet($0.phrase, sets: sets) }
    sentences = nets.map(\.shortest)
  }

  /// The entries of word sets by name; of two with one name the first.
  static func entries(_ sets: [WordSet]) -> [String: [Phrase]] {
    Dictionary(sets.map { ($0.id, $0.words) }) { first, _ in first }
  }

  /// A warning for each phrase that changes nothing.
  func run() -> [Diagnostic] { shadowed + turnedOff }

  /// Phrases whose every match another one of the sign makes too, word for word.
  private var shadowed: [Diagnostic] {
    let openings = Openings(nets)
    return sign.phrases.indices.compactMap { index in
      let own = sign.phrases[index]
      let first = sentences[index].first
      guard
        let other = openings.candidates(first).first(where: { shadows($0, index) })
      else { return nil }
      let by = sign.phrases[other].phrase
      return Diagnostic(
        .shadowedPhrase, at: own.phrase.place,
        "all that this phrase hears, '\(by.source.shortened)' hears too",
        hint: "as in \"\(sentences[index].sentence)\": leave it out",
        notes: [Diagnostic.Note("this phrase", at: by.place)])
    }
  }

  private func shadows(_ other: Int, _ index: Int) -> Bool {
    let (own, by) = (sign.phrases[index], sign.phrases[other])
    guard other != index, by.weight >= own.weight, own.phrase.source != by.phrase.source,
      Set(own.phrase.fills).isSubset(of: by.phrase.fills),
      nets[other].takes(sentences[index]), nets[index].isWithin(nets[other])
    else { return false }
    // Of two that say the same, the second is told.
    let isSame = own.weight == by.weight && nets[other].isWithin(nets[index])
    return !isSame || other < index || own.phrase.fills.count < by.phrase.fills.count
  }

  /// Phrases in whose every match an `unless` stands.
  private var turnedOff: [Diagnostic] {
    guard !sign.unless.isEmpty else { return [] }
    let offs = sign.unless.map { PhraseNet($0, sets: sets).beside }
    let dead = sign.phrases.indices.compactMap { index -> (index: Int, off: Int)? in
      let off = offs.indices.first {
        offs[$0].takes(sentences[index]) && nets[index].isWithin(offs[$0])
      }
      return off.map { (index, $0) }
    }
    if dead.count == sign.phrases.count, let first = dead.first {
      return [
        fault(
          at: sign.place, "'\(sign.id)' is never heard: 'unless' turns off each of its phrases",
          first)
      ]
    }
    return dead.map {
      fault(
        at: sign.phrases[$0.index].phrase.place,
        "this phrase is never heard: 'unless' turns off all that it finds", $0)
    }
  }

  private func fault(
    at place: Place, _ message: String, _ dead: (index: Int, off: Int)
  ) -> Diagnostic {
    let off = sign.unless[dead.off]
    return Diagnostic(
      .deadPhrase, at: place, message,
      hint: "as in \"\(sentences[dead.index].sentence)\", by '\(off.source.shortened)'",
      notes: [Diagnostic.Note("turned off by this one", at: off.place)])
  }

  /// Phrases by what they may begin with.
  private struct Openings {
    private var words: [String: [Int]] = [:]
    private var others: [Int] = []

    init(_ nets: [PhraseNet]) {
      for (index, net) in nets.enumerated() {
        var isOther = false
        for case .word(let word) in net.openings { words[word, default: []].append(index) }
        for case .prefix in net.openings { isOther = true }
        if isOther { others.append(index) }
      }
    }

    /// The phrases that may begin so, in their order.
    func candidates(_ label: PhraseNet.Label?) -> [Int] {
      guard case .word(let word)? = label else { return others }
      return Set((words[word] ?? []) + others).sorted()
    }
  }
}
