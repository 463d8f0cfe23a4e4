import Foundation

extension [Diagnostic] {
  /// The faults as a SARIF 2.1.0 log of one run, for tools that show the findings of code scanners.
  ///
  /// Every code that can come is listed with its meaning, so that a tool can explain it.
  public var sarif: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(SARIF(self))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// The parts of a SARIF log that faults need (OASIS, SARIF 2.1.0).
private struct SARIF: Encodable {
  struct Message: Encodable { var text: String }

  struct Rule: Encodable {
    struct Configuration: Encodable { var level: String }
    var id: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Message
    var defaultConfiguration: Configuration
  }

  struct Tool: Encodable {
    struct Driver: Encodable {
      var name: String
      var rules: [Rule]
    }
    var driver: Driver
  }

  struct Location: Encodable {
    struct Artifact: Encodable { var uri: String }
    struct Region: Encodable {
      var startLine: Int
      var startColumn: Int
      var snippet: Message?
    }
    struct Physical: Encodable {
      var artifactLocation: Artifact
      var region: Region
    }
    var physicalLocation: Physical
    var message: Message?
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]
  }

  struct Run: Encodable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ faults: [Diagnostic]) {
    let rules = Fault.allCases.map(Rule.init)
    let places = Dictionary(uniqueKeysWithValues: zip(Fault.allCases, rules.indices))
    runs = [
      Run(
        tool: Tool(driver: Tool.Driver(name: "midstream", rules: rules)),
        results: faults.map { Result($0, index: places[$0.fault] ?? 0) })
    ]
  }
}

extension SARIF.Rule {
  fileprivate init(_ fault: Fault) {
    id = fault.code
    shortDescription = SARIF.Message(text: fault.meaning.title + ".")
    fullDescription = SARIF.Message(text: fault.meaning.text)
    help = SARIF.Message(text: fault.meaning.text)
    defaultConfiguration = Configuration(level: fault.severity.rawValue)
  }
}

extension SARIF.Result {
  fileprivate init(_ diagnostic: Diagnostic, index: Int) {
    ruleId = diagnostic.fault.code
    ruleIndex = index
    level = diagnostic.severity.rawValue
    let parts = [diagnostic.message, diagnostic.hint, diagnostic.conversation].compactMap(\.self)
    message = SARIF.Message(text: parts.joined(separator: "\n"))
    locations = [SARIF.Location(diagnostic.place, snippet: diagnostic.excerpt)]
    relatedLocations = diagnostic.notes.map { SARIF.Location($0.place, message: $0.message) }
  }
}

extension SARIF.Location {
  fileprivate init(_ place: Place, snippet: String? = nil, message: String? = nil) {
    physicalLocation = Physical(
      artifactLocation: Artifact(uri: Self.uri(of: place.file)),
      region: Region(
        startLine: max(1, place.line), startColumn: max(1, place.column),
        snippet: snippet.map(SARIF.Message.init)))
    self.message = message.map(SARIF.Message.init)
  }

  /// A path as a reference: what is no letter, digit or plain sign stands by its bytes.
  private static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += (byte < 16 ? "%0" : "%") + digits
      }
    }
    return uri
  }
}
