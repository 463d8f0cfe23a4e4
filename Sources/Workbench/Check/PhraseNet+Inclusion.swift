extension PhraseNet {
  /// Pairs that are looked at before it is given up; no phrase of a real book comes near.
  private static let most = 20_000

  /// Whether each way of saying this one is a way of saying another.
  ///
  /// Words and gaps are held against each other place by place (the subset construction), so a yes
  /// is a proof.
  ///
  /// - Returns: false also where there are too many ways to look at.
  func isWithin(_ other: PhraseNet) -> Bool {
    struct Pair: Hashable {
      var place: Int
      var others: Set<Int>
    }
    var open = [Pair(place: start, others: other.closure([other.start]))]
    var seen = Set(open)
    while let pair = open.popLast() {
      for place in closure([pair.place]) {
        if place == end, !pair.others.contains(other.end) { return false }
        for step in steps[place] {
          let others = other.follow(step.label, from: pair.others)
          if others.isEmpty { return false }
          let next = Pair(place: step.to, others: others)
          if seen.insert(next).inserted { open.append(next) }
        }
      }
      if seen.count > PhraseNet.most { return false }
    }
    return true
  }

  /// A shortest way of saying it, the first written of equals.
  var shortest: [Label] {
    var open = [(place: start, labels: [Label]())]
    var seen: Set<Int> = []
    var next = 0
    while next < open.count {
      let (place, labels) = open[next]
      next += 1
      // What is reached without a word is as near as the place itself.
      for near in nearest(place) where seen.insert(near).inserted {
        if near == end { return labels }
        for step in steps[near] { open.append((step.to, labels + [step.label])) }
      }
    }
    return []
  }

  private func nearest(_ place: Int) -> [Int] {
    var found = [place]
    var next = 0
    while next < found.count {
      for near in free[found[next]] where !found.contains(near) { found.append(near) }
      next += 1
    }
    return found
  }

  /// Whether some words are a way of saying it.
  func takes(_ labels: [Label]) -> Bool {
    labels.reduce(closure([start])) { follow($1, from: $0) }.contains(end)
  }

  /// The labels with which it may begin.
  var openings: [Label] {
    closure([start]).sorted().flatMap { steps[$0] }.map(\.label)
  }
}

extension [PhraseNet.Label] {
  /// The words, to be said; a beginning of a word stands as it is written.
  var sentence: String {
    compactMap { label in
      switch label {
      case .word(let word), .prefix(let word): word
      case .clause, .any, .beside: nil
      }
    }.joined(separator: " ")
  }
}
