import RuleBook
import Testing

@testable import Workbench

/// What the tests of sanitizing share: the shipped book and its transcripts, read once.
enum SanitizeSamples {
  private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
  private static let read = Result { () throws(RuleBookError) in
    try readBook(at: root + "/rules").book
  }

  static func book() throws -> Book { try read.get() }

  private static let fresh = Result { () throws(RuleBookError) in
    let book = try read.get()
    return [Sanitizer.Extent.names, .words].map { Sanitizer(book: book, extent: $0) }
  }

  /// A sanitizer that has learnt nothing; gathering the book's words takes a while.
  static func sanitizer(_ extent: Sanitizer.Extent = .names) throws -> Sanitizer {
    try fresh.get()[extent == .names ? 0 : 1]
  }

  static var transcripts: [String] { ReplayPaths([root + "/transcripts"]).files }

  static func transcript(_ path: String) throws -> Transcript {
    try Transcript(parsing: WholeFile.read(path))
  }

  /// Sanitizes statements of one client; gives them as they are then.
  static func statements(
    _ statements: [String], _ extent: Sanitizer.Extent = .names
  ) throws -> [String] {
    let text = "transcript: 1\n\n" + statements.map { "client: \($0)\n" }.joined()
    let sanitized = try sanitize(text, extent)
    return sanitized.transcript.exchanges.compactMap { exchange in
      if case .statement(let words) = exchange.input { words } else { nil }
    }
  }

  static func sanitize(
    _ text: String, _ extent: Sanitizer.Extent = .names
  ) throws -> Sanitized {
    var sanitizer = try sanitizer(extent)
    let transcript = try Transcript(parsing: text)
    sanitizer.learn(transcript)
    return try sanitizer.sanitize(transcript)
  }
}
