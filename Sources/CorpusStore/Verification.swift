public import StatementModel

/// What a check of a corpus found.
public struct Verification: Hashable, Sendable {
  /// Something that is not as it has to be.
  public struct Fault: Hashable, Sendable {
    /// What is wrong, for people: lower case, no full stop.
    public let what: String
    /// The texts that it touches, sorted; empty where it touches none or none can be told.
    public let texts: [TextID]

    /// Creates a fault.
    public init(what: String, texts: [TextID]) { (self.what, self.texts) = (what, texts) }
  }

  /// How many packs were checked.
  public internal(set) var packs = 0
  /// How many objects were read and checked against their names.
  public internal(set) var objects = 0
  /// How many texts were checked.
  public internal(set) var texts = 0
  /// How many of their revisions were read.
  public internal(set) var revisions = 0
  /// What was found, in the order of finding; empty where all is as it has to be.
  public internal(set) var faults: [Fault] = []

  /// Nothing was checked yet.
  init() {}

  mutating func note(_ what: String, _ texts: [TextID] = []) {
    let fault = Fault(what: what, texts: texts)
    if !faults.contains(fault) { faults.append(fault) }
  }
}
