/// An element of an XML part with what it holds.
struct XMLElement {
  /// The local name behind a prefix of our own for its namespace, such as `w:p`; `?:p` in a namespace that is not known.
  let name: String
  /// The attributes by their local names.
  let attributes: [String: String]
  /// What it holds, in order.
  var children: [XMLNode] = []

  /// An attribute's value.
  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// The elements directly inside, in order.
  var elements: [XMLElement] { children.compactMap(\.element) }

  /// The elements of a name directly inside.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element directly inside that has this name.
  func first(_ name: String) -> XMLElement? {
    for case .element(let child) in children where child.name == name { return child }
    return nil
  }

  /// The first element at the end of a path of names.
  func first(_ path: String...) -> XMLElement? {
    var found: XMLElement? = self
    for name in path { found = found?.first(name) }
    return found
  }

  /// All text inside, in order.
  var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let characters): text += characters
      case .element(let element): text += element.text
      }
    }
  }
}

/// What stands inside an element.
enum XMLNode {
  case element(XMLElement)
  case text(String)

  /// The element, where it is one.
  var element: XMLElement? {
    if case .element(let element) = self { return element }
    return nil
  }
}
