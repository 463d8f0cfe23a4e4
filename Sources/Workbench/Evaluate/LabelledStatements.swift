/// The rows of a file of labelled statements, read line by line.
public struct LabelledStatements: Sendable {
  /// The rows that can be used.
  public private(set) var rows: [LabelledStatement] = []
  /// A fault for each line that cannot.
  public private(set) var faults: [RowFault] = []
  /// The names of all fields that some row has, in the order in which they came.
  public private(set) var fieldNames: [String] = []
  private let fields: [String]
  private var line = 0

  /// Makes a reader that has read nothing.
  ///
  /// - Parameter fields: the fields that rows are to be grouped by.
  public init(by fields: [String] = []) { self.fields = fields }

  /// Reads a whole text; empty lines are passed by.
  public init(_ bytes: [UInt8], by fields: [String] = []) {
    self.init(by: fields)
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      part.withUnsafeBufferPointer { add($0) }
    }
  }

  /// Reads the next line: a JSON object with `text`, `label` and `crisis`; an empty one is passed by.
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    line += 1
    var text = text
    if line == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = UnsafeBufferPointer(rebasing: text[3...])
    }
    guard text.contains(where: { $0 > 0x20 }) else { return }
    do {
      rows.append(try row(text))
    } catch let fault as JSONFault {
      faults.append(
        RowFault(line: line, message: "this line is no JSON object: \(fault.message)"))
    } catch let fault as RowFault {
      faults.append(fault)
    } catch {
      faults.append(RowFault(line: line, message: "\(error)"))
    }
  }

  /// What a field holds, as far as rows need it.
  private enum Value {
    case text(String)
    /// A number, true, false or null, as written.
    case scalar(String)
    case nested

    /// The value as the name of a group.
    var name: String {
      switch self {
      case .text(let text): text
      case .scalar("null"): LabelledStatement.noGroup
      case .scalar(let word): word
      case .nested: "(a list or an object)"
      }
    }
  }

  private mutating func row(_ text: UnsafeBufferPointer<UInt8>) throws -> LabelledStatement {
    var values: [String: Value] = [:]
    var scanner = JSONScanner(text)
    try scanner.object { scanner, key throws(JSONFault) in
      if !fieldNames.contains(key) { fieldNames.append(key) }
      values[key] = try Self.value(&scanner)
    }
    guard case .text(let statement)? = values["text"] else {
      throw RowFault(line: line, message: "no text in 'text'")
    }
    var row = LabelledStatement(line: line, text: statement)
    row.label = try label(values["label"])
    (row.crisis, row.tier) = try crisis(values["crisis"])
    row.groups = fields.map { values[$0]?.name ?? LabelledStatement.noGroup }
    return row
  }

  private static func value(_ scanner: inout JSONScanner) throws(JSONFault) -> Value {
    var bytes: [UInt8] = []
    if try scanner.string(into: &bytes) { return .text(String(decoding: bytes, as: UTF8.self)) }
    if let word = try scanner.scalar() { return .scalar(word) }
    try scanner.skip()
    return .nested
  }

  private func label(_ value: Value?) throws -> ClientState? {
    switch value {
    case nil, .scalar("null")?, .text("")?: return nil
    case .text(let text)?:
      if let state = ClientState(rawValue: text) { return state }
      let states = ClientState.allCases.map(\.rawValue)
      let near = nearest(to: text, among: states).map { "; did you mean '\($0)'?" }
      throw RowFault(
        line: line,
        message: "'\(text)' is no state\(near ?? "; one of: \(states.joined(separator: ", "))")")
    default: throw RowFault(line: line, message: "'label' is no text")
    }
  }

  private func crisis(_ value: Value?) throws -> (Bool?, Crisis?) {
    switch value?.name {
    case nil, LabelledStatement.noGroup?, ""?: return (nil, nil)
    case "0"?, "false"?: return (false, nil)
    case "1"?, "true"?: return (true, nil)
    case let name?:
      guard let tier = Crisis(rawValue: name) else {
        throw RowFault(
          line: line, message: "'crisis' is '\(name)', and neither 0 nor 1 nor the name of a tier")
      }
      return (tier != .none, tier)
    }
  }
}
