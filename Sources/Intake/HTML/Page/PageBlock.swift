/// A paragraph of a page, as a browser would lay it out, with what its place in the page says of it.
struct PageBlock {
  /// Its text: no blanks of ASCII at the ends, line ends only where the page breaks a line.
  var text: [Unicode.Scalar]
  /// The innermost element with a layout of its own that it stands in.
  let node: Int
  /// What kind of furniture the page marks it as.
  let mark: Furniture?
  /// Characters inside of links, blanks not counted.
  let linked: Int
  /// Whether a picture stands between it and the paragraph before, or in it.
  let followsPicture: Bool
  /// Whether it is a heading, h1 to h6.
  let heading: Int?
  /// Offset in the parsed bytes at or before its first character.
  let byte: Int
  /// Characters, blanks not counted.
  let length: Int

  /// Whether more than half of it is links.
  var isLinks: Bool { linked * 2 > length }

  /// The text on one line without blanks, for comparison with other places of the page.
  var bare: String { Self.bare(text) }

  /// `text` without blanks.
  static func bare(_ text: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.lazy.filter { !$0.properties.isWhitespace })
    return String(view)
  }
}
