/// The order in which a book's files are read: fixed, so that rules stand where their author sees
/// them, on every machine.
enum FileOrder {
  private static let files = ["book.yaml", "words.yaml", "context.yaml", "policy.yaml"]
  private static let folders = ["signs", "practices", "replies", "safety"]

  /// Whether one path is read before another: named files, named folders, then others by name.
  static func isBefore(_ a: String, _ b: String) -> Bool {
    let (x, y) = (rank(of: a), rank(of: b))
    return x == y ? a.utf8.lexicographicallyPrecedes(b.utf8) : x < y
  }

  private static func rank(of path: String) -> Int {
    if let rank = files.firstIndex(of: path) { return rank }
    if let rank = folders.firstIndex(where: { path.hasPrefix($0 + "/") }) {
      return files.count + rank
    }
    return files.count + folders.count
  }
}

extension [RuleFile] {
  /// The files in the order in which those of a folder are read.
  public var inReadingOrder: [RuleFile] { sorted { FileOrder.isBefore($0.name, $1.name) } }
}
