/// The instructions of compiled phrases: four bits of operation, the rest its number.
///
/// A phrase is a run of instructions; each takes the set of positions that a walk may stand at and
/// gives the next (see `Walk`).
enum Operation: UInt32 {
  /// A token with this symbol.
  case word
  /// A token whose symbol begins with this one.
  case prefix
  /// A token of this class: the single words of a set.
  case member
  /// One of the words or prefixes that follow, by their numbers, after two numbers of Bloom bits of
  /// them all; the number says how many numbers follow.
  case any
  /// None to this many typed words.
  case gap
  /// What follows, so many instructions, may be absent.
  case optional
  /// Branches follow, so many numbers in all; see `Branches`.
  case choice
  /// The instructions of this word set.
  case set

  static let numberBits: UInt32 = 28
  static let numberMask: UInt32 = (1 << 28) - 1
  /// Numbers that the Bloom bits of a list take.
  static let listBits = 2

  /// The instruction with a number.
  func instruction(_ number: Int) -> UInt32 {
    rawValue << Self.numberBits | UInt32(truncatingIfNeeded: number)
  }

  /// The operation of an instruction.
  @inline(__always)
  init(of instruction: UInt32) {
    // Only eight values are ever written.
    self = Operation(rawValue: instruction >> Self.numberBits) ?? .gap
  }

  /// The number of an instruction.
  @inline(__always)
  static func number(of instruction: UInt32) -> Int {
    Int(instruction & numberMask)
  }
}

/// One instruction in a run of them, with where the next begins.
struct Instruction {
  let operation: Operation
  let number: Int
  /// What belongs to it beyond itself: the list of `any`, the body of `optional` and `choice`.
  let body: Range<Int>
  var next: Int { body.upperBound }
  /// Whether it is one word, of several that may stand there.
  var isOneWord: Bool {
    switch operation {
    case .word, .prefix, .member, .any: true
    case .gap, .optional, .choice, .set: false
    }
  }
  /// Where it stands itself.
  var place: Int { body.lowerBound - 1 }

  @inline(__always)
  init(at place: Int, in code: UnsafePointer<UInt32>) {
    let word = code[place]
    operation = Operation(of: word)
    number = Operation.number(of: word)
    switch operation {
    case .any, .optional, .choice: body = place + 1..<place + 1 + number
    case .word, .prefix, .member, .gap, .set: body = place + 1..<place + 1
    }
  }
}
