/// The chapter of safety: tiers, themes, signs, what is said, and who can be called.
extension BookDocument {
  var safety: [DocumentBlock] {
    let own = book.signs.indices.filter { $0 >= book.safety.firstSign }
    let first = book.replies.count
    var blocks: [DocumentBlock] = [
      .heading(2, "Safety"),
      .paragraph(
        "These rules are built into the program; a book can add phrases, countries and lines, and take "
          + "nothing away. Everything else waits while safety stands."),
      .table(
        caption: "Tiers: how plainly danger was said", ["tier", "what it means", "signs"],
        Crisis.allCases.filter { $0 != .none }.map { tier in
          [
            DocumentText(tier.rawValue), DocumentText(tier.meaning),
            names(own.filter { book.signs[$0].bank == .crisis && book.signs[$0].tier == tier }),
          ]
        }),
      .table(
        caption: "Themes: what it is about", ["theme", "raises the tier", "signs"],
        Theme.allCases.map { theme in
          [
            DocumentText(theme.words),
            theme.raisesTier ? "yes" : "no: it has a turn of its own",
            names(own.filter { book.signs[$0].theme == theme }),
          ]
        }),
      .heading(3, "What is said in safety"),
      .paragraph(
        "Help lines are printed under these texts from a veiled sign on, and above them in an emergency."
      ),
    ]
    for (index, reply) in book.safety.replies.enumerated() {
      blocks += self.reply(reply, "Safety reply", usage.texts[first + index])
    }
    blocks += lines
    for (bank, title) in [(Bank.crisis, "Signs of danger"), (.answer, "Answers to the question")] {
      blocks += signs(own.filter { book.signs[$0].bank == bank }, title, bank.meaning)
    }
    blocks += signs(
      own.filter { ![.crisis, .answer].contains(book.signs[$0].bank) }, "Other signs of safety", "")
    blocks.append(.heading(3, "What turns a sign of danger off"))
    blocks += book.safety.contexts.flatMap {
      context($0, "Safety context rule", isSafety: true)
    }
    guard !isBrief, !book.safety.sets.isEmpty else { return blocks }
    blocks.append(.heading(3, "Word sets of safety"))
    return blocks + book.safety.sets.map { set($0, "Safety set", isSafety: true) }
  }

  private func names(_ signs: [Int]) -> DocumentText {
    signs.map { conditions.sign(book.signs[$0].id) }.joined(", ")
  }

  private var lines: [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .heading(3, "Help lines"),
      .paragraph(
        "The country is the one that the client set, and is never guessed; without one the directory is "
          + "shown. A line that only others' lists confirm says so where it is shown."),
    ]
    for country in book.safety.countries {
      blocks.append(.heading(4, "Lines: \(country.name)"))
      blocks.append(.paragraph(DocumentText(country.emergency)))
      blocks.append(
        .table(
          caption: "", ["who answers", "for", "how", "source", "seen"],
          country.lines.map { line in
            [
              DocumentText(line.name), DocumentText(line.purposes.joined(separator: ", ")),
              DocumentText(line.ways), DocumentText(line.source),
              line.confirmed == .provider
                ? DocumentText("\(line.seen), with the provider")
                : DocumentText("\(line.seen), ") + .strong("not confirmed with the provider"),
            ]
          }))
    }
    return blocks
  }
}

extension Country {
  /// The emergency numbers, where they are known.
  fileprivate var emergency: String {
    let unknown = "the local emergency number"
    guard medical != police else { return "In an emergency: \(medical ?? unknown)" }
    return "Medical emergency: \(medical ?? unknown). Police: \(police ?? unknown)"
  }
}

extension Country.Line {
  /// How it is reached, when, and in which languages.
  fileprivate var ways: String {
    let told = [
      call.map { "call \($0)" }, text.map { "text \($0)" }, web,
      hours.map { $0 == "always" ? "at any hour" : $0 },
      languages.isEmpty ? nil : "languages: " + languages.joined(separator: ", "),
    ]
    return told.compactMap(\.self).joined(separator: "; ")
  }
}
