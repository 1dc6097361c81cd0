import StatementModel

/// One thing that is known about a text, as a report writes it.
struct MetadataFact {
  /// The key in JSON.
  let key: String
  /// The value as text.
  let value: String
  /// Where it was read; nil where it was not read in the text.
  let range: ScalarRange?
  /// Where it comes from, spelled as in JSON.
  let origin: String

  init?<Value>(_ key: String, _ sourced: Sourced<Value>?, _ text: (Value) -> String) {
    guard let sourced else { return nil }
    self.key = key
    value = text(sourced.value)
    switch sourced.origin {
    case .given: (origin, range) = ("given", nil)
    case .recognised: (origin, range) = ("recognised", nil)
    case .source: (origin, range) = ("source", nil)
    case .read(let place): (origin, range) = ("read", place)
    }
  }
}

extension Metadata {
  /// What is known, in the order of the reports; a list gives several facts of one key.
  var facts: [MetadataFact] {
    let content = [
      MetadataFact("title", title) { $0 }, MetadataFact("language", language) { $0.rawValue },
      MetadataFact("genre", genre) { $0.rawValue }, MetadataFact("genre_name", genreName) { $0 },
      MetadataFact("date", date) { $0.description }, MetadataFact("place", place) { $0 },
      MetadataFact("dateline", dateline) { $0 },
    ]
    let people =
      parties.map { MetadataFact("party", $0) { $0 } } + [
        MetadataFact("inviter", inviter) { $0 }, MetadataFact("visitor", visitor) { $0 },
        MetadataFact("level", level) { $0.rawValue },
      ]
    let copy = [
      MetadataFact("copy_type", copyType) { $0.rawValue }, MetadataFact("completeness", completeness) { $0.rawValue },
      MetadataFact("published", published) { $0.description }, MetadataFact("captured", captured) { $0.description },
      MetadataFact("publisher", publisher) { $0 }, MetadataFact("source_address", sourceAddress) { $0 },
    ]
    return (content + people + copy).compactMap(\.self)
  }
}
