/// The part that somebody has in a session.
enum SpeakerPart: Hashable, Sendable {
  case client, therapist

  /// Guesses it by what somebody is called: "Client 1", "THE", "patient", "T".
  ///
  /// Nil where the name tells nothing. Digits and case do not count; of longer names one word is
  /// enough, unless another word says the opposite.
  init?(guessing name: String) {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let whole = words.joined()
    if Self.clients.contains(whole) {
      self = .client
    } else if Self.therapists.contains(whole) {
      self = .therapist
    } else {
      let long = words.filter { $0.count > 3 }
      let isClient = long.contains(where: Self.clients.contains)
      let isTherapist = long.contains(where: Self.therapists.contains)
      guard isClient != isTherapist else { return nil }
      self = isClient ? .client : .therapist
    }
  }

  /// Whether it is nobody who talks: instructions to a machine, what a program did.
  static func isNobody(_ name: String) -> Bool {
    ["system", "tool", "function", "developer", "narrator"].contains(name.lowercased())
  }

  private static let clients: Set<String> = [
    "client", "cli", "cl", "c", "patient", "pat", "pt", "p", "user", "human", "person", "caller",
    "seeker", "help seeker", "helpseeker", "visitor", "customer", "interviewee", "participant",
    "par", "coachee", "student", "me",
  ]
  private static let therapists: Set<String> = [
    "therapist", "the", "ther", "th", "t", "counselor", "counsellor", "cou", "coun", "assistant",
    "coach", "clinician", "doctor", "dr", "psychologist", "psychotherapist", "psychiatrist",
    "helper", "listener", "supporter", "provider", "interviewer", "inv", "investigator", "bot",
    "chatbot", "ai", "gpt", "agent", "operator", "volunteer", "practitioner",
  ]
}
