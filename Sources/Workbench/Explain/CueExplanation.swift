/// A cue near a sign and what became of it, as a sentence and as values.
public struct CueExplanation: Hashable, Sendable {
  /// What became of it in one word: `decides`, `agrees`, `cancelled`, `beyond`, `clause-end`,
  /// `unmet`, `stopped`, `look-alike`, `spared`; `unless` for an exception of the sign's own rule.
  public var fate: String
  /// The cue, as typed.
  public var words: String
  /// The context rule; for an `unless` the sign's.
  public var rule: String
  /// The place of the phrase that fitted, as `file:line`.
  public var place: String
  public var text: String

  /// The sentences about a sign, the one that decided first.
  static func all(
    of examined: ExaminedSign, contexts: [ContextRule], words: @escaping (Range<Int>) -> String
  ) -> [CueExplanation] {
    if let unless = examined.unless, let cue = examined.sign.because.cue {
      let text =
        "It is an exception of the rule itself: \"\(words(cue))\" fits its 'unless' "
        + "\(unless.source.shortened) [\(unless.place.text)]."
      return [
        CueExplanation(
          fate: "unless", words: words(cue), rule: "unless", place: unless.place.text, text: text)
      ]
    }
    var cues = examined.cues.filter { $0.fate == .decides }
    // Two rules that say the same of the same words are told once.
    for cue in examined.cues where cue.fate != .decides {
      let isTold = cues.contains {
        $0.fate.name == cue.fate.name && $0.bytes.overlaps(cue.bytes)
          && contexts[$0.context].effect == contexts[cue.context].effect
      }
      if !isTold { cues.append(cue) }
    }
    let doubled = cues.filter { $0.fate == .cancelled }.map { "\"\(words($0.bytes))\"" }
    // Denials that cancel each other are one sentence, at the first of them.
    if let first = cues.firstIndex(where: { $0.fate == .cancelled }), doubled.count > 1 {
      cues = cues[...first] + cues[(first + 1)...].filter { $0.fate != .cancelled }
    }
    return cues.prefix(most).map { cue in
      let rule = contexts[cue.context]
      let sentence = Sentence(
        cue: cue, rule: rule, contexts: contexts, cancelled: doubled, words: words)
      return CueExplanation(
        fate: cue.fate.name, words: words(cue.bytes), rule: rule.id,
        place: sentence.place, text: sentence.text)
    }
  }

  /// More cues than these explain nothing to anybody.
  private static let most = 4
}

/// How one cue's fate is put into words.
private struct Sentence {
  let cue: NearbyCue
  let rule: ContextRule
  let contexts: [ContextRule]
  let cancelled: [String]
  let words: (Range<Int>) -> String

  /// Where the cue stands in its file; for quotation marks, where their rule does.
  var place: String { (cue.phrase?.place ?? rule.place).text }

  var text: String {
    let name = "\"\(words(cue.bytes))\""
    let at = "[\(rule.id), \(place)]"
    switch cue.fate {
    case .decides where cue.phrase == nil:
      return "\(rule.effect.verdict): it stands in quotation marks \(at)."
    case .decides:
      return "\(rule.effect.verdict): \(name) turns off \(rule.reachText) \(at)."
    case .agrees: return "\(name) \(rule.effect.would) too \(at)."
    case .cancelled where cancelled.count > 1:
      return "\(cancelled.joined(separator: " and ")) are two denials and cancel each other \(at)."
    case .cancelled: return "\(name) \(rule.effect.would), but is outweighed \(at)."
    case .beyond(let count):
      return "\(name) \(rule.effect.would), but stands \(count) words away and reaches "
        + "\(rule.reach) \(at)."
    case .clauseEnd:
      return "\(name) \(rule.effect.would), but a clause ends between the two \(at)."
    case .unmet(let need):
      return "\(name) \(rule.effect.would), but \(need.lack) \(at)."
    case .stopped(let stop, let context):
      return "\(name) \(rule.effect.would), but its reach ends at \"\(words(stop))\" "
        + "[\(contexts[context].id)] \(at)."
    case .lookAlike(let range, let phrase):
      return "\(name) \(rule.effect.would), but here it is part of \"\(words(range))\", which only "
        + "looks like it [\(rule.id), \(phrase.place.text)]."
    case .spared: return "\(name) stands near, but its rule leaves signs of this kind alone \(at)."
    }
  }
}

extension NearbyCue.Fate {
  fileprivate var name: String {
    switch self {
    case .decides: "decides"
    case .agrees: "agrees"
    case .cancelled: "cancelled"
    case .beyond: "beyond"
    case .clauseEnd: "clause-end"
    case .unmet: "unmet"
    case .stopped: "stopped"
    case .lookAlike: "look-alike"
    case .spared: "spared"
    }
  }
}

extension ContextRule.Need {
  /// What a sign's clause is, that should not be so.
  fileprivate var lack: String {
    switch self {
    case .nothing: "its clause is another"
    case .pastTense: "the verb of its clause is not in the past"
    case .secondPerson: "it says no \"you\""
    case .thirdPerson: "its clause speaks of the client"
    }
  }
}

extension ContextRule {
  /// What a cue turns off: `what follows within 6 words of its clause`.
  fileprivate var reachText: String {
    let side =
      switch direction {
      case .forward: "what follows"
      case .backward: "what stands before it"
      case .both: "what stands on either side"
      case .within: "what stands in quotation marks"
      }
    let words = reach == 1 ? "by one word" : "within \(reach) words"
    let over =
      switch self.over {
      case .none: ""
      case .orList, .list: ", and on through a list"
      case .comma: ", also over a comma beside it"
      case .sentence: ", and the sentence before"
      }
    return "\(side) \(words) of its clause\(over)"
  }
}

extension ContextRule.Effect {
  /// What a sign is that a cue of this kind turns off.
  fileprivate var verdict: String {
    switch self {
    case .negated: "It is denied"
    case .other: "It is somebody else's"
    case .past: "It is over"
    case .supposed: "It is only supposed"
    case .quoted: "It is quoted"
    case .everyday: "It is everyday talk"
    default: "It is turned off"
    }
  }

  /// What a cue of this kind would do, if it did.
  fileprivate var would: String {
    switch self {
    case .negated: "would deny it"
    case .other: "would make it somebody else's"
    case .past: "would make it a thing of the past"
    case .supposed: "would make it only supposed"
    case .quoted: "would make it a quotation"
    case .everyday: "would make it everyday talk"
    default: "would turn it off"
    }
  }
}
