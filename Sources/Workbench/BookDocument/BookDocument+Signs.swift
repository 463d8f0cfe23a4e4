/// The chapter of the signs.
extension BookDocument {
  static let signsTitle = "What is heard: the signs"

  var signs: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.heading(2, Self.signsTitle)]
    for bank in [Bank.overwhelm, .rigidity, .flow, .note] {
      let own = book.signs.indices.filter {
        $0 < book.safety.firstSign && book.signs[$0].bank == bank
      }
      blocks += signs(own, "Signs of the bank \(bank.rawValue)", bank.meaning)
    }
    return blocks
  }

  /// Signs under a heading, with links to each first.
  func signs(_ own: [Int], _ title: String, _ meaning: String) -> [DocumentBlock] {
    guard !own.isEmpty else { return [] }
    let names = own.map { conditions.sign(book.signs[$0].id) }
    return [
      .heading(3, title), .paragraph(DocumentText(meaning)), .paragraph(names.joined(" · ")),
    ] + own.flatMap(sign)
  }

  private func sign(_ index: Int) -> [DocumentBlock] {
    let sign = book.signs[index]
    var blocks: [DocumentBlock] = [.heading(4, "Sign: \(sign.id)")]
    if !sign.about.isEmpty { blocks.append(.paragraph(DocumentText(sign.about))) }
    blocks.append(.facts(facts(of: sign, index)))
    if !sign.examples.isEmpty {
      blocks += [.paragraph("Heard in:"), .list(sign.examples.map(\.document))]
    }
    if !sign.counterexamples.isEmpty {
      blocks += [.paragraph("Not heard in:"), .list(sign.counterexamples.map(\.document))]
    }
    if isBrief { return blocks }
    return blocks + phrases(of: sign, index)
  }

  private func facts(
    of sign: SignRule, _ index: Int
  ) -> [(name: String, value: DocumentText)] {
    var facts: [(name: String, value: DocumentText)] = []
    switch sign.bank {
    case .overwhelm, .rigidity, .flow:
      facts.append(
        ("Bank", DocumentText("\(sign.bank.rawValue); weighs \(Self.weight(sign.weight))")))
    case .crisis:
      facts.append(("Tier", DocumentText("\(sign.tier.rawValue): \(sign.tier.meaning)")))
      if let theme = sign.theme { facts.append(("Theme", DocumentText(theme.words))) }
      if let part = sign.part {
        facts.append(
          (
            "Half of a check",
            part == .strain
              ? "strain: needs a sign of being trapped beside it"
              : "trapped: needs a sign of strain beside it"
          ))
      }
    case .note, .answer: break
    }
    facts.append(("Heard by", usage.signs[index].words))
    let suited = book.practices.filter { $0.suits.contains(sign.id) }
    if !suited.isEmpty {
      facts.append(("Practices", suited.map { .link($0.id, to: "Practice: \($0.id)") }.or()))
    }
    let own = answers(to: sign.id, book.replies, "Reply")
    let answers = own + self.answers(to: sign.id, book.safety.replies, "Safety reply")
    if !answers.isEmpty { facts.append(("Replies", answers.joined(", "))) }
    let spared = spared(sign, index)
    if !spared.isEmpty { facts.append(("Never turned off by", spared.joined(", "))) }
    return facts
  }

  private func answers(
    to sign: String, _ replies: [Reply], _ noun: String
  ) -> [DocumentText] {
    replies.filter { ($0.when.sign + $0.when.note).contains(sign) }
      .map { .link($0.id, to: "\(noun): \($0.id)") }
  }

  /// What a phrase weighs.
  static func weight(_ weight: Int) -> String {
    switch weight {
    case 1: "1, a hint"
    case 2: "2, a sign by itself"
    default: "\(weight), a strong sign"
    }
  }

  private func phrases(of sign: SignRule, _ index: Int) -> [DocumentBlock] {
    let isSafety = index >= book.safety.firstSign
    let all = Array(zip(sign.phrases, usage.phrases[index]))
    var blocks: [DocumentBlock] = []
    var inner: [DocumentBlock] = []
    let weights = Set(all.map(\.0.weight)).sorted(by: >)
    for weight in weights {
      if weights.count > 1 {
        inner.append(.paragraph(DocumentText("Weight \(Self.weight(weight)):")))
      }
      inner.append(
        .columns(
          all.filter { $0.0.weight == weight }.map { weighted, part in
            PhraseInWords.text(weighted.phrase, isSafety: isSafety)
              + (part.item.isUsed ? "" : .quiet(" °"))
          }))
    }
    if !all.isEmpty {
      let unused = all.count { !$0.1.item.isUsed }
      let told = unused == 0 ? "all used" : "\(unused) used by nothing yet"
      blocks.append(.fold("\(Figure.count(all.count, "phrase")), \(told)", inner))
    }
    if !sign.unless.isEmpty {
      let exceptions = zip(sign.unless, usage.unless[index]).map { phrase, part in
        PhraseInWords.text(phrase, isSafety: isSafety) + (part.item.isUsed ? "" : .quiet(" °"))
      }
      let title = "\(Figure.count(exceptions.count, "exception")): not heard in"
      blocks.append(.fold(title, [.columns(exceptions)]))
    }
    return blocks
  }
}

extension SignRule.Example {
  /// The statement, with the words that are to be heard.
  fileprivate var document: DocumentText {
    var document: DocumentText = "\u{201C}"
    var end = 0
    for range in marked.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= end
    {
      document += DocumentText(String(text.slice(bytes: end..<range.lowerBound) ?? ""))
      document += .heard(String(text.slice(bytes: range) ?? ""))
      end = range.upperBound
    }
    let rest = text.slice(bytes: end..<text.utf8.count) ?? ""
    return document + DocumentText(String(rest)) + "\u{201D}"
  }
}
