/// What the client gave in a turn: a statement, or a command that changes the session.
public enum Input: Hashable, Sendable {
  case statement(String)
  case skip, stop, undo
  case suds(Int)
  /// A practice by its id or name; nil: which there are.
  case practice(String?)
  /// A country by its two letters.
  case country(String)
  /// The client ends the session: `/quit`, the end of input.
  case quit

  /// Reads a line as the client typed it.
  ///
  /// - Returns: nil when the line begins with `/` but is no command that changes a session.
  public init?(line: String) {
    guard line.first == "/" else {
      self = .statement(line)
      return
    }
    let words = line.dropFirst().split(separator: " ", omittingEmptySubsequences: true)
    let rest = words.dropFirst().joined(separator: " ")
    switch (words.first.map(String.init) ?? "", rest.isEmpty) {
    case ("skip", true): self = .skip
    case ("stop", true): self = .stop
    case ("undo", true): self = .undo
    case ("quit", true): self = .quit
    case ("practice", _): self = .practice(rest.isEmpty ? nil : rest)
    case ("suds", false):
      guard let number = Int(rest), (0...10).contains(number) else { return nil }
      self = .suds(number)
    case ("country", false): self = .country(rest.uppercased())
    default: return nil
    }
  }

  /// The command's name; nil for a statement or the end.
  public var command: CommandName? {
    switch self {
    case .statement, .quit: nil
    case .skip: .skip
    case .stop: .stop
    case .undo: .undo
    case .suds: .suds
    case .practice: .practice
    case .country: .country
    }
  }

  /// The line that `init(line:)` reads as this input.
  public var line: String {
    switch self {
    case .statement(let text): text
    case .skip: "/skip"
    case .stop: "/stop"
    case .undo: "/undo"
    case .suds(let number): "/suds \(number)"
    case .practice(let name): name.map { "/practice \($0)" } ?? "/practice"
    case .country(let code): "/country \(code)"
    case .quit: "/quit"
    }
  }
}
