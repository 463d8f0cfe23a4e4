/// Lays the candidates out by the symbol that they hang on: those that are tried one by one, and
/// those that a pair of words leads to.
struct CandidateShelves {
  let costs: ContiguousArray<UInt32>
  private let witnesses: [[Int]]
  private let longer: [Int: [Int]]
  private(set) var candidates: ContiguousArray<UInt32> = []
  /// The tables of pairs; the first number is none of them, so that 0 is no place.
  private(set) var pairs: ContiguousArray<UInt32> = [0]
  /// For each symbol, for phrases and for context, four numbers as `AutomatonReader.hung` tells.
  private(set) var hung: ContiguousArray<ContiguousArray<UInt32>>

  /// A table pays where so many candidates hang on a word, and are met so often.
  private static let fewest = 3
  private static let leastLoad = 150

  /// - Parameters:
  ///   - symbols: how many symbols there are.
  ///   - costs: how often each stands in texts, roughly.
  ///   - witnesses: the symbols of each number of words.
  ///   - longer: for each beginning of words the symbols that begin with it.
  init(
    symbols: Int, costs: ContiguousArray<UInt32>, _ witnesses: [[Int]], _ longer: [Int: [Int]]
  ) {
    self.costs = costs
    self.witnesses = witnesses
    self.longer = longer
    hung = ContiguousArray(repeating: [0, 0, 0, 0], count: 2 * symbols)
  }

  /// Whether something hangs on a symbol itself.
  func isHung(_ symbol: Int, _ phase: Automaton.Phase) -> Bool {
    let own = hung[Self.shelf(symbol, phase)]
    return own[0] < own[1] || own[2] != 0 || own[3] != 0
  }

  private static func shelf(_ symbol: Int, _ phase: Automaton.Phase) -> Int {
    2 * symbol + (phase == .phrases ? 0 : 1)
  }

  /// Lays all candidates out.
  mutating func lay(_ entries: [AutomatonWriter.Hung]) {
    candidates.reserveCapacity(entries.count * Candidate.width)
    var starts = ContiguousArray<Int>(repeating: 0, count: hung.count + 1)
    for entry in entries { starts[Self.shelf(entry.symbol, entry.phase) + 1] += 1 }
    for shelf in hung.indices { starts[shelf + 1] += starts[shelf] }
    var next = starts
    var order = ContiguousArray<Int>(repeating: 0, count: entries.count)
    for (number, entry) in entries.enumerated() {
      let shelf = Self.shelf(entry.symbol, entry.phase)
      order[next[shelf]] = number
      next[shelf] += 1
    }
    // Entries of pairs have no room for higher numbers.
    let mayPair = entries.count < 1 << Int(PairTable.numberBits)
    for shelf in hung.indices where starts[shelf] < starts[shelf + 1] {
      let own = order[starts[shelf]..<starts[shelf + 1]]
      let load = own.count * Int(costs[shelf / 2])
      let isCommon = mayPair && own.count >= Self.fewest && load >= Self.leastLoad
      var beside: [Candidate] = []
      var near: [Candidate] = []
      var others: [Candidate] = []
      for number in own {
        let candidate = entries[number].candidate
        guard isCommon, let (neighbour, isBeside) = candidate.nearest() else {
          others.append(candidate)
          continue
        }
        var paired = candidate
        paired.neighbours.swapAt(0, neighbour)
        if isBeside { beside.append(paired) } else { near.append(paired) }
      }
      // A few are tried faster one by one.
      if near.count < Self.fewest { others += near }
      hung[shelf][0] = UInt32(candidates.count / Candidate.width)
      for candidate in others { candidate.write(to: &candidates) }
      hung[shelf][1] = UInt32(candidates.count / Candidate.width)
      if !beside.isEmpty { hung[shelf][2] = lay(pairsOf: beside) }
      if near.count >= Self.fewest { hung[shelf][3] = lay(pairsOf: near) }
    }
  }

  /// Lays out the candidates that pairs lead to, and their table; returns where it stands.
  private mutating func lay(pairsOf paired: [Candidate]) -> UInt32 {
    var entries: [(hash: UInt32, candidate: Int)] = []
    for candidate in paired {
      let number = candidates.count / Candidate.width
      candidate.write(to: &candidates)
      let isBehind = candidate.neighbours[0].places.lowerBound > 0
      for symbol in witnesses[candidate.neighbours[0].words] {
        for own in [symbol] + (longer[symbol] ?? []) {
          entries.append((PairTable.hash(UInt32(own), isBehind: isBehind), number))
        }
      }
    }
    let place = UInt32(pairs.count)
    pairs += PairTable.lay(entries)
    return place
  }
}

extension Candidate {
  /// The neighbour that is worth a pair: one right beside, else one close by on one side.
  fileprivate func nearest() -> (number: Int, isBeside: Bool)? {
    let beside = neighbours.firstIndex { neighbour in
      neighbour.words != 0 && (neighbour.places == 1...1 || neighbour.places == -1 ... -1)
    }
    if let beside { return (beside, true) }
    let near = neighbours.firstIndex { neighbour in
      neighbour.words != 0 && neighbour.typed <= PairTable.reach
        && (neighbour.places.lowerBound > 0 || neighbour.places.upperBound < 0)
    }
    return near.map { ($0, false) }
  }
}
