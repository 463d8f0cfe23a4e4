extension Diagnostic {
  /// The fault as text, without colour and without a line end after it.
  ///
  ///     signs/a.yaml:3:11: error[M402]: unknown sign 'to-much'
  ///         3 |   suits: [to-much]
  ///           |           ^
  ///           = did you mean 'too-much'?
  public var text: String {
    var lines = ["\(shown(place)): \(severity.rawValue)[\(fault.code)]: \(message.visible())"]
    let margin = padded(String(place.line), to: 5)
    let blank = String(repeating: " ", count: margin.count)
    if let excerpt {
      let window = Window(of: excerpt, around: place.column)
      lines.append("\(margin) | \(window.text)")
      lines.append("\(blank) | \(String(repeating: " ", count: window.caret))^")
    }
    if let hint { lines.append("\(blank) = \(hint.visible())") }
    for note in notes { lines.append("\(shown(note.place)): note: \(note.message.visible())") }
    if let conversation {
      lines.append("\(blank) = a conversation that leads there:")
      lines += conversation.split(separator: "\n").map { "\(blank)   \(String($0).visible())" }
    }
    return lines.joined(separator: "\n")
  }

  private func shown(_ place: Place) -> String {
    "\(place.file.visible()):\(place.line):\(place.column)"
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension [Diagnostic] {
  /// All of them as text, a line end after each.
  public var text: String {
    var text = ""
    for diagnostic in self { text += diagnostic.text + "\n" }
    return text
  }

  /// How many there are, in words: "2 errors, 1 warning"; "no faults" for none.
  public var tally: String {
    let errors = filter { $0.severity == .error }.count
    let warnings = count - errors
    if isEmpty { return "no faults" }
    return "\(counted(errors, "error")), \(counted(warnings, "warning"))"
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// The part of a line that fits beside its number, with the place of the caret under it.
struct Window {
  var text: String
  /// Columns of a terminal before the caret.
  var caret: Int

  private static let width = 96

  /// Cuts a line so that the column stands in sight; what was cut is marked `…`.
  init(of line: String, around column: Int) {
    let scalars = Array(line.unicodeScalars)
    let target = min(max(column - 1, 0), scalars.count)
    var start = 0
    var before = scalars[..<target].reduce(0) { $0 + Shown.width(of: $1) }
    while before > Window.width / 2, Window.total(scalars[start...]) > Window.width {
      before -= Shown.width(of: scalars[start])
      start += 1
    }
    var text = start > 0 ? "…" : ""
    var columns = start > 0 ? 1 : 0
    caret = columns + before
    for scalar in scalars[start...] {
      let next = Shown.width(of: scalar)
      guard columns + next <= Window.width else {
        text += "…"
        break
      }
      text += Shown.scalar(scalar)
      columns += next
    }
    self.text = text
  }

  private static func total(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var total = 0
    for scalar in scalars {
      total += Shown.width(of: scalar)
      if total > width { break }
    }
    return total
  }
}
