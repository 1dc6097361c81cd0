/// A unit of which expressions are made: a character in Chinese, a word elsewhere.
struct ExpressionToken: Sendable {
  /// What a token is, beside its symbol.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A word begins here.
    static let beginsWord = Traits(rawValue: 1)
    /// A word ends here.
    static let endsWord = Traits(rawValue: 2)
    /// It is a function word, or a part of one.
    static let function = Traits(rawValue: 4)
    /// An opening quotation or title mark stands right before it.
    static let opens = Traits(rawValue: 8)
    /// A closing one stands right behind it.
    static let closes = Traits(rawValue: 16)
    /// It is the mark between the members of a list.
    static let list = Traits(rawValue: 32)
    /// It begins with a capital.
    static let capital = Traits(rawValue: 64)
    /// It stands in what the statement says, and not in a line around it such as the dateline.
    static let body = Traits(rawValue: 128)
  }

  /// The text, counted in the ledger.
  let text: Int32
  /// The clause, counted in the text.
  let clause: Int32
  /// Where it stands in the comparison form of its clause.
  let range: Range<Int32>
  /// What it is.
  var traits: Traits
}
