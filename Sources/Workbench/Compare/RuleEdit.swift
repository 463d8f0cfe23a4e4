/// One edit of a rule book, as fine as a person makes it: a phrase, a text, a condition.
public struct RuleEdit: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case added, removed, changed, moved }

  /// What kind of rule it was done to.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    case set, sign, context, policy, reply, practice, country
  }

  /// What of the rule it was done to, by the key of the rule file.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The whole rule.
    case rule
    case words
    case bank, about, weight, phrases, unless, examples, counterexamples, tier, theme, part
    case effect, direction, reach, cues
    case lookAlikes = "look-alikes"
    case over, needs, spares, only
    case when, move, otherwise, says
    case mode, title, names, channel, suits
    case notWhen = "not-when"
    case instead, minutes, steps
    case name, emergency, lines
  }

  /// How it stands in one of the books.
  public struct Side: Hashable, Sendable {
    public var place: Place
    /// What stands there, as in the rule file.
    public var text: String
    /// A phrase without its weight.
    var source: String

    init(_ text: String, at place: Place, source: String? = nil) {
      self.text = text
      self.place = place
      self.source = source ?? text
    }
  }

  public var kind: Kind
  public var rule: Rule
  /// The rule's name.
  public var id: String
  public var part: Part
  /// What stood there; nil when it was added.
  public var old: Side?
  /// What stands there now; nil when it was removed.
  public var new: Side?
  /// Where it stands or would stand in the old book; nil when the rule's file has nothing before it.
  public var oldPlace: Place?
  /// Where it stands or would stand in the new book.
  public var newPlace: Place?

  /// Whether it says something to people and nothing to the engine.
  var isSilent: Bool {
    switch part {
    case .about, .examples, .counterexamples, .minutes: true
    default: false
    }
  }

  /// Whether it decides what is heard; else it decides what is said.
  var isOfHearing: Bool {
    switch rule {
    case .set, .sign, .context: true
    case .policy, .reply, .practice, .country: false
    }
  }

  /// What was done, in words: `phrase of sign 'too-much' taken out`.
  public var title: String {
    let name = "\(rule.noun) '\(id)'"
    let what = part == .rule ? name : "\(part.noun) of \(name)"
    switch kind {
    case .added: return "\(what) added"
    case .removed: return "\(what) taken out"
    case .changed: return "\(what) changed"
    case .moved: return "\(what) moved"
    }
  }
}

extension RuleEdit.Rule {
  /// What people call it.
  var noun: String {
    switch self {
    case .set: "word set"
    case .context: "context rule"
    case .policy: "policy row"
    case .sign, .reply, .practice, .country: rawValue
    }
  }
}

extension RuleEdit.Part {
  /// What people call one of it.
  var noun: String {
    switch self {
    case .words: "entry"
    case .phrases: "phrase"
    case .unless: "phrase in 'unless'"
    case .examples: "example"
    case .counterexamples: "counterexample"
    case .cues: "cue"
    case .lookAlikes: "look-alike"
    case .when, .notWhen: "condition '\(rawValue)'"
    case .says: "text"
    case .steps: "step"
    case .names: "name"
    case .lines: "line"
    default: "'\(rawValue)'"
    }
  }
}
