/// What the YAML library says of a syntax error, in words for people who write rules.
enum YAMLProblem {
  /// Whether the library saw the fault only in the line behind it.
  static func isBehind(_ problem: String) -> Bool { problem == "could not find expected ':'" }

  /// - Returns: the fault, and what would be right where that is sure.
  static func said(_ problem: String) -> (message: String, hint: String?) {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        "': ' stands in a text without quotes",
        "put the text in quotes, or set this line in as the lines above"
      )
    case "did not find expected key":
      (
        "a key is expected here, and the text above has ended",
        "put the text in quotes, or set this line in as the lines above"
      )
    case "could not find expected ':'":
      ("this line has no key", "a key ends in ': ', a colon and a blank")
    case "did not find expected '-' indicator":
      ("'- ' is expected here", "set this line in as the entries above")
    case "did not find expected ',' or ']'":
      ("',' or ']' is expected here", "put texts with brackets or quotes in quotes")
    case "did not find expected ',' or '}'":
      ("',' or '}' is expected here", "put texts with brackets or quotes in quotes")
    case "found character that cannot start any token":
      ("this character cannot begin a text", "put the text in quotes")
    case "found unknown escape character":
      ("no such escape in double quotes", "write '\\\\' for a backslash")
    case "block sequence entries are not allowed in this context":
      ("'- ' cannot begin here", "put the list on the lines below its key")
    case "found unexpected end of stream":
      ("the rule ends here, and something is still open", "close the quote or bracket")
    default: (problem, nil)
    }
  }
}
