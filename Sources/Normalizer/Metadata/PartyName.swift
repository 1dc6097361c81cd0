/// The name of a party as a text writes it, and which state or union it is a name of.
public struct PartyName: Sendable {
  /// The ISO 3166-1 code, or a made-up one for a union; nil where the name is in no list.
  public let code: String?

  /// Reads a name in any of the project's languages, short or full; O(length).
  public init(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    code = NameFinder(text: scalars).states(in: scalars.indices).first?.code
  }
}
