/// What can be wrong in a rule book, a case each; the raw value is the code that is printed.
///
/// Codes are grouped by hundred: files 0, YAML 1, keys and values 2, phrases 3, references 4,
/// texts 5, safety 6, examples 7, transcripts 8, promises 9. A code is never given a second meaning.
public enum Fault: String, Hashable, Sendable, CaseIterable {
  // Files.
  case noFolder = "M001"
  case unreadable = "M002"
  case emptyFolder = "M003"
  case linkLeaves = "M004"
  case tooLarge = "M005"
  case notUTF8 = "M006"
  case nul = "M007"
  case tooDeepFolder = "M008"
  case tooManyFaults = "M009"
  case otherEnding = "M010"

  // YAML.
  case syntax = "M101"
  case strayText = "M102"
  case nestedTooDeep = "M103"
  case tab = "M104"
  case swallowedComment = "M105"
  case tagOrAnchor = "M106"
  case duplicateKey = "M107"
  case mappingForText = "M108"
  case listForText = "M109"
  case cutByComma = "M110"
  case notARule = "M111"
  case strayLineEnd = "M112"

  // Keys and values.
  case unknownKind = "M201"
  case unknownKey = "M202"
  case missingKey = "M203"
  case unknownValue = "M204"
  case wrongShape = "M205"
  case badNumber = "M206"
  case emptyValue = "M207"
  case unquotedNumber = "M208"
  case badName = "M209"
  case badBrackets = "M210"
  case wrongBank = "M211"
  case newerFormat = "M212"
  case badDate = "M213"
  case badCountry = "M214"
  case noContact = "M215"

  // Phrases.
  case emptyPhrase = "M301"
  case unclosed = "M302"
  case unopened = "M303"
  case emptyChoice = "M304"
  case gapAtEdge = "M305"
  case gapTwice = "M306"
  case gapTooWide = "M307"
  case starNotAtEnd = "M308"
  case optionalWithoutPart = "M309"
  case emptySetName = "M310"
  case colonInCapture = "M311"
  case onlyOptional = "M312"
  case unexpectedCharacter = "M313"
  case tooWide = "M314"
  case neverMatches = "M315"
  case repeatedPhrase = "M316"
  case notPlainWords = "M317"
  case shadowedPhrase = "M318"
  case deadPhrase = "M319"

  // References.
  case duplicateID = "M401"
  case unknownSign = "M402"
  case unknownSet = "M403"
  case setInsideItself = "M404"
  case unknownPractice = "M405"
  case unknownNote = "M406"
  case unknownSlot = "M407"
  case slotNeverFilled = "M408"
  case moveWithoutReply = "M409"
  case unreachableRow = "M410"
  case noBookRule = "M411"
  case unusedSet = "M412"
  case unknownConcern = "M413"
  case unreachableReply = "M414"
  case blockedPractice = "M415"
  case unofferedPractice = "M416"

  // Texts.
  case twoQuestions = "M501"
  case tooLong = "M502"
  case exclamation = "M503"
  case bannedPhrase = "M504"
  case codeDiffers = "M505"
  case badBraces = "M506"
  case askDiffers = "M507"
  case repeatedText = "M508"
  case noCodes = "M509"
  case twoSteps = "M510"

  // Safety.
  case safetyMove = "M601"
  case unlessOnCrisis = "M602"
  case notAdded = "M603"
  case crisisDiffers = "M604"
  case outsideSafety = "M605"
  case countryDiffers = "M606"
  case lineNotNewer = "M607"
  case missingCopy = "M608"
  case oldLine = "M609"

  // Examples.
  case exampleNotHeard = "M701"
  case exampleTurnedOff = "M702"
  case exampleElsewhere = "M703"
  case counterexampleHeard = "M704"

  // Transcripts.
  case badTranscript = "M801"
  case goneFromBook = "M802"

  // Promises.
  case brokenPromise = "M901"
  case unkeptPromise = "M902"

  /// The code that is printed.
  public var code: String { rawValue }

  /// An error stops a book from being used; a warning does not.
  public var severity: Diagnostic.Severity {
    switch self {
    case .otherEnding, .repeatedPhrase, .unreachableRow, .unusedSet, .unknownConcern,
      .missingCopy, .repeatedText, .noCodes, .unkeptPromise, .shadowedPhrase, .deadPhrase,
      .unreachableReply, .blockedPractice, .unofferedPractice, .oldLine:
      .warning
    default: .error
    }
  }
}
