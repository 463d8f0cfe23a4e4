extension Fault.Meaning {
  /// What faults of files and folders mean.
  static let files: [Fault: Fault.Meaning] = [
    .noFolder: Fault.Meaning(
      "No such folder",
      """
      The path that was given names no folder, or one that cannot be opened, so there is no \
      rule book to read.
      """),
    .unreadable: Fault.Meaning(
      "A file that cannot be read",
      """
      The file is there, and the system does not let the program read it.
      """),
    .emptyFolder: Fault.Meaning(
      "A folder without rule files",
      """
      The folder has no file whose name ends in `.yaml`, so there are no rules in it.
      """),
    .linkLeaves: Fault.Meaning(
      "A link that leaves the book",
      """
      A link in the folder leads to a file outside it. A book is read from its own folder \
      alone, so that what you check is what runs.
      """),
    .tooLarge: Fault.Meaning(
      "A file that is too large",
      """
      The file is larger than ten million bytes, a hundred times what a whole book needs. \
      Something else than rules is in it.
      """),
    .notUTF8: Fault.Meaning(
      "Letters that cannot be read",
      """
      The file was saved in another way of writing letters than UTF-8, so that some of them \
      cannot be told.
      """),
    .nul: Fault.Meaning(
      "A file that is no text",
      """
      The file holds a byte that no text has. It is probably a picture or a document with a \
      wrong name.
      """),
    .tooDeepFolder: Fault.Meaning(
      "Folders inside folders, too deep",
      """
      The folders inside the book are nested deeper than anybody needs, or a link leads in a \
      circle.
      """),
    .tooManyFaults: Fault.Meaning(
      "Too many faults in one file",
      """
      The file has more than a thousand faults; the rest of them is not told.
      """),
    .otherEnding: Fault.Meaning(
      "A file with another ending",
      """
      A file in the folder ends in `.yml` or in capitals, and is not read: rule files end in \
      `.yaml`.
      """),
  ]
}
