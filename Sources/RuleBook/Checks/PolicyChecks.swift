extension CrossCheck {
  /// Tells policy rows that cannot come, and moves that nobody has words for.
  mutating func tellPolicy() {
    var open: PolicyRow?
    for row in rules.policy {
      if row.move == .safety {
        report.add(
          .safetyMove, at: row.place, "safety is decided before the policy, by the program",
          hint: "leave the row out")
      } else if !rules.replies.contains(where: { $0.move == row.move }) {
        report.add(
          .moveWithoutReply, at: row.place,
          "this row leads to '\(row.move.rawValue)', and no reply has that move",
          hint: "write a reply with 'move: \(row.move.rawValue)'")
      }
      if let open {
        report.add(
          .unreachableRow, at: row.place, "this row is never reached",
          hint: "move it above '\(open.id)', which fits always",
          notes: [Diagnostic.Note("this row has no conditions", at: open.place)])
      } else if row.when == Conditions() {
        open = row
      }
    }
  }
}
