extension Metadata {
  /// The value of a field where the user gave it; nil where it was read, recognised or is not known.
  public func given(_ field: Correction.Field) -> String? {
    switch field {
    case .title: title?.given
    case .place: place?.given
    case .genre: genre?.given?.rawValue
    case .date: date?.given?.description
    case .language: language.given?.rawValue
    }
  }

  /// The same metadata with `value` as given for a field; unchanged where the value is not one of its kind.
  public func giving(_ field: Correction.Field, _ value: String) -> Metadata {
    var metadata = self
    switch field {
    case .title: metadata.title = Sourced(value, .given)
    case .place: metadata.place = Sourced(value, .given)
    case .genre: if let genre = Genre(rawValue: value) { metadata.genre = Sourced(genre, .given) }
    case .date: if let date = StatementDate(value) { metadata.date = Sourced(date, .given) }
    case .language: metadata.language = Sourced(Language(rawValue: value), .given)
    }
    return metadata
  }
}

extension Sourced {
  /// The value where the user gave it.
  public var given: Value? { origin == .given ? value : nil }
}
