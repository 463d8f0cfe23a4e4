import Testing
import Workbench

/// What an import makes of a text: `session` → lines such as `client: I am here`.
struct Taken {
  var sessions: [String: [String]] = [:]
  var names: [String] = []
  var notes: [String] = []
  /// The faults, as they are told; empty when all was taken.
  var faults: [String] = []
  var isUsage = false

  init(_ text: String, file: String, _ change: (inout ImportOptions) -> Void = { _ in }) throws {
    try self.init(Array(text.utf8), file: file, change)
  }

  init(
    _ bytes: [UInt8], file: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws {
    var options = ImportOptions()
    change(&options)
    var taken = SessionImport(options)
    do throws(ExchangeFaults) {
      try taken.add(bytes, file: file)
    } catch {
      faults = error.faults.map { $0.text(in: file) }
      isUsage = error.faults.contains(where: \.isUsage)
    }
    notes = taken.notes
    for session in taken.sessions {
      names.append(session.name)
      sessions[session.name] = session.spoken.map(Self.line)
      // What is written must be a transcript that holds just this.
      let transcript = try Transcript(parsing: session.text())
      #expect(transcript.exchanges.compactMap(\.input).count == session.statements)
    }
  }

  /// The lines of the only session.
  var only: [String] { sessions.count == 1 ? sessions.values.first ?? [] : [] }

  static func line(_ spoken: SessionLine) -> String {
    switch spoken {
    case .client(.statement(let text)): "client: \(text)"
    case .client(let input): "command: \(input.line)"
    case .therapist(let text): "therapist: \(text)"
    }
  }
}
