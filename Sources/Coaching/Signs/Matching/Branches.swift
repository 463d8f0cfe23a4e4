/// The branches of a choice, with an index of those that begin with a word.
///
/// In the code: how many begin with a word, where the others begin, the number of the words that
/// may begin those (of `WitnessClasses`; 0: any may), for each of the first its word and where it
/// stands, in the order of the words; then all branches, each after its own length. Places count
/// from the beginning of the body.
struct Branches {
  let body: Range<Int>
  let indexed: Int
  private let code: UnsafePointer<UInt32>

  /// Numbers before the index.
  private static let head = 3

  @inline(__always)
  init(_ body: Range<Int>, in code: UnsafePointer<UInt32>) {
    self.body = body
    self.code = code
    indexed = Int(code[body.lowerBound])
  }

  /// The instructions of a choice.
  static func choice(of branches: [ContiguousArray<UInt32>]) -> ContiguousArray<UInt32> {
    func word(_ branch: ContiguousArray<UInt32>) -> Int? {
      guard let first = branch.first, Operation(of: first) == .word else { return nil }
      return Operation.number(of: first)
    }
    let worded = branches.compactMap { branch in word(branch).map { (word: $0, branch: branch) } }
      .sorted { $0.word < $1.word }
    var body: ContiguousArray<UInt32> = [UInt32(worded.count), 0, 0]
    var place = head + 2 * worded.count
    for (word, branch) in worded {
      body += [UInt32(word), UInt32(place)]
      place += 1 + branch.count
    }
    body[1] = UInt32(place)
    for branch in worded.map(\.branch) + branches.filter({ word($0) == nil }) {
      body.append(UInt32(branch.count))
      body += branch
    }
    return [Operation.choice.instruction(body.count)] + body
  }

  /// The number of the words that may begin a branch that does not begin with a word; 0: any may.
  @inline(__always)
  var openings: UInt32 { code[body.lowerBound + 2] }

  /// Where the number of those words stands in the code.
  var placeOfOpenings: Int { body.lowerBound + 2 }

  /// Calls with the instructions of each branch.
  @inline(__always)
  func each(_ take: (Range<Int>) -> Void) {
    walk(from: body.lowerBound + Self.head + 2 * indexed, take)
  }

  /// Calls with the instructions of each branch that does not begin with a word.
  @inline(__always)
  func eachOther(_ take: (Range<Int>) -> Void) {
    walk(from: body.lowerBound + Int(code[body.lowerBound + 1]), take)
  }

  /// Calls with the instructions of each branch that begins with this word.
  @inline(__always)
  func each(beginningWith word: UInt32, _ take: (Range<Int>) -> Void) {
    let index = code + body.lowerBound + Self.head
    var low = 0
    var high = indexed
    while low < high {
      let middle = (low + high) >> 1
      if index[2 * middle] < word { low = middle + 1 } else { high = middle }
    }
    while low < indexed, index[2 * low] == word {
      let place = body.lowerBound + Int(index[2 * low + 1])
      take(place + 1..<place + 1 + Int(code[place]))
      low += 1
    }
  }

  @inline(__always)
  private func walk(from start: Int, _ take: (Range<Int>) -> Void) {
    var place = start
    while place < body.upperBound {
      let end = place + 1 + Int(code[place])
      take(place + 1..<end)
      place = end
    }
  }
}
