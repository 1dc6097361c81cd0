/// The wording of a concordance is not what was written: it has to be made again.
public struct ConcordanceDamage: Error, Hashable, Sendable {}
