extension WordStory {
  /// Reads runs and what may hold them.
  mutating func inline(of container: XMLElement, hiddenByStyle: Bool) {
    for element in container.elements {
      switch element.name {
      case "w:r": run(element, hiddenByStyle: hiddenByStyle)
      case "m:r": emit(element.all("m:t").map(\.text).joined(), hidden: false)
      case "w:ins", "w:moveTo":
        tally.add(element.name == "w:ins" ? .insertion : .move)
        inline(of: element, hiddenByStyle: hiddenByStyle)
      case "w:del": tally.add(.deletion)
      case "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr": continue
      case "mc:AlternateContent":
        if let choice = WordChoice.content(of: element) { inline(of: choice, hiddenByStyle: hiddenByStyle) }
      default: inline(of: element, hiddenByStyle: hiddenByStyle)
      }
    }
  }

  /// Reads one run: characters of one format.
  private mutating func run(_ run: XMLElement, hiddenByStyle: Bool) {
    characters(of: run, hidden: hides(run.first("w:rPr")) ?? hiddenByStyle)
  }

  /// Reads what stands in a run, or in the alternative that is taken inside one, as for an emoji.
  private mutating func characters(of container: XMLElement, hidden isHidden: Bool) {
    for element in container.elements {
      if let characters = WordCharacters.text(of: element) {
        emit(characters, hidden: isHidden)
        continue
      }
      switch element.name {
      case "w:fldChar": field(element["fldCharType"])
      case "w:footnoteReference", "w:endnoteReference": tally.add(.note)
      case "w:commentReference": tally.add(.comment)
      case "w:ruby":
        tally.add(.ruby)
        if let base = element.first("w:rubyBase") { inline(of: base, hiddenByStyle: isHidden) }
      case "mc:AlternateContent":
        if let choice = WordChoice.content(of: element) { characters(of: choice, hidden: isHidden) }
      case "w:drawing", "w:pict", "w:object": drawing(element)
      default: continue
      }
    }
  }

  /// What the properties of a run say of hiding it; nil where they say nothing.
  private func hides(_ properties: XMLElement?) -> Bool? {
    if let vanish = properties?.first("w:vanish") { return vanish.isOn }
    guard let style = properties?.first("w:rStyle")?["val"], styles.hides(style) else { return nil }
    return true
  }

  /// A field begins with its instruction; behind a separator stands its result.
  private mutating func field(_ type: String?) {
    switch type {
    case "begin": fields.append(true)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    case "end": _ = fields.popLast()
    default: return
    }
  }

  private mutating func emit(_ characters: String, hidden: Bool) {
    if hidden {
      tally.add(.hidden, characters.unicodeScalars.count)
    } else if fields.contains(true) {
      tally.add(.fieldInstruction, characters.unicodeScalars.count)
    } else {
      text.append(characters)
    }
  }

  /// Keeps the text boxes of a drawing, to be read behind the paragraph; of alternatives only one is drawn.
  private mutating func drawing(_ element: XMLElement) {
    if element.name == "w:txbxContent" {
      boxes.append(element)
    } else if element.name == "mc:AlternateContent" {
      if let choice = WordChoice.content(of: element) { drawing(choice) }
    } else {
      for child in element.elements { drawing(child) }
    }
  }
}
