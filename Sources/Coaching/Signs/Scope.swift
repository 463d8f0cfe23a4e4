/// Cues of context rules in one statement, and what they say of a sign: the ConText algorithm.
///
/// A cue applies to a sign on its side, in its clause, within its reach, unless a stop or a
/// contrast cue stands between. A cue that shares a token with the sign does not apply to it.
struct Scope: Sendable {
  /// A cue that no look-alike of its rule swallowed.
  struct Cue: Sendable {
    var context: Int
    var tokens: Range<Int>
  }

  /// The most words that lie between a sign and a cue that goes over clause ends; it also bounds
  /// what one sign of a very long statement costs.
  static let farthestOver = 120

  let concerns: Concerns
  /// The statement, its bytes to see what parts its clauses.
  private(set) var tokens = TokenView.none
  var text: UnsafeBufferPointer<UInt8> { tokens.text }
  /// Cues that turn signs off, in the order of the text.
  private(set) var cues: ContiguousArray<Cue> = []
  /// Where the reach of a cue ends: first tokens of stop and contrast cues, in order.
  private(set) var stops: ContiguousArray<Int> = []
  /// Contrast cues in the order of the text.
  private(set) var contrasts: ContiguousArray<Cue> = []
  /// First tokens of the words that join lists, and of those that begin a clause; in order.
  private(set) var joints: ContiguousArray<Int> = []
  private(set) var heads: ContiguousArray<Int> = []
  /// First tokens of verbs by their tense, of the speaker, of "you", and of what lasts; in order.
  private(set) var pasts: ContiguousArray<Int> = []
  private(set) var presents: ContiguousArray<Int> = []
  private(set) var selves: ContiguousArray<Int> = []
  private(set) var addressed: ContiguousArray<Int> = []
  private(set) var lasting: ContiguousArray<Int> = []
  /// The widest reach of any cue, and whether one goes over clause ends.
  private var widest = 0
  private var goesOver = false
  /// What stands in quotation marks, with the rule that turns it off.
  private var quotations: ContiguousArray<Cue> = []

  /// - Parameter concerns: what the rules do, by which cues are numbered.
  init(_ concerns: Concerns) { self.concerns = concerns }

  /// Sorts the matches of cues and look-alikes of a statement; what was there before is forgotten.
  ///
  /// - Parameters:
  ///   - tokens: the statement.
  ///   - found: the cues, each with its rule; they are put in order.
  ///   - lookAlikes: the look-alikes, each with its rule; they are put in order.
  mutating func take(
    _ tokens: TokenView, found: inout ContiguousArray<Cue>,
    lookAlikes: inout ContiguousArray<Cue>
  ) {
    clear()
    self.tokens = tokens
    // Matches come nearly in the order of the text.
    found.sortNearlySorted(by: Self.inOrder)
    lookAlikes.sortNearlySorted(by: Self.inOrder)
    let longest = lookAlikes.reduce(0) { max($0, $1.tokens.count) }
    for cue in found where !Self.isSwallowed(cue, by: lookAlikes, longest) {
      let rule = concerns.ways[cue.context]
      switch rule.effect {
      case .stop: stops.append(cue.tokens.lowerBound)
      case .joint: joints.append(cue.tokens.lowerBound)
      case .lasting: lasting.append(cue.tokens.lowerBound)
      case .clause, .pastTense, .presentTense, .firstPerson, .secondPerson:
        heads.append(cue.tokens.lowerBound)
        mark(cue.tokens.lowerBound, rule.effect)
      case .contrast:
        stops.append(cue.tokens.lowerBound)
        contrasts.append(cue)
      default:
        cues.append(cue)
        widest = max(widest, rule.reach)
        if rule.over != .none { goesOver = true }
      }
    }
    guard !concerns.quoting.isEmpty else { return }
    let inside = Quotations(tokens).inside()
    guard !inside.isEmpty else { return }
    for context in concerns.quoting {
      for inside in inside {
        let first = inside.lowerBound
        let before = Cue(context: context, tokens: max(first - 1, 0)..<first)
        if before.tokens.isEmpty || !Self.isSwallowed(before, by: lookAlikes, longest) {
          quotations.append(Cue(context: context, tokens: inside))
        }
      }
    }
  }

  private mutating func clear() {
    cues.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    contrasts.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    pasts.removeAll(keepingCapacity: true)
    presents.removeAll(keepingCapacity: true)
    selves.removeAll(keepingCapacity: true)
    addressed.removeAll(keepingCapacity: true)
    lasting.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
    widest = 0
    goesOver = false
  }

  /// Whether a look-alike of the same rule shares a token with a cue; they stand in order.
  private static func isSwallowed(
    _ cue: Cue, by lookAlikes: ContiguousArray<Cue>, _ longest: Int
  ) -> Bool {
    if lookAlikes.isEmpty { return false }
    let from = cue.tokens.lowerBound - longest
    var low = 0
    var high = lookAlikes.count
    while low < high {
      let middle = (low + high) / 2
      if lookAlikes[middle].tokens.lowerBound < from { low = middle + 1 } else { high = middle }
    }
    while low < lookAlikes.count, lookAlikes[low].tokens.lowerBound < cue.tokens.upperBound {
      let other = lookAlikes[low]
      if other.context == cue.context, other.tokens.overlaps(cue.tokens) { return true }
      low += 1
    }
    return false
  }

  private mutating func mark(_ token: Int, _ effect: ContextRule.Effect) {
    switch effect {
    case .pastTense: pasts.append(token)
    case .presentTense: presents.append(token)
    case .firstPerson: selves.append(token)
    case .secondPerson: addressed.append(token)
    default: break
    }
  }

  static func inOrder(_ a: Cue, _ b: Cue) -> Bool {
    (a.tokens.lowerBound, a.tokens.upperBound, a.context)
      < (b.tokens.lowerBound, b.tokens.upperBound, b.context)
  }

  /// The cues that apply to a sign.
  func applying(to match: Range<Int>, sign: Int) -> [Cue] {
    let firstTyped = tokens.typed(match.lowerBound)
    let lastTyped = tokens.typed(match.upperBound - 1)
    // Cues that start so far before that their reach cannot touch the sign are passed over.
    let farthest = goesOver ? max(widest, Self.farthestOver) : widest
    var index = firstCue(from: firstTyped - farthest - Lexicon.widestPhrase)
    var applying: [Cue] = []
    while index < cues.count {
      let cue = cues[index]
      index += 1
      if tokens.typed(cue.tokens.lowerBound) > lastTyped + farthest { break }
      if !cue.tokens.overlaps(match), concerns.holds(context: cue.context, sign: sign),
        isWithin(concerns.ways[cue.context], cue.tokens, match)
      {
        applying.append(cue)
      }
    }
    if let quotation = quotations.last(upTo: match.lowerBound),
      match.upperBound <= quotation.tokens.upperBound,
      concerns.holds(context: quotation.context, sign: sign)
    {
      applying.append(quotation)
    }
    return applying
  }

  /// The cues that stand inside a sign's words, touching neither end.
  func cues(inside match: Range<Int>) -> [Cue] {
    guard match.count > 2 else { return [] }
    var index = firstCue(from: tokens.typed(match.lowerBound))
    var inside: [Cue] = []
    while index < cues.count, cues[index].tokens.lowerBound < match.upperBound {
      let cue = cues[index]
      index += 1
      if cue.tokens.lowerBound > match.lowerBound, cue.tokens.upperBound < match.upperBound {
        inside.append(cue)
      }
    }
    return inside
  }

  /// The first cue that starts at this typed word or after.
  private func firstCue(from typed: Int) -> Int {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if tokens.typed(cues[middle].tokens.lowerBound) < typed {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether a cue of a rule reaches a sign.
  func isWithin(_ rule: Concerns.Way, _ cue: Range<Int>, _ match: Range<Int>) -> Bool {
    let isBefore = cue.upperBound <= match.lowerBound
    guard rule.acts(whenBefore: isBefore) else { return false }
    let left = isBefore ? cue : match
    let right = isBefore ? match : cue
    guard rule.needs == .nothing || meets(rule.needs, cue, match) else { return false }
    guard tokens.clause(left.upperBound - 1) == tokens.clause(right.lowerBound) else {
      return rule.over != .none && distance(cue, match) <= Self.farthestOver
        && reachesOver(rule, cue, match)
    }
    return distance(cue, match) <= rule.reach
      && !Self.has(stops, in: left.upperBound..<right.lowerBound)
  }

  /// Typed words from cue to sign; neighbours are one apart.
  func distance(_ cue: Range<Int>, _ match: Range<Int>) -> Int {
    if cue.overlaps(match) { return 0 }
    if cue.upperBound <= match.lowerBound {
      return tokens.typed(match.lowerBound) - tokens.typed(cue.upperBound - 1)
    }
    return tokens.typed(cue.lowerBound) - tokens.typed(match.upperBound - 1)
  }

  /// Whether one of the places, which are in order, lies in a range.
  static func has(_ places: ContiguousArray<Int>, in range: Range<Int>) -> Bool {
    first(of: places, in: range) != nil
  }

  /// The first of the places, which are in order, that lies in a range.
  static func first(of places: ContiguousArray<Int>, in range: Range<Int>) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound ? places[low] : nil
  }
}

extension ContiguousArray<Scope.Cue> {
  /// The last of cues in order that begins at this token or before.
  fileprivate func last(upTo token: Int) -> Scope.Cue? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
