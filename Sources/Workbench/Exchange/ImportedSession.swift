/// A session that was taken in from elsewhere.
public struct ImportedSession: Hashable, Sendable {
  /// A name for its file, without an ending; no other session of the import has it.
  public var name: String
  /// Where it is from, for people.
  public var origin: String
  /// What was said, in order.
  public var spoken: [SessionLine]

  /// Makes a session.
  public init(name: String, origin: String, spoken: [SessionLine]) {
    self.name = name
    self.origin = origin
    self.spoken = spoken
  }

  /// How many statements and commands the client gave.
  public var statements: Int {
    spoken.count { if case .client = $0 { true } else { false } }
  }

  /// Writes the session as a transcript.
  ///
  /// - Parameter header: what stands at its beginning.
  /// - Returns: its text: nothing of the coach is in it yet.
  public func text(_ header: Transcript.Header = Transcript.Header()) -> String {
    "# \(origin.visible())\n" + header.text + Transcript.text(of: spoken)
  }

  /// Holds the session, and writes it as a transcript.
  ///
  /// - Parameters:
  ///   - coach: who speaks.
  ///   - header: what stands at the beginning; the book is added.
  /// - Returns: its text, with the opening and all that the coach answers.
  public func recorded(
    by coach: inout Coach, _ header: Transcript.Header = Transcript.Header()
  ) -> String {
    let (book, seed) = (coach.book, header.seed)
    let full = Transcript.Header(book: book, seed: seed, country: header.country)
    var (session, opening) = coach.open(seed: seed, country: header.country)
    var text = "# \(origin.visible())\n" + full.text
    text += Transcript.text(of: opening, in: book)
    for line in spoken {
      switch line {
      case .client(let input):
        text += Transcript.text(of: coach.step(input, in: &session), in: book)
      case .therapist: text += Transcript.text(of: [line])
      }
    }
    return text
  }
}
