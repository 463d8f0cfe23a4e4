import Testing

@testable import Workbench

/// The schema of rule files says what the readers of rule files take: it cannot fall behind them.
@Suite struct RuleSchemaTests {
  /// The faults of rules, with their hints.
  private func faults(_ rules: String) -> [Diagnostic] {
    let book = RuleFile(
      name: "book.yaml", text: "- book: b\n  version: \"1\"\n  format: 1\n")
    return ReadBook(files: [book, RuleFile(name: "a.yaml", text: rules)]).diagnostics
  }

  /// The names behind "one of:" in the hint to a name that is near to none.
  private func choices(_ rules: String, _ fault: Fault) -> [String]? {
    let hint = faults(rules).first { $0.fault == fault }?.hint
    guard let hint, hint.hasPrefix("one of: ") else { return nil }
    return hint.dropFirst(8).split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
  }

  private func keys(_ part: JSONValue?) -> [String]? {
    guard case .object(let members)? = part?["properties"] else { return nil }
    return members.map(\.key)
  }

  private func kind(_ kind: String) throws -> JSONValue {
    try #require(RuleSchema.rules.first { $0.kind == kind }).part.value
  }

  @Test func itsKindsAreThoseOfTheReader() throws {
    let offered = try #require(choices("- qqqqqqqqqqqq: x\n", .unknownKind))
    #expect(Set(offered) == Set(RuleSchema.kinds))
  }

  @Test(arguments: RuleSchema.kinds)
  func theKeysOfAKindAreThoseOfTheReader(name: String) throws {
    let rule = "- \(name): \(name == "country" ? "JP" : "x")\n"
    let taken = try #require(choices(rule + "  qqqqqqqqqqqq: x\n", .unknownKey))
    let part = try kind(name)
    #expect(Set(taken) == keys(part).map { Set($0) })
    let needed = faults(rule).filter { $0.fault == .missingKey }.map {
      String($0.message.split(separator: "'")[1])
    }
    // A context rule with a direction of "within" has no cues; the schema knows that.
    #expect(Set(needed + [name]).subtracting(["cues"]) == Set(part["required"].words))
  }

  @Test func theKeysOfPartsAreThoseOfTheReader() throws {
    let says = try kind("reply")["properties"]?["says"]?["anyOf"]?[0]?["anyOf"]?[1]
    let reply = "- reply: r\n  move: grounding\n  says: [{text: a, qqqqqqqqqqqq: b}]\n"
    #expect(choices(reply, .unknownKey) == keys(says))
    let steps = try kind("practice")["properties"]?["steps"]?["anyOf"]?[0]?["anyOf"]?[1]
    let practice = "- practice: p\n  steps: [{say: a, qqqqqqqqqqqq: b}]\n"
    #expect(choices(practice, .unknownKey) == keys(steps))
    let country = try kind("country")["properties"]
    let lines = "- country: JP\n  name: Japan\n  lines: [{qqqqqqqqqqqq: b}]\n"
    #expect(choices(lines, .unknownKey) == keys(country?["lines"]?["anyOf"]?[0]))
    let emergency = "- country: JP\n  name: Japan\n  emergency: {qqqqqqqqqqqq: b}\n"
    #expect(choices(emergency, .unknownKey) == keys(country?["emergency"]))
  }

  @Test func conditionsAreThoseOfTheEngine() {
    #expect(keys(RuleSchema.conditions.value) == Conditions().keys.map(\.name))
  }

  @Test func theWordsOfEveryConditionAreTaken() throws {
    let conditions = RuleSchema.conditions.value["properties"]
    for name in Conditions().keys.map(\.name) where !["sign", "note"].contains(name) {
      let part = try #require(conditions?[name])
      let item = part["anyOf"]?[0] ?? part
      var words = item["enum"].words
      if words.isEmpty, let least = item["minimum"]?.number, let most = item["maximum"]?.number {
        words = (least...most).map(String.init)
        #expect(!faults("- policy: p\n  when: {\(name): \(most + 1)}\n  move: opening\n").isEmpty)
      }
      #expect(!words.isEmpty, "\(name)")
      let row = "- policy: p\n  when: {\(name): [\(words.joined(separator: ", "))]}\n"
      let told = faults(row + "  move: grounding\n").map(\.fault)
      #expect(!told.contains(.unknownValue) && !told.contains(.badNumber), "\(name)")
    }
  }

  @Test(arguments: [
    ("sign", "weight", "- sign: s\n  bank: note\n  phrases: [a]\n  weight: "),
    ("context", "reach", "- context: c\n  effect: stop\n  cues: [a]\n  reach: "),
    ("practice", "minutes", "- practice: p\n  minutes: "),
  ])
  func numbersHaveTheReadersRange(name: String, key: String, rule: String) throws {
    let part = try kind(name)["properties"]?[key]
    let least = try #require(part?["minimum"]?.number)
    let most = try #require(part?["maximum"]?.number)
    for (number, isTaken) in [(least - 1, false), (least, true), (most, true), (most + 1, false)] {
      let isTold = faults(rule + "\(number)\n").contains { $0.fault == .badNumber }
      #expect(isTold != isTaken, "\(key): \(number)")
    }
  }

  @Test func aKindAloneHasOnlyItsOwnRules() throws {
    let document = try #require(RuleSchema.value(of: "sign"))
    #expect(document["items"]?["$ref"]?.text == "#/$defs/sign")
    #expect(document["$defs"]?["reply"] == nil)
    #expect(RuleSchema.document(of: "sing") == nil)
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate subscript(place: Int) -> JSONValue? {
    guard case .list(let items) = self, items.indices.contains(place) else { return nil }
    return items[place].value
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var number: Int? {
    if case .scalar(let word) = self { Int(word) } else { nil }
  }
}

extension JSONValue? {
  fileprivate var words: [String] {
    guard case .list(let items)? = self else { return [] }
    return items.compactMap { $0.value.text }
  }
}
