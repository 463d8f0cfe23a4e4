/// What a session takes over from an earlier one of the same client: what they kept and refused,
/// what of their life practices must know, and safety as it stood.
///
/// Nothing else: how they are today is theirs to say.
public struct Carried: Hashable, Sendable {
  /// What the client chose to take along; empty: nothing.
  public var kept = ""
  public var refused = Channels()
  /// Ids of notes that last: an illness, a refusal, a loss.
  public var notes: [String] = []
  /// Only the client's answer to the check lifts safety, also over a night (design 9.1).
  public var safety = SafetyStage.none
  public var tier = Crisis.none
  public var themes = Themes()
  public var checked = false

  /// Nothing.
  public init() {}

  /// What an earlier session leaves.
  ///
  /// - Parameters:
  ///   - session: the session at its end.
  ///   - book: the book that it was held with.
  public init(_ session: Session, of book: Book) {
    let state = session.state
    kept = session.memory.kept.first { $0.name == SessionMemory.keepsake }?.words ?? ""
    refused = state.refused
    notes = state.notes.map { book.signs[$0].id }.filter { !Talk.passing.contains($0) }
    safety = state.safety
    tier = state.tier
    themes = state.themes
    checked = state.checked
  }
}

extension Coach {
  /// Puts what is carried over into a session that begins.
  func take(_ carried: Carried, into session: inout Session) {
    session.state.refused = carried.refused
    for note in carried.notes {
      if let index = book.signs.firstIndex(where: { $0.id == note }), remembered.contains(note) {
        session.state.note(index)
      }
    }
    session.state.safety = carried.safety
    session.state.tier = carried.tier
    session.state.themes = carried.themes
    session.state.checked = carried.checked
    let words = Quote.clean(carried.kept)
    if !words.isEmpty { session.memory.keep(words, as: SessionMemory.keepsake) }
  }
}
