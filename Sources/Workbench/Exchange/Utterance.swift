/// Something that was said in a session from elsewhere.
struct Utterance: Hashable, Sendable {
  /// Who said it, as the file names them; nil where it names nobody.
  var speaker: String?
  var text: String
  /// The line of the file, from 1.
  var line: Int
}

/// A session from elsewhere as its file holds it.
struct ForeignSession: Hashable, Sendable {
  /// What the file calls it; nil: nothing.
  var name: String?
  var utterances: [Utterance] = []
}

/// What a file holds, before it is known who is the client.
struct ForeignSessions: Sendable {
  var sessions: [ForeignSession] = []
  /// Other names of speakers: what part they have, what they are called.
  var otherNames: [String: [String]] = [:]
  /// What was guessed, and what to know of it.
  var notes: [String] = []
  /// Whether `export` wrote it: statements stand by themselves, commands are marked.
  var isExport = false
}
