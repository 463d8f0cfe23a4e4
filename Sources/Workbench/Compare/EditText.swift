/// An edit in lines for people: what was done, and where it stands in both books.
struct EditText {
  let edit: RuleEdit
  let old: BookVersion
  let new: BookVersion

  /// `- rules/signs/flow.yaml:12: the words`, and the same with `+`.
  var lines: [String] {
    var lines: [String] = []
    if let side = edit.old {
      lines.append("- \(old.shown(side.place)): \(side.text)")
    } else if let place = edit.oldPlace {
      lines.append("- \(old.shown(place)): (not there; this line stands before it)")
    }
    if let side = edit.new {
      lines.append("+ \(new.shown(side.place)): \(side.text)")
    } else if let place = edit.newPlace {
      lines.append("+ \(new.shown(place)): (it stood behind this line)")
    }
    return lines
  }

  /// The edit in one line, with its place.
  var line: String {
    let place = edit.new.map { new.shown($0.place) } ?? edit.old.map { old.shown($0.place) }
    return edit.title + (place.map { ", \($0)" } ?? "")
  }
}
