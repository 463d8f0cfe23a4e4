/// The JSON of what was heard: an object a statement, with the keys in this order: `text`, `state`,
/// `crisis`, `levels`, `signs`.
///
/// `start` and `end` of a sign are UTF-8 byte offsets in `text`.
public struct AssessmentJSON: Sendable {
  /// `{"sign":"too-much","bank":"overwhelm","text":"` for each of the book's signs; nil for those
  /// that are no sign of the client: how a statement answers the question of safety.
  private let beginnings: [[UInt8]?]

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
    switch assessment.state {
    case .overwhelm: writer.raw("\"state\":\"overwhelm\"")
    case .rigidity: writer.raw("\"state\":\"rigidity\"")
    case .both: writer.raw("\"state\":\"both\"")
    case .flow: writer.raw("\"state\":\"flow\"")
    case .neutral: writer.raw("\"state\":\"neutral\"")
    }
    switch assessment.crisis {
    case .none: writer.raw(",\"crisis\":\"none\"")
    case .check: writer.raw(",\"crisis\":\"check\"")
    case .veiled: writer.raw(",\"crisis\":\"veiled\"")
    case .explicit: writer.raw(",\"crisis\":\"explicit\"")
    case .emergency: writer.raw(",\"crisis\":\"emergency\"")
    }
    writer.raw(",\"levels\":{\"overwhelm\":")
    writer.number(assessment.levels.overwhelm)
    writer.raw(",\"rigidity\":")
    writer.number(assessment.levels.rigidity)
    writer.raw(",\"flow\":")
    writer.number(assessment.levels.flow)
    writer.raw("},\"signs\":[")
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
      writer.raw(sign.holds ? ",\"holds\":true" : ",\"holds\":false")
      writer.raw(",\"because\":\"")
      writer.because(sign.because, of: text)
      writer.raw("\"}")
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
