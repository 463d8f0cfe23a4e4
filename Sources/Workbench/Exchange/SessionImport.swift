/// Sessions from elsewhere, taken in from one file or several.
public struct SessionImport: Sendable {
  public private(set) var sessions: [ImportedSession] = []
  /// What was guessed and what was left out, each once: to be told.
  public private(set) var notes: [String] = []
  private let options: ImportOptions
  private var names = SessionNames()

  /// Makes an import that has read nothing.
  public init(_ options: ImportOptions = ImportOptions()) { self.options = options }

  /// Takes a file's sessions in.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: its name.
  /// - Throws: all that is wrong with it; then none of its sessions is taken.
  public mutating func add(_ bytes: [UInt8], file: String) throws(ExchangeFaults) {
    let foreign = try Self.read(bytes, file, options)
    var told = foreign.notes
    var spoken: [[SessionLine]] = []
    if foreign.isExport {
      for session in foreign.sessions { spoken.append(try session.exported()) }
      if foreign.sessions.contains(where: { $0.utterances.contains { $0.speaker == "coach" } }) {
        told.append("the coach's lines are left out: replay --accept writes what it says now")
      }
    } else {
      let speakers: Speakers
      do throws(ExchangeFault) {
        speakers = try Speakers(
          of: foreign, clients: options.clients, therapists: options.therapists)
      } catch {
        throw ExchangeFaults(faults: [error])
      }
      told += speakers.notes
      spoken = foreign.sessions.map { $0.spoken(speakers, joined: !options.isEachLine) }
    }
    for note in told where !notes.contains(note) { notes.append(note) }
    keep(spoken, of: foreign, file)
  }

  private mutating func keep(_ spoken: [[SessionLine]], of foreign: ForeignSessions, _ file: String)
  {
    let stem = SessionNames.stem(file)
    let isOne = foreign.sessions.count == 1
    for (place, session) in foreign.sessions.enumerated() {
      guard !spoken[place].isEmpty else {
        notes.append("nobody says anything in the session '\(session.name ?? stem)'")
        continue
      }
      let digits = String(place + 1)
      let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      let name = session.name ?? (isOne ? stem : "\(stem)-\(number)")
      let source = file.split(separator: "/").last.map(String.init) ?? file
      sessions.append(
        ImportedSession(
          name: names.next(name),
          origin: "From \(source)" + (session.name.map { ", session \($0)" } ?? "") + ".",
          spoken: spoken[place]))
    }
  }

  private static func read(
    _ bytes: [UInt8], _ file: String, _ options: ImportOptions
  ) throws(ExchangeFaults) -> ForeignSessions {
    let text: [UInt8]
    do throws(ExchangeFault) {
      text = try ForeignText.checked(bytes)
    } catch {
      throw ExchangeFaults(faults: [error])
    }
    switch options.format ?? ExchangeFormat(ofFile: file, text) {
    case .csv: return try ForeignSessions(DelimitedText(text).table, asked: options.columns)
    case .jsonl: return try ForeignSessions(JSONTable(text).table, asked: options.columns)
    case .chat:
      let read = TalkBank(text)
      guard read.faults.isEmpty else { throw ExchangeFaults(faults: read.faults) }
      return read.sessions
    case .text:
      let read = LabelledText(text, named: options.clients + options.therapists)
      guard read.faults.isEmpty else { throw ExchangeFaults(faults: read.faults) }
      return read.sessions
    }
  }
}
