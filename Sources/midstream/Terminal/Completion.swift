/// What Tab offers: commands, and what may stand behind one.
struct Completion: Sendable {
  /// What fits at the cursor.
  enum Offer: Equatable {
    case words([String])
    /// Names of files, as the file system has them.
    case files
  }

  var commands: [String] = []
  /// What may stand behind a command, by its name.
  var arguments: [(command: String, words: [String])] = []
  /// Commands behind which a file's name stands.
  var takesFile: [String] = []

  /// The words that begin as the word at the cursor does.
  ///
  /// - Parameters:
  ///   - word: what was typed of the word.
  ///   - before: the line before the word.
  /// - Returns: nothing for a statement: only commands are completed.
  func words(for word: String, after before: String) -> Offer {
    if before.isEmpty {
      return .words(word.isEmpty ? [] : commands.filter { $0.hasPrefix(word) })
    }
    let command = before.trimming(" ")
    if takesFile.contains(command) { return .files }
    let known = arguments.first { $0.command == command }?.words ?? []
    return .words(known.filter { $0.lowercased().hasPrefix(word.lowercased()) })
  }
}

extension String {
  /// The text without this character at its ends.
  func trimming(_ character: Character) -> String {
    var text = self[...]
    while text.first == character { text = text.dropFirst() }
    while text.last == character { text = text.dropLast() }
    return String(text)
  }
}
