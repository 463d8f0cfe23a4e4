/// A statement with what a person heard in it.
public struct LabelledStatement: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  public var text: String
  /// The state; nil: nobody said.
  public var label: ClientState?
  /// Whether it is a crisis; nil: nobody said.
  public var crisis: Bool?
  /// The tier of crisis, where the row names one; nil where it says no more than yes or no.
  public var tier: Crisis?
  /// The values of the fields that rows are grouped by, in the order of the fields.
  public var groups: [String]

  /// Makes a row.
  public init(
    line: Int = 1, text: String, label: ClientState? = nil, crisis: Bool? = nil,
    tier: Crisis? = nil, groups: [String] = []
  ) {
    self.line = line
    self.text = text
    self.label = label
    self.crisis = crisis
    self.tier = tier
    self.groups = groups
  }

  /// What a row of which nobody said the value of a field is grouped under.
  public static let noGroup = "(none)"
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

/// Statements that were said more than once and labelled differently: not all can be right.
public struct LabelConflict: Hashable, Sendable {
  public var text: String
  /// The lines, each with its label in words.
  public var labels: [(line: Int, label: String)]

  /// The statements that occur more than once with labels or crisis values that differ.
  ///
  /// Capitals and blanks make no difference; a value that is missing contradicts nothing.
  public static func all(in rows: [LabelledStatement]) -> [LabelConflict] {
    var places: [String: Int] = [:]
    var same: [[LabelledStatement]] = []
    for row in rows {
      let key = row.text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let place = places[key] {
        same[place].append(row)
      } else {
        places[key] = same.count
        same.append([row])
      }
    }
    return same.compactMap { rows in
      guard Set(rows.compactMap(\.label)).count > 1 || Set(rows.compactMap(\.crisis)).count > 1
      else { return nil }
      return LabelConflict(
        text: rows[0].text, labels: rows.map { (line: $0.line, label: $0.labelText) })
    }
  }

  public static func == (a: LabelConflict, b: LabelConflict) -> Bool {
    a.text == b.text && a.labels.elementsEqual(b.labels, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    for label in labels { hasher.combine(label.line) }
  }
}

extension LabelledStatement {
  /// The label and the crisis value in words, as far as somebody said them.
  var labelText: String {
    let flag = crisis.map { $0 ? tier.map { "crisis \($0.rawValue)" } ?? "crisis" : "no crisis" }
    return [label?.rawValue, flag].compactMap(\.self).joined(separator: ", ")
  }
}
