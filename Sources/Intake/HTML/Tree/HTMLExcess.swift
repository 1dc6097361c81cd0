/// The limit that a page passes, with its value.
enum HTMLExcess: Error, Hashable {
  /// Elements inside one another.
  case depth(Int)
  /// Elements and stretches of text in all.
  case elements(Int)
  /// Attributes of one element.
  case attributes(Int)
  /// Bytes that the parser can count.
  case bytes(Int)

  /// What there are too many of, and how many are allowed.
  var description: (what: String, limit: Int) {
    switch self {
    case .depth(let limit): ("elements inside one another", limit)
    case .elements(let limit): ("elements and stretches of text", limit)
    case .attributes(let limit): ("attributes of one element", limit)
    case .bytes(let limit): ("bytes", limit)
    }
  }
}
