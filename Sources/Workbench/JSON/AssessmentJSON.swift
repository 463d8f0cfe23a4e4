/// The JSON of what was heard: an object a statement, with the keys in this order: `text`, `state`,
/// `crisis`, `levels`, `signs`.
///
/// `start` and `end` of a sign are UTF-8 byte offsets in `text`.
public struct AssessmentJSON: Sendable {
  /// `{"sign":"too-much","bank":"overwhelm","text":"` for each of the book's signs; nil for those
  /// that are no sign of the client: how a statement answers the question of safety.
  private let beginnings: [[UInt8]?]
  /// What stands before the signs for each state and tier, with levels of 0.
  private let heads: [[UInt8]]
  /// Where the digits of the three levels stand, counted from a head's end.
  private let digits: [Int]

  /// Makes what writes assessments of one book.
  public init(_ book: Book) {
    beginnings = book.signs.map { rule in
      guard rule.bank != .answer else { return nil }
      var writer = JSONWriter()
      writer.raw("{\"sign\":")
      writer.string(rule.id)
      writer.raw(",\"bank\":")
      writer.string(rule.bank.rawValue)
      writer.raw(",\"text\":\"")
      return writer.bytes
    }
    heads = ClientState.allCases.flatMap { state in
      Crisis.allCases.map { Self.head(state, $0, Levels()).bytes }
    }
    // Heads end alike, whatever their state and tier.
    let head = heads[0]
    digits = head.indices.filter { head[$0] == UInt8(ascii: "0") }.map { head.count - $0 }
  }

  private static func head(_ state: ClientState, _ crisis: Crisis, _ levels: Levels) -> JSONWriter {
    var writer = JSONWriter()
    writer.raw("\"state\":")
    writer.string(state.rawValue)
    writer.raw(",\"crisis\":")
    writer.string(crisis.rawValue)
    writer.raw(",\"levels\":{\"overwhelm\":")
    writer.number(levels.overwhelm)
    writer.raw(",\"rigidity\":")
    writer.number(levels.rigidity)
    writer.raw(",\"flow\":")
    writer.number(levels.flow)
    writer.raw("},\"signs\":[")
    return writer
  }

  /// Writes what stands before the signs.
  private func writeHead(_ assessment: Assessment, to writer: inout JSONWriter) {
    let levels = assessment.levels
    guard (0...9).contains(levels.overwhelm), (0...9).contains(levels.rigidity),
      (0...9).contains(levels.flow)
    else {
      return writer.raw(Self.head(assessment.state, assessment.crisis, levels).bytes)
    }
    writer.raw(heads[assessment.state.place * Crisis.allCases.count + assessment.crisis.place])
    writer.setDigit(levels.overwhelm, fromEnd: digits[0])
    writer.setDigit(levels.rigidity, fromEnd: digits[1])
    writer.setDigit(levels.flow, fromEnd: digits[2])
  }

  /// Writes what stands behind the text: `"state":…,"crisis":…,"levels":…,"signs":[…]`.
  ///
  /// - Parameters:
  ///   - assessment: what was heard.
  ///   - text: the statement that it was heard in.
  ///   - writer: where it goes.
  public func write(
    _ assessment: Assessment, of text: UnsafeBufferPointer<UInt8>, to writer: inout JSONWriter
  ) {
    writeHead(assessment, to: &writer)
    var isFirst = true
    for sign in assessment.signs {
      guard let beginning = beginnings[sign.rule] else { continue }
      if !isFirst { writer.raw(",") }
      isFirst = false
      writer.raw(beginning)
      writer.words(sign.bytes, of: text)
      writer.raw("\",\"start\":")
      writer.number(sign.bytes.lowerBound)
      writer.raw(",\"end\":")
      writer.number(sign.bytes.upperBound)
      if sign.holds {
        writer.raw(",\"holds\":true,\"because\":\"affirmed\"}")
      } else {
        writer.raw(",\"holds\":false,\"because\":\"")
        writer.because(sign.because, of: text)
        writer.raw("\"}")
      }
    }
    writer.raw("]")
  }
}

extension JSONWriter {
  /// A reason word, then the cue as it was typed: `negated by 'not'`, `other: 'my sister'`.
  fileprivate mutating func because(_ because: Because, of text: UnsafeBufferPointer<UInt8>) {
    switch because.reason {
    case .affirmed: return raw("affirmed")
    case .negated: raw("negated")
    case .other: raw("other")
    case .past: raw("past")
    case .supposed: raw("supposed")
    case .quoted: raw("quoted")
    case .everyday: raw("everyday")
    case .unless: raw("unless")
    }
    guard let cue = because.cue else { return }
    raw(because.reason == .negated ? " by '" : ": '")
    words(cue, of: text)
    raw("'")
  }

  fileprivate mutating func words(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    _ = content(UnsafeBufferPointer(rebasing: text[range.clamped(to: 0..<text.count)]))
  }
}

extension ClientState {
  /// Its place among all states.
  fileprivate var place: Int {
    switch self {
    case .overwhelm: 0
    case .rigidity: 1
    case .both: 2
    case .flow: 3
    case .neutral: 4
    }
  }
}

extension Crisis {
  /// Its place among all tiers.
  fileprivate var place: Int {
    switch self {
    case .none: 0
    case .check: 1
    case .veiled: 2
    case .explicit: 3
    case .emergency: 4
    }
  }
}
