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

  /// What there are too many of, how many are allowed, and what moves the limit.
  var description: (what: String, limit: Int, option: ReadingLimit) {
    switch self {
    case .depth(let limit): ("elements inside one another", limit, .depth)
    case .elements(let limit): ("elements and stretches of text", limit, .elements)
    case .attributes(let limit): ("attributes of one element", limit, .attributes)
    case .bytes(let limit): ("bytes", limit, .bytes)
    }
  }
}
