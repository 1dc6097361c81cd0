/// The pairings of a series in the order in which they were made; each is numbered by its place, from 1.
public struct Pairings: Hashable, Sendable {
  /// The version of the form of `pairings.json`.
  public static let schemaVersion = 1

  /// The pairings, oldest first.
  public var list: [Pairing]

  /// Creates a list.
  public init(_ list: [Pairing] = []) { self.list = list }

  /// The pairings of two texts with their numbers, whichever of the two was called old when they were made.
  public func between(_ texts: Pair<TextID>) -> [(number: Int, pairing: Pairing)] {
    list.enumerated().compactMap { index, pairing in
      if pairing.texts == texts { return (index + 1, pairing) }
      return pairing.reversed.texts == texts ? (index + 1, pairing.reversed) : nil
    }
  }
}
