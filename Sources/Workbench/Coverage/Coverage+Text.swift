extension Coverage {
  /// Counts for each kind of part, and then the names of what was not used, with their places.
  ///
  /// Phrases are counted and not named: there are thousands, and a handful of sessions uses few.
  ///
  /// - Parameter folder: the book's folder, from which its files are named.
  /// - Returns: the lines.
  public func lines(in folder: String = "") -> [String] {
    var table = TextTable(["used by \(Figure.count(turns, "turn"))", "used", "of", "not"])
    var unused: [String] = []
    for kind in kinds {
      let items = items(kind)
      let used = items.count(where: \.isUsed)
      table.add([
        "  " + kind.plural, "\(used)", "\(items.count)", "\(items.count - used)",
      ])
      guard Self.named.contains(kind), used < items.count else { continue }
      unused.append("unused \(kind.plural)")
      unused += items.filter { !$0.isUsed }.map { "  \($0.text(in: folder))" }
    }
    return table.lines + (unused.isEmpty ? [] : [""] + unused)
  }

  /// What is named when it is not used.
  ///
  /// A reply of which no text was said, and a practice that never began, name their texts and steps.
  static let named: [Kind] = [.sign, .context, .policy, .reply, .practice]

  /// Writes the coverage as JSON: counts for each kind, and what was not used.
  func write(to writer: inout JSONWriter, in folder: String = "") {
    writer.object { fields in
      fields.number("turns", turns)
      for kind in kinds {
        let items = items(kind)
        fields.field(kind.rawValue) { writer in
          writer.object { fields in
            fields.number("all", items.count)
            fields.number("used", items.count(where: \.isUsed))
            guard kind != .phrase else { return }
            fields.field("unused") { writer in
              writer.list(items.filter { !$0.isUsed }) { item, writer in
                writer.object { fields in
                  fields.text("name", item.name)
                  fields.text("file", item.file(in: folder))
                  fields.number("line", item.place.line)
                }
              }
            }
          }
        }
      }
    }
  }
}

extension Coverage.Item {
  /// `rules/replies/grounding.yaml:12: pile-named`; what no file holds is the program's own.
  func text(in folder: String) -> String {
    file(in: folder).map { "\($0):\(place.line): \(name)" } ?? "\(name) (the program's own)"
  }

  /// The file as it is found from here; nil where no file holds it.
  func file(in folder: String) -> String? {
    guard !place.file.isEmpty else { return nil }
    guard !folder.isEmpty, !place.file.hasPrefix("<") else { return place.file }
    return folder.hasSuffix("/") ? folder + place.file : "\(folder)/\(place.file)"
  }
}
