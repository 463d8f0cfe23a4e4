/// Text for a window: lines are broken at blanks so that no word is cut.
enum Wrapping {
  /// Breaks lines that are wider than the window; later parts keep the line's indentation.
  ///
  /// - Parameters:
  ///   - text: any lines.
  ///   - columns: the window's width; a word that is wider stays whole.
  /// - Returns: the lines, none of them wider where a blank could be broken at.
  static func wrap(_ text: String, to columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrap(line: $0, to: columns) }
      .joined(separator: "\n")
  }

  private static func wrap(line: Substring, to columns: Int) -> String {
    guard width(line) > columns else { return String(line) }
    let indentation = line.prefix { $0 == " " }
    var wrapped = String(indentation)
    var column = indentation.count
    for word in line.split(separator: " ") {
      let size = width(word)
      if column > indentation.count {
        if column + 1 + size > columns {
          wrapped += "\n" + indentation
          column = indentation.count
        } else {
          wrapped += " "
          column += 1
        }
      }
      wrapped += word
      column += size
    }
    return wrapped
  }

  /// How many columns a text takes on a terminal.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// The columns that a terminal gives this scalar: none to marks, two to wide ones.
  fileprivate var columns: Int {
    guard value >= 0x300 else { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
