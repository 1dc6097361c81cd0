/// The corrections of a text in the order in which they were made; each is numbered by its place, from 1.
public struct Corrections: Hashable, Sendable {
  /// The version of the form of `corrections.json`.
  public static let schemaVersion = 1

  /// The corrections, oldest first.
  public var list: [Correction]

  /// Creates a list.
  public init(_ list: [Correction] = []) { self.list = list }

  /// The language that was set by hand, which decides how the text is cut; nil where none was.
  public var language: Language? {
    let values = list.compactMap { correction -> Language? in
      guard case .set(.language, let value, _) = correction.action else { return nil }
      return Language(rawValue: value)
    }
    return values.last
  }

  /// Whether `field` was set by hand; then also the value that was given before, when the text was added.
  public func setting(of field: Correction.Field) -> (given: String?, isSet: Bool) {
    for correction in list {
      if case .set(field, _, let given) = correction.action { return (given, true) }
    }
    return (nil, false)
  }

  /// The same corrections for other words of the same text: each stands where its quotation occurs exactly once.
  ///
  /// One whose quotation is gone or occurs more than once is kept without a place. O(scalars × corrections).
  public func carried(to text: ExtractedText) -> Corrections {
    Corrections(
      list.map { correction in
        guard let anchor = correction.anchor else { return correction }
        var carried = correction
        carried.anchor = Correction.Anchor(range: anchor.onlyPlace(in: text), quote: anchor.quote)
        return carried
      })
  }

  /// The same corrections for metadata in which other values are given than before.
  public func giving(_ metadata: Metadata) -> Corrections {
    Corrections(
      list.map { correction in
        guard case .set(let field, let value, _) = correction.action else { return correction }
        return Correction(
          .set(field, value: value, given: metadata.given(field)), at: nil, reason: correction.reason,
          author: correction.author, recordedAt: correction.recordedAt)
      })
  }
}
