extension ForeignSessions {
  /// The sessions of a table of rows.
  ///
  /// - Parameters:
  ///   - table: the rows.
  ///   - asked: the columns that were named.
  /// - Throws: every fault of the rows, or that a column is missing.
  init(_ table: Table, asked: [Columns.Part: String]) throws(ExchangeFaults) {
    guard table.faults.isEmpty else { throw ExchangeFaults(faults: table.faults) }
    isExport = table.isExport
    let columns: Columns
    do throws(ExchangeFault) {
      columns = try Columns(of: table.columns, asked: isExport ? [:] : asked)
    } catch {
      throw ExchangeFaults(faults: [error])
    }
    if let note = columns.note, !isExport { notes.append(note) }
    if columns[.speaker] == nil {
      notes.append("no column names the speakers: all rows are taken for the client's")
    }
    var groups: [String: Int] = [:]
    var rows: [[Table.Row]] = []
    for row in table.rows {
      let name = columns[.session].map { row.cell($0) }
      let key = name ?? row.group.map { "\($0)" } ?? ""
      if let place = groups[key] {
        rows[place].append(row)
      } else {
        groups[key] = rows.count
        rows.append([row])
        sessions.append(ForeignSession(name: name.flatMap { $0.isEmpty ? nil : $0 }))
      }
    }
    for place in sessions.indices {
      let ordered = try order(rows[place], by: columns[.order], isAsked: asked[.order] != nil)
      sessions[place].utterances = ordered.map { row in
        Utterance(
          speaker: columns[.speaker].map { row.cell($0) }, text: row.cell(columns[.text]),
          line: row.line)
      }
    }
  }

  private mutating func order(
    _ rows: [Table.Row], by column: Int?, isAsked: Bool
  ) throws(ExchangeFaults) -> [Table.Row] {
    guard let column else { return rows }
    if let sorted = RowOrder.sorted(rows, by: column) { return sorted }
    guard isAsked else {
      let note = "the order column holds something other than numbers and times: not sorted"
      if !notes.contains(note) { notes.append(note) }
      return rows
    }
    throw ExchangeFaults(
      faults: [
        ExchangeFault(
          line: rows.first?.line, "the order column holds something other than numbers and times",
          hint: "it holds numbers, times as 1:02:03 or dates as 2026-11-25, one kind in a session")
      ])
  }
}
