/// Rules without their places, so that two of different files can be compared.
protocol Placed: Hashable {
  var id: String { get }
  var place: Place { get set }
  var placeless: Self { get }
}

extension Phrase {
  /// Two phrases that are typed alike are alike.
  fileprivate var placeless: Phrase { Phrase(source: source, elements: elements) }
}

extension WordSet: Placed {
  var placeless: WordSet { WordSet(id: id, words: words.map(\.placeless)) }
}

extension ContextRule: Placed {
  var placeless: ContextRule {
    var rule = self
    rule.place = Place()
    rule.cues = cues.map(\.placeless)
    rule.lookAlikes = lookAlikes.map(\.placeless)
    return rule
  }
}

extension SignRule: Placed {
  var placeless: SignRule {
    var rule = self
    rule.place = Place()
    rule.phrases = phrases.map { Weighted(phrase: $0.phrase.placeless, weight: $0.weight) }
    rule.unless = unless.map(\.placeless)
    rule.examples = examples.map { Example(text: $0.text, marked: $0.marked) }
    rule.counterexamples = counterexamples.map { Example(text: $0.text, marked: $0.marked) }
    return rule
  }
}

extension Reply: Placed {
  var placeless: Reply {
    var rule = self
    rule.place = Place()
    rule.says = says.map { Text(text: $0.text, codes: $0.codes, asks: $0.asks) }
    return rule
  }
}

extension Country: Placed {
  var id: String { code }
  var placeless: Country {
    var rule = self
    rule.place = Place()
    rule.lines = lines.map(\.placeless)
    return rule
  }
}

extension Country.Line: Placed {
  var id: String { name }
  var placeless: Country.Line {
    var line = self
    line.place = Place()
    return line
  }
}
