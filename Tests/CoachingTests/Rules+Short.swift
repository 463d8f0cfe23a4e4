@testable import Coaching

/// A sign in a line.
func sign(
  _ id: String, _ bank: Bank, _ phrases: [String], weight: Int = 2, unless: [String] = [],
  tier: Crisis = .none, theme: Theme? = nil, part: SignRule.Part? = nil
) throws -> SignRule {
  SignRule(
    id: id, bank: bank, weight: weight,
    phrases: try phrases.map { .init(phrase: try Phrase(parsing: $0), weight: weight) },
    unless: try unless.map { try Phrase(parsing: $0) }, tier: tier, theme: theme, part: part)
}
