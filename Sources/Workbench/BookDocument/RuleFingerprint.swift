/// What tells rule files from any others: a signature is for these.
struct RuleFingerprint: Sendable {
  let count: Int
  /// A hash of the names and contents of all files, and of the safety rules in the program.
  let hash: String

  /// Reads the files through.
  ///
  /// - Parameter files: the files of a book; the program's own safety rules are taken in besides.
  init(_ files: [RuleFile]) {
    count = files.count
    let digits = Array("0123456789abcdef")
    hash = SHA256.hash(Self.bytes(of: files) + Self.safety).map {
      "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])"
    }.joined()
  }

  /// Read once, when first asked for.
  private static let safety = SHA256.hash(bytes(of: embeddedSafetyFiles()))

  /// Lengths stand before what they count, so that no two lists of files read the same.
  private static func bytes(of files: [RuleFile]) -> [UInt8] {
    files.flatMap { file in
      Array("\(file.name.utf8.count) \(file.bytes.count) \(file.name)".utf8) + file.bytes
    }
  }

  /// The number of files and the fingerprint, in groups that can be compared by eye.
  var text: String {
    var groups: [Substring] = []
    var rest = hash[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return "\(Figure.count(count, "file")), fingerprint \(groups.joined(separator: " "))"
  }
}
