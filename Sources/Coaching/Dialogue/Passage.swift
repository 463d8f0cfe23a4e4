/// How a session passes from one book to another: what it keeps by number is found again by name.
///
/// Notes are signs, what was said are texts, and both are numbered by their book. What the other book
/// does not have is forgotten; nothing else of the session changes, safety least of all.
public struct Passage: Sendable {
  /// For each sign of the old book its number in the new one.
  private let signs: [Int?]
  private let practices: [Int?]
  /// How many steps each practice of the new book has.
  private let steps: [Int]
  private let texts: [Int?]
  /// How many texts the new book has.
  private let count: Int

  /// Lays two books beside each other.
  public init(from old: Coach, to new: Coach) {
    signs = Self.numbers(of: old.book.signs.map(\.id), in: new.book.signs.map(\.id))
    practices = Self.numbers(of: old.book.practices.map(\.id), in: new.book.practices.map(\.id))
    steps = new.book.practices.map(\.steps.count)
    let safety = Self.texts(of: old.book.safety.replies, in: new.book.safety.replies)
    texts =
      Self.texts(of: old.book.replies, in: new.book.replies)
      + safety.map { $0.map { $0 + new.speech.count } }
    count = new.speech.count + new.safetySpeech.count
  }

  /// The session as the new book's coach goes on with it.
  public func session(_ session: Session) -> Session {
    var moved = session
    moved.state = state(session.state)
    moved.memory = memory(session.memory)
    moved.past = session.past.map {
      Session.Snapshot(state: state($0.state), memory: memory($0.memory))
    }
    return moved
  }

  private func state(_ state: SessionState) -> SessionState {
    var moved = state
    moved.notes = state.notes.compactMap { signs[$0] }.sorted()
    moved.running = state.running.flatMap { running in
      guard let practice = practices[running.practice], running.step < steps[practice] else {
        return nil
      }
      var running = running
      running.practice = practice
      return running
    }
    if case .practices(let first, let second) = state.offer {
      moved.offer =
        practices[first].map { .practices($0, second.flatMap { practices[$0] }) } ?? .none
    }
    moved.setAside = 0
    for practice in practices.indices where state.isSetAside(practice) {
      if let practice = practices[practice] { moved.setAside(practice) }
    }
    return moved
  }

  private func memory(_ memory: SessionMemory) -> SessionMemory {
    var moved = memory
    moved.practice = memory.practice.flatMap { practices[$0] }
    moved.said = Array(repeating: 0, count: count)
    for (text, times) in memory.said.enumerated() {
      if let text = texts[text] { moved.said[text] = times }
    }
    return moved
  }

  private static func numbers(of old: [String], in new: [String]) -> [Int?] {
    let places = Dictionary(zip(new, new.indices)) { first, _ in first }
    return old.map { places[$0] }
  }

  /// For each text of the old replies its number among the new ones: the same words of the same
  /// reply, else the wording that stands in their place.
  private static func texts(of old: [Reply], in new: [Reply]) -> [Int?] {
    var first: [String: (number: Int, reply: Int)] = [:]
    var number = 0
    for (index, reply) in new.enumerated() {
      if first[reply.id] == nil { first[reply.id] = (number, index) }
      number += reply.says.count
    }
    return old.flatMap { reply -> [Int?] in
      guard let (number, index) = first[reply.id] else { return reply.says.map { _ in nil } }
      return places(of: reply.says.map(\.text), in: new[index].says.map(\.text)).map {
        $0.map { $0 + number }
      }
    }
  }

  private static func places(of old: [String], in new: [String]) -> [Int?] {
    var places = numbers(of: old, in: new)
    let free = new.indices.filter { !old.contains(new[$0]) }
    let lost = old.indices.filter { places[$0] == nil }
    if free.count == lost.count {
      for (text, place) in zip(lost, free) { places[text] = place }
    }
    return places
  }
}
