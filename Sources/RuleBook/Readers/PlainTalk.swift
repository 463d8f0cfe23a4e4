internal import Coaching

/// The few words that every session needs: a yes, a no, a stop, a goodbye.
///
/// A book may hear them as it likes, by signs of these names; in one that has none, an offer could
/// not be taken and an exercise not be stopped by its word. Here they are plain and few.
enum PlainTalk {
  /// The signs that a book's rules lack.
  static func missing(in rules: Rules, broken: Set<String>) -> [SignRule] {
    let known = Set(rules.signs.map(\.id))
    return words.compactMap { id, phrases in
      guard !known.contains(id), !broken.contains("sign \(id)") else { return nil }
      let weighted = phrases.compactMap { source -> SignRule.Weighted? in
        (try? Phrase(parsing: source, place: place)).map { .init(phrase: $0, weight: 2) }
      }
      return SignRule(id: id, bank: .note, phrases: weighted, place: place)
    }
  }

  private static let place = Place(file: "<built in>/talk.yaml")

  private static let words: [(id: String, phrases: [String])] = [
    ("yes", ["yes ?please", "yeah", "yep", "sure", "ok", "okay", "all right", "please do"]),
    ("no", ["no ?(thanks|thank you)", "nope", "not (now|today|really)", "i'd rather not"]),
    ("wants-stop", ["stop", "stop (this|it|now|please)", "please stop", "let's stop"]),
    ("goodbye", ["bye", "bye bye", "goodbye", "good bye", "good night"]),
  ]
}
