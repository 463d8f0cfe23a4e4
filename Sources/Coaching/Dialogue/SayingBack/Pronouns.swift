/// The words that turn, and those that may be a subject.
enum Pronouns {
  /// Words for the client.
  static let firsts: Set<String> = ["i", "me", "my", "mine", "myself"]
  /// Words for the client and others.
  static let plurals: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  /// Words for who is spoken to.
  static let seconds: Set<String> = [
    "you", "your", "yours", "yourself", "yourselves", "u", "ur", "ya", "youre",
  ]
  /// What a word for the client becomes.
  static let turned: [String: String] = [
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
  ]
  /// Subjects that can be nothing else.
  static let sure: Set<String> = [
    "he", "she", "it", "they", "nobody", "everybody", "everyone", "somebody", "someone", "anybody",
    "anyone", "nothing", "everything", "something", "there",
  ]
  /// Words that a verb of theirs follows, wherever they stand.
  static let subjects: Set<String> = sure.union(["i", "we", "you", "this", "that"])
  /// What a noun's part of a sentence begins with.
  static let openers: Set<String> = [
    "a", "all", "an", "another", "any", "both", "each", "every", "few", "half", "her", "his", "its",
    "many", "most", "my", "no", "one", "other", "several", "some", "that", "the", "their", "these",
    "this", "those", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "people", "anybody", "anyone", "everybody", "everyone", "nobody",
  ]
  /// Adverbs that stand between a subject and its verb.
  static let adverbs: Set<String> = [
    "actually", "almost", "already", "also", "always", "basically", "clearly", "constantly",
    "definitely", "ever", "even", "finally", "hardly", "honestly", "just", "kind", "literally",
    "maybe", "mostly", "nearly", "never", "not", "now", "obviously", "of", "often", "only",
    "probably", "quite", "rarely", "really", "simply", "so", "sometimes", "somehow", "sort",
    "still", "suddenly", "then", "usually", "barely", "truly",
  ]
}
