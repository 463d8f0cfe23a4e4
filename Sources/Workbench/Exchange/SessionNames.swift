/// Names of files for sessions.
///
/// A name keeps letters and digits of any script, `-`, `_` and dots inside; everything else becomes
/// `-`. So no name leads out of its folder, is hidden, or is an option to a command.
struct SessionNames {
  private var taken: Set<String> = []

  /// Names a session's file.
  ///
  /// - Parameter name: what the session is called.
  /// - Returns: a name that no other session has, without an ending.
  mutating func next(_ name: String) -> String {
    let safe = Self.safe(name)
    var unique = safe
    var number = 2
    // Some file systems take capital and small letters for one.
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(safe)-\(number)"
      number += 1
    }
    return unique
  }

  /// The name with what a file's name had better not hold replaced.
  static func safe(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    var bytes = 0
    for scalar in name.unicodeScalars {
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered || scalar == "_"
        || scalar == "."
      let new: Unicode.Scalar = isKept ? scalar : "-"
      if !isKept || scalar == ".", safe.last.map({ "-.".unicodeScalars.contains($0) }) ?? true {
        continue
      }
      // File systems take 255 bytes, with the ending and a number.
      bytes += UTF8.width(new)
      guard bytes <= 200 else { break }
      safe.append(new)
    }
    while let last = safe.last, last == "-" || last == "." { safe.removeLast() }
    return safe.isEmpty ? "session" : String(safe)
  }

  /// A file's name without folder and ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
