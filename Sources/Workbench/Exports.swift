@_exported public import RuleBook
