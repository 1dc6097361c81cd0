extension Metadata {
  /// The value of a field where the user gave it; nil where it was read, recognised or is not known.
  public func given(_ field: Correction.Field) -> String? {
    switch field {
    case .title: title?.given
    case .place: place?.given
    case .genre: genre?.given?.rawValue
    case .date: date?.given?.description
    case .language: language.given?.rawValue
    case .level: level?.given?.rawValue
    case .visitor: visitor?.given
    case .inviter: inviter?.given
    case .copyType: copyType?.given?.rawValue
    case .completeness: completeness?.given?.rawValue
    case .parties:
      parties.isEmpty || parties.contains { $0.given == nil } ? nil : parties.map(\.value).joined(separator: "; ")
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
    case .level: if let level = Level(rawValue: value) { metadata.level = Sourced(level, .given) }
    case .visitor: metadata.visitor = Sourced(value, .given)
    case .inviter: metadata.inviter = Sourced(value, .given)
    case .copyType: if let type = CopyType(rawValue: value) { metadata.copyType = Sourced(type, .given) }
    case .completeness:
      if let extent = Completeness(rawValue: value) { metadata.completeness = Sourced(extent, .given) }
    case .parties: metadata.parties = Self.parties(value).map { Sourced($0, .given) }
    }
    return metadata
  }

  /// The parties that a list names, parted by semicolons, full-width ones too; blanks around a name are not of it.
  public static func parties(_ list: String) -> [String] {
    list.unicodeScalars.split { $0 == ";" || $0 == "\u{FF1B}" }.compactMap { part in
      let name = part.drop(while: \.properties.isWhitespace).reversed().drop(while: \.properties.isWhitespace)
        .reversed()
      return name.isEmpty ? nil : String(String.UnicodeScalarView(name))
    }
  }
}

extension Sourced {
  /// The value where the user gave it.
  public var given: Value? { origin == .given ? value : nil }
}
