import RuleBook
import Workbench

/// The folders of this checkout that the program is shipped with.
enum Shipped {
  /// The checkout's root, from this file's own place.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  static let rules = root + "/rules"
  static let transcripts = root + "/transcripts"

  /// The book, read once for all tests.
  private static let read = Result { () throws(RuleBookError) in try readBook(at: rules).book }

  static func book() throws -> Book { try read.get() }
}
