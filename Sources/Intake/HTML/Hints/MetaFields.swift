/// The `meta` elements of a page by name.
struct MetaFields {
  private var values: [String: String] = [:]

  init(_ tree: HTMLTree) {
    for index in tree.elements("meta") {
      let attributes = tree.nodes[index].attributes
      guard let content = attributes["content"]?.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        !content.isEmpty
      else { continue }
      for key in ["name", "property", "itemprop", "http-equiv"] {
        if let name = attributes[key]?.lowercased(), values[name] == nil { values[name] = content }
      }
    }
  }

  /// The value of the first of `names`, in small letters, that the page gives.
  func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }
}
