/// Words with what they are to a reader, whatever they are written in.
struct DocumentText: Hashable, Sendable, ExpressibleByStringLiteral {
  enum Span: Hashable, Sendable {
    case plain(String)
    case strong(String)
    /// Beside the point, for who looks closer.
    case quiet(String)
    /// Words of a statement in which something is heard.
    case heard(String)
    case link(String, to: String)
  }

  private(set) var spans: [Span]

  init(_ spans: [Span]) { self.spans = spans }
  init(_ words: String) { spans = words.isEmpty ? [] : [.plain(words)] }
  init(stringLiteral words: String) { self.init(words) }

  static func strong(_ words: String) -> DocumentText { .init([.strong(words)]) }
  static func quiet(_ words: String) -> DocumentText { .init([.quiet(words)]) }
  static func heard(_ words: String) -> DocumentText { .init([.heard(words)]) }

  /// A link to the part of the document with this heading.
  static func link(_ words: String, to heading: String) -> DocumentText {
    .init([.link(words, to: DocumentBlock.anchor(heading))])
  }

  var isEmpty: Bool { spans.isEmpty }

  static func + (a: DocumentText, b: DocumentText) -> DocumentText { .init(a.spans + b.spans) }
  static func += (a: inout DocumentText, b: DocumentText) { a.spans += b.spans }
}

extension [DocumentText] {
  /// The texts one after the other.
  func joined(_ separator: DocumentText) -> DocumentText {
    enumerated().reduce(into: DocumentText("")) { all, next in
      if next.offset > 0 { all += separator }
      all += next.element
    }
  }

  /// The texts as a choice: `a, b or c`.
  func or() -> DocumentText {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().map(\.self).joined(", ") + " or " + last
  }
}

extension [String] {
  /// The words as a choice: `a, b or c`.
  func or() -> DocumentText { map { DocumentText($0) }.or() }
}
