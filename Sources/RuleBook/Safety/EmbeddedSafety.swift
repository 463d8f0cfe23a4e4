/// The safety rules that are built into the program; every book runs with them.
public func embeddedSafety() -> Rules { Rules() }
