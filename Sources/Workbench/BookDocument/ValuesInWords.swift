// What the values of conditions and codes mean, for a reader of the document.

extension ClientState {
  /// As in "the statement shows …".
  var words: String {
    switch self {
    case .overwhelm, .rigidity, .flow: rawValue
    case .both: "both banks"
    case .neutral: "neither bank"
    }
  }
}

extension SUDSBand {
  var words: String {
    switch self {
    case .unknown: "not said yet"
    case .calm: "0–3"
    case .settled: "4–5"
    case .stirred: "6–7"
    case .past: "8–10"
    }
  }
}

extension Channel {
  var words: String { self == .words ? "thinking in words" : rawValue }
}

extension Said {
  /// As in "the client …".
  var words: String {
    switch self {
    case .silence: "types nothing"
    case .number: "says a number"
    case .yes: "says yes"
    case .no: "says no"
    case .choice: "chooses"
    case .foreign: "writes in another language"
    case .question: "asks something"
    case .brief: "says a word or two"
    case .statement: "tells something"
    }
  }
}

extension NumberMove {
  /// As in "the number …".
  var words: String {
    switch self {
    case .first: "is the first"
    case .dropped: "has dropped"
    case .same: "is the same as before"
    case .rose: "has risen"
    }
  }
}

extension Asks {
  /// As in "the coach asks …".
  var words: String {
    switch self {
    case .open: "an open question"
    case .suds: "for a number from 0 to 10"
    case .practice: "which practice, if any"
    case .change: "whether to look at it from another side"
    case .close: "whether to close"
    case .safety: "the safety question"
    case .fits: "what fits better"
    case .keep: "what to take along"
    }
  }
}

extension SafetyStage {
  /// As in "the safety question …".
  var words: String {
    switch self {
    case .none: "was not asked yet"
    case .asked: "awaits an answer"
    case .waiting: "was answered no, and the client chooses whether to go on"
    case .handedOver: "was answered yes"
    }
  }
}

extension SafetyAnswer {
  var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unclear: "unclear"
    case .resume: "that the client wants to go on"
    case .stop: "that the client wants to stop"
    }
  }
}

extension Theme {
  var words: String {
    switch self {
    case .suicide: "suicide"
    case .selfHarm: "self-harm"
    case .abuse: "abuse"
    case .harmToOthers: "harm to others"
    case .medical: "a medical emergency"
    case .minor: "being under eighteen"
    case .eating: "eating"
    case .psychosis: "voices and beliefs that frighten"
    case .intoxicated: "being drunk or high"
    }
  }
}

extension PracticeStage {
  var words: String {
    switch self {
    case .none: "no practice is under way"
    case .step: "the next step of a practice is due"
    case .aside: "a step was not answered, and is asked once more"
    case .done: "a practice has just ended"
    case .stopped: "a practice was stopped"
    case .barred: "a practice was asked for that something said stands against"
    case .unagreed: "a practice of change was asked for before change was agreed"
    }
  }
}

extension Move {
  /// What the coach does, as a reader calls it.
  var words: String {
    switch self {
    case .safety: "asks about safety"
    case .grounding: "steadies (grounding)"
    case .reframing: "looks from another side (reframing)"
    case .integration: "puts together (integration)"
    case .reflection: "says back (reflection)"
    case .repair: "mends (repair)"
    case .opening: "opens"
    case .closing: "closes"
    case .practice: "offers or leads a practice"
    }
  }
}

extension BehaviourCode {
  /// What MITI calls it.
  var words: String {
    switch self {
    case .givingInformation: "giving information"
    case .persuade: "persuade"
    case .persuadeWithPermission: "persuade with permission"
    case .question: "question"
    case .simpleReflection: "simple reflection"
    case .complexReflection: "complex reflection"
    case .affirm: "affirm"
    case .seekCollaboration: "seeking collaboration"
    case .emphasiseAutonomy: "emphasising autonomy"
    case .confront: "confront"
    }
  }
}

extension Crisis {
  /// What a statement of this tier says.
  var meaning: String {
    switch self {
    case .none: "no danger was heard"
    case .check:
      "it may be: strain together with no way out, or two such statements in a session; asked, and /lines is named"
    case .veiled: "it was hinted; the help lines are shown from here on"
    case .explicit: "it was said"
    case .emergency: "it is happening now; the emergency number stands first"
    }
  }
}

extension Bank {
  /// What the bank is about, in a sentence.
  var meaning: String {
    switch self {
    case .overwhelm:
      "Too little stability: more than the client can hold now. It is answered by steadying."
    case .rigidity:
      "Too much stability: one fixed way of seeing or doing. When the client is steady and agrees, it is looked at from another side."
    case .flow: "Steadiness and openness together."
    case .note:
      "Heard and remembered, or answered for itself; it says nothing about overwhelm or rigidity."
    case .crisis: "Signs of danger. They come before everything else."
    case .answer: "How the client answers the safety question."
    }
  }
}

extension ContextRule.Effect {
  /// What becomes of a sign near a cue, as in "a sign there …"; of effects that turn none off, what
  /// the cues do.
  var words: String {
    switch self {
    case .negated: "is denied, and does not count"
    case .other: "is somebody else's, and does not count"
    case .past: "is over, and does not count"
    case .supposed: "is only supposed, and does not count"
    case .quoted: "is quoted, and does not count"
    case .everyday: "is everyday talk, and does not count"
    case .contrast:
      "begin a clause in which signs count double (hints do not), and end the reach of other cues"
    case .stop: "end the reach of other cues"
    case .joint: "join the last part of a list"
    case .clause: "begin a clause of its own, so that no list runs on through it"
    case .pastTense: "are verbs in the past, which other rules look for"
    case .presentTense: "are verbs in the present, which other rules look for"
    case .firstPerson: "are the speaker, whom other rules look for"
    case .secondPerson: "are the one spoken to, whom other rules look for"
    case .lasting: "say that a sign of this sentence, or the one before, is not over"
    }
  }
}
