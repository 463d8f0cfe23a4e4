internal import Coaching

/// The few context rules without which a book hears "I'm not drowning" as drowning.
///
/// A book that has one context rule of its own is taken at its word; one that has none borrows
/// these. They are plain and few: `rules/context.yaml` of the shipped book is the whole of it, and
/// works beside anybody's signs.
enum PlainContext {
  /// What a book without context rules borrows.
  static func rules(for rules: Rules, broken: Set<String>) -> [ContextRule] {
    let hasOwn = !rules.contexts.isEmpty || broken.contains { $0.hasPrefix("context ") }
    return hasOwn || rules.signs.isEmpty || rules.language != "en" ? [] : all
  }

  /// What `check` tells of a book that borrows them.
  static let remark =
    "the book has no context rules; a few plain ones are lent to it: a denial ('not', 'never', "
    + "'denies'), kin ('my mother'), the past ('used to', 'last year'), 'if I', and 'but'"

  private static let place = Place(file: "<built in>/context.yaml")

  private static let all: [ContextRule] = [
    rule(
      "not", .negated, over: .orList,
      cues: [
        "(am|is|are|was|were|been|have|has|had|do|does|did) not", "not",
        "(hardly|never|nor|without)",
      ],
      lookAlikes: [
        "(can|could|will|would) not", "why not", "if not", "or not",
        "not (only|just|sure|certain|enough|stop|able)",
        "(do|does|did) not (know|want|care|help|stop)",
        "not (ok|okay|fine|well|good|right|coping|sleeping|eating|working|going)",
        "never (stop|stops|ends|again|mind)", "without (end|sleep|help|stopping)",
      ]),
    rule(
      "no", .negated, over: .orList, cues: ["no", "no longer", "none of the"],
      lookAlikes: [
        "no (one|way|point|doubt|idea|matter|wonder|hope|end|reason|choice|use|i|it|you|we|they)",
        "no (sleep|time|money|energy|rest|help|room|strength|food|control)",
      ]),
    rule(
      "denies", .negated, reach: 30, over: .list,
      cues: ["(denies|denied)", "no (evidence|sign|signs|history|trace) of", "negative for"]),
    rule(
      "somebody-else", .other,
      cues: [
        "(my|our|his|her|their) (mum|mom|mother|dad|father|sister|brother|son|daughter|wife)",
        "(my|our|his|her|their) (husband|partner|friend|boss|boyfriend|girlfriend|colleague)",
        "family history of",
      ],
      lookAlikes: [
        "(about|of|for|to|with|by|from) (my|our|his|her|their) (mum|mom|mother|dad|father|sister)",
        "(about|of|for|to|with|by|from) (my|our|his|her|their) (brother|son|daughter|wife)",
        "(about|of|for|to|with|by|from) (my|our|his|her|their) (husband|partner|friend|boss)",
      ]),
    rule(
      "used-to", .past, reach: 12, over: .comma,
      cues: [
        "used to", "(last|back) (year|then|spring|summer|autumn|winter)", "(years|months) ago",
        "as a (child|kid|teenager)", "when i was (little|young|a child|a kid)",
      ], lookAlikes: ["(get|got|getting|am|is|are) used to", "since last (year|spring|summer)"]),
    rule(
      "history-of", .past, reach: 30, over: .list, cues: ["history of", "past medical history"]),
    rule("ago", .past, .backward, cues: ["(years|months) ago", "last year", "back then"]),
    rule(
      "if", .supposed, cues: ["if (i|we|you|it|he|she|they)", "what if"], lookAlikes: ["as if"]),
    rule(
      "but", .contrast, cues: ["but", "however", "even so"],
      lookAlikes: ["nothing but", "anything but"]),
    rule(
      "although", .contrast, .backward, cues: ["although", "though"], lookAlikes: ["as though"]),
    rule(
      "stop", .stop, cues: ["(still|now|today|because|except)", "and (i|my|it|he|she|they|we|you)"]),
    rule("joint", .joint, cues: ["or", "nor"]),
    rule(
      "own-clause", .clause,
      cues: [
        "(i|you|he|she|it|we|they|there|my|just|so|then)",
        "(am|is|are|was|were|has|have|had|can|do)",
      ]),
  ]

  private static func rule(
    _ id: String, _ effect: ContextRule.Effect, _ direction: ContextRule.Direction = .forward,
    reach: Int = 6, over: ContextRule.Over = .none, cues: [String], lookAlikes: [String] = []
  ) -> ContextRule {
    ContextRule(
      id: id, effect: effect, direction: direction, reach: reach, cues: cues.compactMap(phrase),
      lookAlikes: lookAlikes.compactMap(phrase), over: over, place: place)
  }

  private static func phrase(_ source: String) -> Phrase? {
    try? Phrase(parsing: source, place: place)
  }
}
