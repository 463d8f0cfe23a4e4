/// One try of a pattern at one place: the set of positions that it may have come to, as bits.
///
/// Bit n means "after n tokens". Instructions turn one set into the next; the highest bit that is
/// left at the end is the longest match. A walk stays in the sentence, and in 63 tokens.
struct Walk {
  let reader: AutomatonReader
  /// Symbols and rows from the first token on.
  let symbols: UnsafePointer<UInt32>
  let rows: UnsafePointer<TokenRow>
  /// Tokens up to the sentence's end, at most 63.
  let limit: Int

  /// The positions after a run of instructions.
  func follow(_ code: Range<Int>, from positions: UInt64) -> UInt64 {
    var here = positions
    var place = code.lowerBound
    while place < code.upperBound, here != 0 {
      let step = Instruction(at: place, in: reader.code)
      switch step.operation {
      case .word:
        let symbol = UInt32(step.number)
        here = advance(here) { $0 == symbol }
      case .prefix:
        let symbol = UInt32(step.number)
        here = advance(here) { reader.begins($0, with: symbol) }
      case .member:
        here = advance(here) { reader.isMember($0, of: step.number) }
      case .any:
        let bits = reader.listBits(step)
        let list = step.body.dropFirst(Operation.listBits)
        here = advance(here) { reader.bloom($0) & bits != 0 && isAny($0, list) }
      case .gap: here = skip(here, step.number)
      case .optional: here |= follow(step.body, from: here)
      case .choice: here = branch(step.body, from: here)
      case .set:
        here = follow(
          Int(reader.sets[step.number])..<Int(reader.sets[step.number + 1]), from: here)
      }
      place = step.next
    }
    return here
  }

  /// Moves past each token that fits.
  @inline(__always)
  private func advance(_ positions: UInt64, _ fits: (UInt32) -> Bool) -> UInt64 {
    var rest = positions
    var next: UInt64 = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      if place < limit, fits(symbols[place]) { next |= 2 << UInt64(place) }
    }
    return next
  }

  /// Whether a symbol, or a beginning of its word, is in a list, which stands in order.
  private func isAny(_ symbol: UInt32, _ list: Range<Int>) -> Bool {
    var link = symbol
    while link != 0 {
      var low = list.lowerBound
      var high = list.upperBound
      while low < high {
        let middle = (low + high) >> 1
        if reader.code[middle] & Operation.numberMask < link {
          low = middle + 1
        } else {
          high = middle
        }
      }
      if low < list.upperBound, reader.code[low] & Operation.numberMask == link { return true }
      link = reader.next(link)
    }
    return false
  }

  private func branch(_ body: Range<Int>, from positions: UInt64) -> UInt64 {
    let branches = Branches(body, in: reader.code)
    let openings = branches.openings
    var next: UInt64 = 0
    // Where a branch may be empty, no word has to stand.
    var others = openings == 0 ? positions : 0
    var rest = positions
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard place < limit, symbols[place] != 0 else { continue }
      let here: UInt64 = 1 << UInt64(place)
      if branches.indexed > 0 {
        branches.each(beginningWith: symbols[place]) { next |= follow($0, from: here) }
      }
      if openings != 0, reader.mayTell(openings, symbols[place]) { others |= here }
    }
    if others != 0 {
      branches.eachOther { if mayBegin($0, at: others) { next |= follow($0, from: others) } }
    }
    return next
  }

  /// Whether a branch is worth a walk from a position.
  @inline(__always)
  private func mayBegin(_ branch: Range<Int>, at positions: UInt64) -> Bool {
    guard positions & (positions &- 1) == 0, positions.trailingZeroBitCount < limit else {
      return true
    }
    let symbol = symbols[positions.trailingZeroBitCount]
    let step = Instruction(at: branch.lowerBound, in: reader.code)
    return switch step.operation {
    case .prefix: reader.begins(symbol, with: UInt32(step.number))
    case .member: reader.isMember(symbol, of: step.number)
    case .any: reader.bloom(symbol) & reader.listBits(step) != 0
    case .word, .gap, .optional, .choice, .set: true
    }
  }

  /// None to so many typed words, in one clause with the token before.
  private func skip(_ positions: UInt64, _ width: Int) -> UInt64 {
    var rest = positions
    var next: UInt64 = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard place > 0, place < limit else { continue }
      let clause = rows[place - 1].clause
      let last = rows[place].typed + UInt32(width)
      var reached = place
      while reached < limit, rows[reached].clause == clause, rows[reached].typed <= last {
        next |= 1 << UInt64(reached)
        reached += 1
      }
    }
    return next
  }
}
