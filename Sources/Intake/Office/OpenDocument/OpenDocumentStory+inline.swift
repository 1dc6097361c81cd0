extension OpenDocumentStory {
  /// Reads what stands in a paragraph: text, and elements that hold text or stand for characters.
  mutating func inline(of container: XMLElement, isHidden: Bool) {
    for child in container.children {
      switch child {
      case .text(let characters): isHidden ? count(hidden: characters) : append(collapsing: characters)
      case .element(let element): inline(element, isHidden: isHidden)
      }
    }
  }

  private mutating func inline(_ element: XMLElement, isHidden: Bool) {
    if let characters = Self.characters(of: element) {
      isHidden ? tally.add(.hidden, characters.unicodeScalars.count) : append(characters)
      return
    }
    switch element.name {
    case "text:note": tally.add(.note)
    case "office:annotation": tally.add(.comment)
    case "office:annotation-end", "text:ruby-text", "text:script", "office:event-listeners": return
    case "text:hidden-text", "text:hidden-paragraph": hide(element)
    case "text:ruby":
      tally.add(.ruby)
      inline(of: element, isHidden: isHidden)
    case _ where element.name.hasPrefix("draw:") && element.name != "draw:a": drawing(element)
    default: inline(of: element, isHidden: isHidden || styles.hides(element["style-name"]))
    }
  }

  /// The characters that an element stands for; nil where it stands for none.
  private static func characters(of element: XMLElement) -> String? {
    switch element.name {
    case "text:s": String(repeating: " ", count: min(max(element["c"].flatMap { Int($0) } ?? 1, 0), mostBlanks))
    case "text:tab": "\t"
    case "text:line-break": "\n"
    default: nil
    }
  }

  /// Blanks that one element may stand for; a hostile count must not fill the memory.
  private static let mostBlanks = 1_000

  private mutating func append(_ characters: String) {
    if hasPendingBlank { text.append(" ") }
    hasPendingBlank = false
    text.append(characters)
  }

  /// Adds text whose white space counts as one blank, and as none at the ends (OpenDocument 1.3 part 3, 6.1.2).
  private mutating func append(collapsing characters: String) {
    for scalar in characters.unicodeScalars {
      if Self.isBlank(scalar) {
        hasPendingBlank = hasPendingBlank || !text.isAtStart
      } else {
        if hasPendingBlank { text.append(" ") }
        hasPendingBlank = false
        text.append(scalar)
      }
    }
  }

  private mutating func count(hidden characters: String) {
    tally.add(.hidden, characters.unicodeScalars.count { !Self.isBlank($0) })
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n", "\r"].contains(scalar) }

  /// Keeps the text boxes of a drawing; titles and descriptions for the blind are not among them.
  mutating func drawing(_ element: XMLElement) {
    if element.elements.contains(where: { ["text:p", "text:h", "text:list"].contains($0.name) }) {
      boxes.append(element)
    } else {
      for child in element.elements { drawing(child) }
    }
  }
}
