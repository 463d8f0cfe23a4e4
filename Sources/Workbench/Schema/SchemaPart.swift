/// A part of a JSON Schema: what may stand at one place of a rule file.
///
/// Scalars of a rule file are text as typed, and an editor takes `2` for a number and `true` for a
/// truth value; so a text may be any of these.
struct SchemaPart {
  var members: [JSONMember]

  private init(_ members: KeyValuePairs<String, JSONValue>) {
    self.members = members.map { JSONMember(key: $0, value: $1) }
  }

  /// The part with a sentence that editors show beside it.
  func about(_ sentence: String) -> SchemaPart {
    var part = self
    part.members.append(JSONMember(key: "description", value: .text(sentence)))
    return part
  }

  var value: JSONValue { .object(members) }

  /// Any text that is not empty.
  static let text = SchemaPart(["type": .texts(["string", "number", "boolean"])])

  /// A text that an editor must not take for a number: `"000"`.
  static let quoted = SchemaPart(["type": .text("string")])

  /// The name of a rule.
  static let name = SchemaPart([
    "type": .text("string"), "pattern": .text("^[a-z0-9][a-z0-9-]*$"),
  ])

  static func text(like pattern: String) -> SchemaPart {
    SchemaPart(["type": .text("string"), "pattern": .text(pattern)])
  }

  static func whole(_ range: ClosedRange<Int>) -> SchemaPart {
    SchemaPart([
      "type": .text("integer"), "minimum": .number(range.lowerBound),
      "maximum": .number(range.upperBound),
    ])
  }

  /// One of the words of an enum: new words of the program are new words of the schema.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type
  ) -> SchemaPart where Choice.RawValue == String {
    SchemaPart(["enum": .texts(type.allCases.map(\.rawValue))])
  }

  /// One of some words.
  static func words(_ words: [String]) -> SchemaPart { SchemaPart(["enum": .texts(words)]) }

  /// A truth value in one of the four ways to write it.
  static let truth = SchemaPart([
    "enum": .items([.scalar("true"), .scalar("false"), .text("yes"), .text("no")])
  ])

  static func list(_ item: SchemaPart) -> SchemaPart {
    SchemaPart(["type": .text("array"), "items": item.value, "minItems": .number(1)])
  }

  /// One text stands for a list of one.
  static func oneOrMore(_ item: SchemaPart) -> SchemaPart { any([item, list(item)]) }

  static func any(_ parts: [SchemaPart]) -> SchemaPart {
    SchemaPart(["anyOf": .items(parts.map(\.value))])
  }

  /// Another part by its name in `$defs`.
  static func named(_ name: String) -> SchemaPart {
    SchemaPart(["$ref": .text("#/$defs/\(name)")])
  }

  /// Keys with values, and no other keys.
  static func record(
    _ keys: KeyValuePairs<String, SchemaPart>, needs: [String] = []
  ) -> SchemaPart {
    var part = SchemaPart([
      "type": .text("object"),
      "properties": .object(keys.map { JSONMember(key: $0, value: $1.value) }),
      "additionalProperties": .scalar("false"),
    ])
    if !needs.isEmpty {
      part.members.append(JSONMember(key: "required", value: .texts(needs)))
    }
    return part
  }

  /// A phrase with a weight of its own: one key of any name.
  static let weighted = SchemaPart([
    "type": .text("object"), "additionalProperties": whole(1...3).value,
    "minProperties": .number(1), "maxProperties": .number(1),
  ])

  /// The part, which besides has one of these keys, or this value at that key.
  func needing(_ key: String, unless other: String, is value: String) -> SchemaPart {
    var part = self
    let exempt = SchemaPart([
      "properties": .object([
        JSONMember(key: other, value: .object([JSONMember(key: "const", value: .text(value))]))
      ]),
      "required": .texts([other]),
    ])
    let needed = SchemaPart(["required": .texts([key])])
    part.members.append(JSONMember(key: "anyOf", value: .items([needed.value, exempt.value])))
    return part
  }

  /// The rules of a file: a list of them, or nothing but remarks.
  static func file(of rules: [SchemaPart]) -> SchemaPart {
    let item = rules.count == 1 ? rules[0] : SchemaPart(["oneOf": .items(rules.map(\.value))])
    return SchemaPart(["type": .texts(["array", "null"]), "items": item.value])
  }
}

extension JSONValue {
  static func items(_ values: [JSONValue]) -> JSONValue {
    .list(values.map { JSONItem(offset: 0, value: $0) })
  }

  static func texts(_ texts: [String]) -> JSONValue { items(texts.map(JSONValue.text)) }

  static func number(_ number: Int) -> JSONValue { .scalar(String(number)) }
}
