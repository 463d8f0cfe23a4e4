import Foundation

/// A statement with what a person heard in it.
public struct LabelledStatement: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  public var text: String
  /// The state; nil: nobody said.
  public var label: ClientState?
  /// Whether it is a crisis; nil: nobody said.
  public var crisis: Bool?
  /// The value of the field that rows are grouped by.
  public var group: String?

  /// Makes a row.
  public init(
    line: Int = 1, text: String, label: ClientState? = nil, crisis: Bool? = nil,
    group: String? = nil
  ) {
    self.line = line
    self.text = text
    self.label = label
    self.crisis = crisis
    self.group = group
  }
}

/// A line of a labelled file that cannot be used.
public struct RowFault: Error, Hashable, Sendable {
  public var line: Int
  public var message: String

  /// Makes a fault of a line, counted from 1.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

extension LabelledStatement {
  /// Reads JSON lines with `text`, `label` and `crisis`; empty lines are passed by.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - field: the name of a field that rows are to be grouped by.
  /// - Returns: the rows that can be used, and a fault for each line that cannot.
  public static func read(
    _ bytes: [UInt8], by field: String? = nil
  ) -> (rows: [LabelledStatement], faults: [RowFault]) {
    var rows: [LabelledStatement] = []
    var faults: [RowFault] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        rows.append(try row(Data(line), line: index + 1, by: field))
      } catch let fault as RowFault {
        faults.append(fault)
      } catch {
        faults.append(RowFault(line: index + 1, message: "this line is no JSON object"))
      }
    }
    return (rows, faults)
  }

  private static func row(_ data: Data, line: Int, by field: String?) throws -> LabelledStatement {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw RowFault(line: line, message: "this line is no JSON object")
    }
    guard let text = object["text"] as? String else {
      throw RowFault(line: line, message: "no text in 'text'")
    }
    var row = LabelledStatement(line: line, text: text)
    if let label = object["label"] as? String, !label.isEmpty {
      guard let state = ClientState(rawValue: label) else {
        let states = ClientState.allCases.map(\.rawValue).joined(separator: ", ")
        throw RowFault(line: line, message: "'\(label)' is no state; one of: \(states)")
      }
      row.label = state
    }
    row.crisis = try crisis(object["crisis"], line: line)
    row.group = field.map { object[$0].map { "\($0)" } ?? "(none)" }
    return row
  }

  private static func crisis(_ value: Any?, line: Int) throws -> Bool? {
    switch value {
    case nil, is NSNull: return nil
    case let number as NSNumber: return number.intValue != 0
    case let text as String where Crisis(rawValue: text) != nil:
      return Crisis(rawValue: text) != Crisis.none
    default: throw RowFault(line: line, message: "'crisis' is neither 0 nor 1")
    }
  }
}
