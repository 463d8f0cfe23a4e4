/// The JSON Schema (draft 2020-12) of rule files, so that editors complete and mark faults.
///
/// An editor sees one file: names that another file lacks, phrases, examples and promises are for
/// `check` to tell.
public enum RuleSchema {
  /// The kinds of rule, by the key that begins each.
  public static let kinds = rules.map(\.kind)

  /// The schema of a rule file.
  ///
  /// - Parameter kind: the only kind of rule that the file may hold; nil: any.
  /// - Returns: the schema as JSON text; nil when there is no such kind.
  public static func document(of kind: String? = nil) -> [UInt8]? { value(of: kind)?.indented }

  /// The schema of a rule file, as a value.
  static func value(of kind: String? = nil) -> JSONValue? {
    let wanted = rules.filter { kind == nil || $0.kind == kind }
    guard !wanted.isEmpty else { return nil }
    var members = [
      JSONMember(key: "$schema", value: .text("https://json-schema.org/draft/2020-12/schema")),
      JSONMember(
        key: "title",
        value: .text("Midstream rule file" + (kind.map { ": rules of kind '\($0)'" } ?? ""))),
    ]
    members += SchemaPart.file(of: wanted.map { .named($0.kind) }).members
    let parts = wanted.map { ($0.kind, $0.part) } + shared
    let defs = parts.map { JSONMember(key: $0, value: $1.value) }
    members.append(JSONMember(key: "$defs", value: .object(defs)))
    return .object(members)
  }

  /// The kinds in the order in which people meet them.
  static let rules: [(kind: String, part: SchemaPart)] = [
    ("book", book), ("set", set), ("sign", sign), ("context", context), ("policy", policy),
    ("reply", reply), ("practice", practice), ("country", country),
  ]

  /// Parts that several kinds have.
  static let shared: [(String, SchemaPart)] = [
    (
      "phrase",
      .text.about("words · (a|b) one of · ?x may be absent · x* a beginning · ... a gap · <set>")
    ),
    ("conditions", conditions),
  ]
}
