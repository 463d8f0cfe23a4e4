/// The name that was probably meant.
///
/// - Parameters:
///   - name: what was typed.
///   - names: the names that would be right, in order.
/// - Returns: the nearest by edits (a letter more, less, another, or two changed about), the first
///   of equals; nil when none is near: at most about one edit for three letters.
public func nearest(to name: String, among names: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars)
  var best: (name: String, edits: Int)?
  for candidate in names where candidate != name {
    let wanted = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, (max(typed.count, wanted.count) + 1) / 3)
    guard abs(typed.count - wanted.count) <= limit else { continue }
    let edits = edits(from: typed, to: wanted)
    guard edits <= limit, edits < best?.edits ?? .max else { continue }
    best = (candidate, edits)
  }
  return best?.name
}

/// "did you mean 'x'?", or else the names that would be right when they are few.
func suggestion(for name: String, among names: [String]) -> String? {
  if let near = nearest(to: name, among: names) { return "did you mean '\(near)'?" }
  guard !names.isEmpty, names.count <= 12 else { return nil }
  return names.count == 1 ? "it can be \(names[0])" : "one of: " + names.joined(separator: ", ")
}

/// The optimal string alignment distance: each letter takes part in one edit.
private func edits(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { rows[i][0] = i }
  for j in 0...b.count { rows[0][j] = j }
  for i in a.indices {
    for j in b.indices {
      let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      var least = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, change)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      rows[i + 1][j + 1] = least
    }
  }
  return rows[a.count][b.count]
}
