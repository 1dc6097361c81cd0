/// Finds which mentions are of one instrument.
struct InstrumentLinker {
  let wordings: WordingList
  private(set) var instruments: [Instrument] = []
  private var numbers: [String: Int] = [:]

  init(wordings: WordingList) { self.wordings = wordings }

  /// Adds the mentions of one statement.
  mutating func add(_ mentions: [InstrumentMention]) {
    let own = Set(mentions.map { Self.key($0.name) })
    for mention in mentions {
      let key = Self.key(mention.name)
      if let number = numbers[key] {
        instruments[number].mentions.append(mention)
      } else if let (number, link) = host(mention.name, key, own) {
        instruments[number].names.append(Instrument.Name(name: mention.name, link: link))
        instruments[number].mentions.append(mention)
        numbers[key] = number
      } else {
        numbers[key] = instruments.count
        instruments.append(
          Instrument(names: [Instrument.Name(name: mention.name, link: nil)], mentions: [mention]))
      }
    }
  }

  /// An earlier instrument that a new name is of; none that the same statement names in other words.
  private func host(_ name: String, _ key: String, _ own: Set<String>) -> (Int, Instrument.Link)? {
    let listed = Set(wordings.names(of: name).map { Self.key($0.wording) })
    let apart = Set(wordings.apart(from: name).map { Self.key($0.wording) })
    for (number, instrument) in instruments.enumerated() {
      let keys = instrument.names.map { Self.key($0.name) }
      guard !keys.contains(where: apart.contains), !keys.contains(where: own.contains) else { continue }
      if keys.contains(where: listed.contains) { return (number, .listed) }
      if keys.contains(where: { Self.isNear($0, key) }) { return (number, .nearIdentity) }
    }
    return nil
  }

  /// The name without blanks, marks and what a newer one of the same has before it.
  private static func key(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { ExpressionMarks.isLetter($0.value) })).lowercased()
  }

  /// Whether the longer name is the shorter with something before it, as the parties are; both end alike.
  private static func isNear(_ one: String, _ other: String) -> Bool {
    let (longer, shorter) = one.unicodeScalars.count > other.unicodeScalars.count ? (one, other) : (other, one)
    return shorter.unicodeScalars.count >= leastNear && longer.hasSuffix(shorter)
  }

  /// The fewest characters of a name that another may end with and be the same.
  private static let leastNear = 8
}
