/// The parts of a book by name, with what used them.
extension Coverage {
  /// What kind of part it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case sign, phrase, unless, context, cue, entry, policy, reply, text, practice, step

    /// Several of them.
    var plural: String {
      switch self {
      case .unless: "exceptions"
      case .context: "context rules"
      case .entry: "words of sets"
      case .policy: "policy rows"
      case .reply: "replies"
      default: rawValue + "s"
      }
    }
  }

  /// A part of a book, and how often it was used.
  public struct Item: Hashable, Sendable {
    public var kind: Kind
    /// Its id; a text or step is `id/number`, from 1, a phrase, an exception, a cue or an entry of a
    /// set `id: words`.
    public var name: String
    public var place: Place
    public var count: Int

    public var isUsed: Bool { count > 0 }
  }

  /// The kinds that were counted.
  public var kinds: [Kind] { Kind.allCases.filter { details != nil || !$0.isDetail } }

  /// Every part of a kind, in the order of the book, the safety folder's behind the book's own.
  public func items(_ kind: Kind) -> [Item] {
    switch kind {
    case .sign:
      return zip(book.signs, phrases).map { sign, counts in
        let held = counts.map(\.held).reduce(0, +)
        return Item(kind: kind, name: sign.id, place: sign.place, count: held)
      }
    case .phrase:
      return zip(book.signs, phrases).flatMap { sign, counts in
        zip(sign.phrases, counts).map { weighted, count in
          Item(
            kind: kind, name: "\(sign.id): \(weighted.phrase.source)", place: weighted.phrase.place,
            count: count.held)
        }
      }
    case .context:
      let rules = zip(
        book.contexts + book.safety.contexts, contexts + safetyContexts)
      // The others only help these to decide, and are the reason of none.
      return rules.filter { $0.0.effect.turnsOff }.map {
        Item(kind: kind, name: $0.id, place: $0.place, count: $1)
      }
    case .unless, .cue, .entry: return detailItems(kind)
    case .policy:
      return zip(book.policy, policy).map {
        Item(kind: kind, name: $0.id, place: $0.place, count: $1)
      }
    case .reply:
      return said.map { reply, counts in
        Item(kind: kind, name: reply.id, place: reply.place, count: counts.reduce(0, +))
      }
    case .text:
      return said.flatMap { reply, counts in
        zip(reply.says.enumerated(), counts).map { text, count in
          Item(
            kind: kind, name: "\(reply.id)/\(text.offset + 1)", place: text.element.place,
            count: count)
        }
      }
    case .practice:
      return zip(book.practices, practices).map { practice, counts in
        Item(kind: kind, name: practice.id, place: practice.place, count: counts.first ?? 0)
      }
    case .step:
      return zip(book.practices, practices).flatMap { practice, counts in
        zip(practice.steps.enumerated(), counts).map { step, count in
          Item(
            kind: kind, name: "\(practice.id)/\(step.offset + 1)", place: step.element.place,
            count: count)
        }
      }
    }
  }

  private var said: [(Reply, [Int])] {
    Array(zip(book.replies + book.safety.replies, replies + safetyReplies))
  }
}

extension Coverage.Kind {
  /// Whether it is counted only where somebody looks closely.
  var isDetail: Bool { self == .unless || self == .cue || self == .entry }
}

extension ContextRule.Effect {
  /// Whether a sign may fail to hold because of it.
  var turnsOff: Bool { Because.Reason(rawValue: rawValue) != nil }
}
