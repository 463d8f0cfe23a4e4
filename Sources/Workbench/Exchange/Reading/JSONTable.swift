/// The rows of a chat log in JSON.
///
/// A log is an object a line, or one document: a list of objects, or an object alone. An object is a
/// row; or it is a session, where one of its fields is a list of objects (`messages`): these are its
/// rows, and its other fields stand in each.
struct JSONTable {
  private(set) var table = Table()
  private var places: [String: Int] = [:]
  private var groups = 0

  /// Reads a text.
  init(_ bytes: [UInt8]) {
    let first = bytes.first { $0 > UInt8(ascii: " ") }
    if first == UInt8(ascii: "[") || !readLines(bytes) { readDocument(bytes) }
  }

  /// Reads an object a line.
  ///
  /// - Returns: false when the first line is no whole value: the text is one document.
  private mutating func readLines(_ bytes: [UInt8]) -> Bool {
    var isFirst = true
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFault) {
        add(try Self.value(Array(line)), line: number + 1)
      } catch {
        // A document that is broken in its first line alone is told as lines.
        if isFirst, (try? Self.value(bytes)) != nil { return false }
        table.faults.append(
          ExchangeFault(line: number + 1, "this line is no JSON: \(error.message)"))
      }
      isFirst = false
    }
    return true
  }

  private mutating func readDocument(_ bytes: [UInt8]) {
    do throws(JSONFault) {
      let value = try Self.value(bytes)
      guard case .list(let items) = value else { return add(value, line: 1) }
      var line = 1
      var seen = 0
      for item in items {
        line += bytes[seen..<item.offset].count { $0 == 0x0A }
        seen = item.offset
        add(item.value, line: line)
      }
    } catch {
      table.faults.append(ExchangeFault("this is no JSON: \(error.message)"))
    }
  }

  private static func value(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    let read: Result<JSONValue, JSONFault> = bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONFault) {
        scanner.blanks()
        let value = try JSONValue(&scanner)
        try scanner.end()
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try read.get()
  }

  private mutating func add(_ value: JSONValue, line: Int) {
    guard case .object(let members) = value else {
      table.faults.append(ExchangeFault(line: line, "this is no JSON object"))
      return
    }
    guard let turns = members.first(where: { $0.value.isTurns }),
      case .list(let items) = turns.value
    else { return addRow(members, line: line) }
    groups += 1
    // What identifies the object names the session.
    let rest = members.filter { $0.key != turns.key }.map { member in
      var member = member
      if member.key == "id" { member.key = "session" }
      return member
    }
    for item in items {
      guard case .object(let own) = item.value else { continue }
      let outer = rest.filter { outer in !own.contains { $0.key == outer.key } }
      addRow(outer + own, line: line, group: groups)
    }
  }

  private mutating func addRow(_ members: [JSONMember], line: Int, group: Int? = nil) {
    var cells = [String](repeating: "", count: table.columns.count)
    for member in members {
      guard let cell = member.value.cell else { continue }
      let place = places[member.key] ?? table.columns.count
      if place == table.columns.count {
        places[member.key] = place
        table.columns.append(member.key)
      }
      while cells.count <= place { cells.append("") }
      cells[place] = cell
    }
    table.rows.append(Table.Row(line: line, cells: cells, group: group))
  }
}

extension JSONValue {
  /// Whether it is a list of what was said: objects with more than a part of a text.
  fileprivate var isTurns: Bool {
    guard case .list(let items) = self, !items.isEmpty else { return false }
    return items.allSatisfy { item in
      guard case .object(let members) = item.value else { return false }
      let names = members.map(\.key)
      return Columns.guess(.speaker, among: names) != nil
        && Columns.guess(.text, among: names) != nil
    }
  }
}
