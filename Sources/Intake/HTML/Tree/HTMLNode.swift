/// An element or a stretch of text of a page.
struct HTMLNode {
  /// The element's name in small letters; empty for text.
  let name: String
  /// The element's attributes, their names in small letters.
  let attributes: [String: String]
  /// Index of the element it stands in; -1 for the root.
  let parent: Int
  /// Index after its last descendant.
  var end: Int
  /// For text, the range in the tree's `text`.
  var text: Range<Int>
  /// Offset in the parsed bytes at which the parser stood before it.
  let byte: Int

  /// Whether this is text.
  var isText: Bool { name.isEmpty }
}
