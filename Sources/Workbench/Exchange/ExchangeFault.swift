/// Why a file from elsewhere cannot be taken in.
public struct ExchangeFault: Error, Hashable, Sendable {
  /// The line of the file, from 1; nil where it is not about one.
  public var line: Int?
  /// What is wrong, in plain words.
  public var message: String
  /// What to do.
  public var hint: String?
  /// Whether the command must be given otherwise, and not the file.
  public var isUsage = false

  init(line: Int? = nil, _ message: String, hint: String? = nil, isUsage: Bool = false) {
    self.line = line
    self.message = message
    self.hint = hint
    self.isUsage = isUsage
  }

  /// The fault as it is told: `file:line: message`, and the hint below.
  public func text(in file: String) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (hint.map { "\n  \($0)" } ?? "")
  }
}

/// All that is wrong with a file, in the order of its lines.
public struct ExchangeFaults: Error, Hashable, Sendable {
  public var faults: [ExchangeFault]
}
