extension Promise {
  /// The promises that one turn can break by itself, and how this one does.
  static func breaches(by turn: TurnUnderTest) -> [Breach] {
    let found: [(Promise, String?)] = [
      (.dangerComesFirst, turn.missedDanger), (.linesAreShown, turn.missingLines),
      (.dangerIsAskedPlainly, turn.unplainQuestion), (.safetyStays, turn.liftedSafety),
      (.gateHolds, turn.brokenGate), (.consentComesFirst, turn.unaskedPractice),
      (.stopStops, turn.unstopped), (.refusalIsRemembered, turn.forgottenRefusal),
      (.oneQuestion, turn.secondQuestion), (.shortTurns, turn.length),
      (.plainWords, turn.unplainWords), (.failedChannelRests, turn.failedChannel),
      (.threeFailuresEnd, turn.fourthPractice), (.correctionIsHeard, turn.unheardCorrection),
      (.saysItIsNoPerson, turn.unclearPerson), (.neverSilent, turn.silence),
      (.nothingMovesTheScreen, turn.control),
    ]
    return found.compactMap { promise, detail in
      detail.map {
        Breach(promise: promise, detail: $0, words: BannedPhrase.first(in: turn.ownWords)?.words)
      }
    }
  }
}

// Each tells what is wrong, or nil.
extension TurnUnderTest {
  fileprivate var missedDanger: String? {
    guard turn.assessment.crisis != .none, !isSafety else { return nil }
    return "tier \(turn.assessment.crisis.rawValue), answered by \(turn.move.rawValue)"
  }

  fileprivate var missingLines: String? {
    guard turn.assessment.crisis >= .veiled else { return nil }
    let lines = turn.reply.split(separator: "\n").map(String.init)
    return emergency.first { !lines.contains($0) }.map { "'\($0)' is missing" }
  }

  fileprivate var unplainQuestion: String? {
    guard turn.assessment.crisis >= .veiled, before.safety == .none, after.safety == .asked
    else { return nil }
    let questions = ownWords.count { $0 == "?" }
    return questions == 1 ? nil : "\(questions) questions"
  }

  fileprivate var liftedSafety: String? {
    guard before.safety != .none, after.safety < before.safety else { return nil }
    if case .statement = input { return nil }
    return "\(before.safety.rawValue) became \(after.safety.rawValue) by \(input.line)"
  }

  fileprivate var brokenGate: String? {
    guard after.gate == .closed else { return nil }
    if turn.move == .reframing || turn.move == .integration {
      return "\(turn.move.rawValue): \(turn.rule)"
    }
    let running = after.running.map { book.practices[$0.practice] }
    guard let running, running.mode == .change, turn.move == .practice else { return nil }
    return "the practice \(running.id)"
  }

  fileprivate var unaskedPractice: String? {
    guard let begun else { return nil }
    if case .practice(.some) = input { return nil }
    if input == .undo { return nil }
    if case .practices = before.offer { return nil }
    // "the cold one": named in a few words, some turns after it was offered.
    if case .statement(let text) = input, before.practiceOffered,
      book.practiceNames.owners(in: text).map({ book.practices[$0].id }) == [begun.id]
    {
      return nil
    }
    return "\(begun.id) began unasked"
  }

  fileprivate var unstopped: String? {
    guard let running = before.running else { return nil }
    if input == .stop, after.running != nil { return "/stop did not stop it" }
    if input == .skip, let now = after.running, now.step <= running.step {
      return "/skip stayed at step \(now.step + 1)"
    }
    return nil
  }

  fileprivate var forgottenRefusal: String? {
    if input != .undo, !before.refused.isSubset(of: after.refused) {
      return "\(before.refused.list.map(\.rawValue)) were refused, and are not any more"
    }
    return channel(of: offered + (begun.map { [$0] } ?? []), in: after.refused)
  }

  fileprivate var failedChannel: String? {
    channel(of: offered + (begun.map { [$0] } ?? []), in: after.failed)
  }

  private func channel(of practices: [Practice], in channels: Channels) -> String? {
    practices.first { channels.contains(Channels($0.channel)) }
      .map { "\($0.id) works by \($0.channel.rawValue)" }
  }

  fileprivate var fourthPractice: String? {
    guard after.failures == 3, let first = offered.first ?? begun else { return nil }
    // Who asks for one by name decides that alone.
    if case .practice = input { return nil }
    return "\(first.id) was offered"
  }

  fileprivate var secondQuestion: String? {
    let questions = ownWords.count { $0 == "?" }
    return questions > 1 ? "\(questions) questions" : nil
  }

  fileprivate var length: String? {
    guard !isSafety else { return nil }
    let words = turn.reply.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
    return words > 45 ? "\(words) words" : nil
  }

  fileprivate var unplainWords: String? {
    if ownWords.contains("!") { return "an exclamation mark" }
    return BannedPhrase.first(in: ownWords).map { "'\($0.words)'" }
  }

  fileprivate var unheardCorrection: String? {
    guard holds("correction"), !isSafety, before.running == nil, before.phase != .closed,
      turn.policy != "closing", turn.move != .repair
    else { return nil }
    return "answered by \(turn.move.rawValue): \(turn.rule)"
  }

  fileprivate var unclearPerson: String? {
    guard holds("person"), !isSafety, before.phase != .closed, turn.policy != "closing" else {
      return nil
    }
    return turn.reply.hasPrefix("No") ? nil : "'\(turn.reply.prefix(40))'"
  }

  fileprivate var silence: String? {
    if turn.reply.allSatisfy(\.isWhitespace) { return "nothing was said" }
    return turn.rule == "net" && input.command == nil
      ? "the book has no words for \(turn.move.rawValue)" : nil
  }

  fileprivate var control: String? {
    let bad = turn.reply.unicodeScalars.first {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    return bad.map { "U+\(String($0.value, radix: 16, uppercase: true))" }
  }
}

extension SafetyStage: Comparable {
  /// In the order in which they follow each other.
  public static func < (left: SafetyStage, right: SafetyStage) -> Bool {
    let order = SafetyStage.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
