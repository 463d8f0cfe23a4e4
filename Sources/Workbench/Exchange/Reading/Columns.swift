/// Which column of a table holds what.
struct Columns: Hashable, Sendable {
  /// What a column may hold.
  enum Part: String, Hashable, Sendable, CaseIterable { case speaker, text, session, order }

  private(set) var places: [Part: Int] = [:]
  /// What was guessed, in words.
  private(set) var note: String?

  /// The place of a column; nil where there is none.
  subscript(part: Part) -> Int? { places[part] }

  /// Finds the columns: those that were named, and others by the names that they usually have.
  ///
  /// - Parameters:
  ///   - names: what the table's columns are called.
  ///   - asked: the columns that were named.
  /// - Throws: a fault when a column that was named is not there, or none is for the text.
  init(of names: [String], asked: [Part: String]) throws(ExchangeFault) {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    for part in Part.allCases {
      guard let name = asked[part] else { continue }
      guard let place = names.firstIndex(of: name) ?? Self.place(of: Self.plain(name), in: names)
      else {
        let near = nearest(to: name, among: names).map { "did you mean '\($0)'?" }
        throw ExchangeFault(
          "there is no column '\(name)'", hint: near ?? "there are: \(list)", isUsage: true)
      }
      places[part] = place
    }
    var guessed: [String] = []
    for part in Part.allCases where asked[part] == nil {
      guard let place = Self.guess(part, among: names), !places.values.contains(place) else {
        continue
      }
      places[part] = place
      guessed.append("\(part.rawValue) '\(names[place])'")
    }
    guard places[.text] != nil else {
      throw ExchangeFault(
        "no column is called like one that holds the text",
        hint: names.isEmpty ? nil : "name it with --text; there are: \(list)", isUsage: true)
    }
    note = guessed.isEmpty ? nil : "columns taken: \(guessed.joined(separator: ", "))"
  }

  /// The column that is called as such columns usually are.
  static func guess(_ part: Part, among names: [String]) -> Int? {
    usual(part).lazy.compactMap { place(of: $0, in: names) }.first
  }

  private static func place(of plain: String, in names: [String]) -> Int? {
    names.firstIndex { self.plain($0) == plain }
  }

  /// A name in small letters and digits alone: `Utterance_ID` as `utteranceid`.
  private static func plain(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// The usual names, the surest first.
  private static func usual(_ part: Part) -> [String] {
    switch part {
    case .speaker:
      [
        "speaker", "role", "interlocutor", "participant", "speakerrole", "speakername", "speakerid",
        "author", "sender", "from", "who", "party", "user", "name",
      ]
    case .text:
      [
        "text", "utterance", "utterancetext", "content", "message", "statement", "messagetext",
        "transcription", "transcript", "body", "sentence", "words", "msg", "value", "line",
      ]
    case .session:
      [
        "session", "sessionid", "conversation", "conversationid", "convid", "dialogue",
        "dialogueid", "dialog", "dialogid", "transcriptid", "chat", "chatid", "thread", "threadid",
        "callid", "interview", "interviewid", "case", "caseid",
      ]
    case .order:
      [
        "order", "turn", "turnid", "utteranceid", "utteranceindex", "index", "sequence", "seq",
        "position", "timestamp", "time", "start", "starttime", "createdat", "date",
      ]
    }
  }
}
