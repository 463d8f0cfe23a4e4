extension CoverageReport {
  /// The number of this form of the document.
  public static let format = 1

  /// The report as one JSON document; `docs/coverage.md` says what each key means.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { fields in
      fields.number("format", Self.format)
      fields.field("book") { writer in
        writer.object { fields in
          fields.text("name", book.name)
          fields.text("version", book.version)
        }
      }
      fields.number("examples", examples)
      fields.number("transcripts", transcripts)
      fields.number("turns", turns)
      fields.number("statements", statements)
      fields.field("kinds") { writer in
        writer.object { fields in
          for kind in Coverage.Kind.allCases {
            fields.field(kind.rawValue) { write(ownParts(kind), to: &$0) }
          }
        }
      }
      fields.field("files") { writer in
        writer.list(files, lines: true) { file, writer in
          writer.object { fields in
            fields.text("file", file.file)
            fields.number("all", file.all)
            fields.number("used", file.used)
          }
        }
      }
      fields.field("unused") { writer in
        let items = Coverage.Kind.allCases.flatMap(ownParts).map(\.item)
        writer.list(items.filter { !$0.isUsed }, lines: true) { write($0, to: &$1) }
      }
    }
    writer.raw("\n")
    return writer.bytes
  }

  private func write(_ parts: [Part], to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("all", parts.count)
      fields.number("used", parts.count(where: \.item.isUsed))
      for source in Source.allCases {
        fields.number(source.rawValue, parts.count { $0.count(source) > 0 })
      }
    }
  }

  private func write(_ item: Coverage.Item, to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("kind", item.kind.rawValue)
      fields.text("name", item.name)
      fields.text("file", item.file(in: folder))
      fields.number("line", item.place.line)
    }
  }
}
