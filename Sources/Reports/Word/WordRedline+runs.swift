import DiffEngine
import StatementModel

extension WordRedline {
  /// Writes a run, in the element of its change.
  mutating func writeRun(_ mark: TrackedText.Mark, _ text: String, isOld: Bool, isEditorial: Bool) {
    guard !text.isEmpty else { return }
    let language = isOld ? languages.old : languages.new
    let inherited = languages.new
    wrap(mark, isEditorial: isEditorial) { xml in
      xml.element("w:r") { xml in
        if language.isWide || language.tags.count != inherited.tags.count
          || !language.tags.elementsEqual(inherited.tags, by: { $0.1 == $1.1 })
        {
          xml.element("w:rPr") { language.write(&$0, inherited: inherited) }
        }
        WordMarkup.writeText(text, isDeleted: mark == .deleted, &xml)
      }
    }
  }

  /// Writes what `body` writes in the element of a change; as it is where nothing changed.
  mutating func wrap(_ mark: TrackedText.Mark, isEditorial: Bool, _ body: (inout XMLWriter) -> Void) {
    let name: StaticString
    switch mark {
    case .equal: return body(&xml)
    case .deleted: name = "w:del"
    case .inserted: name = "w:ins"
    case .movedFrom: name = "w:moveFrom"
    case .movedTo: name = "w:moveTo"
    }
    let attributes = change(isEditorial: isEditorial)
    xml.element(name, attributes, body)
  }

  /// The id, author and date of a change.
  mutating func change(isEditorial: Bool) -> [XMLAttribute] {
    let author = VisibleText.line(options.author)
    let id = takeID()
    let date: [XMLAttribute] = options.date.map { date -> [XMLAttribute] in [("w:date", date)] } ?? []
    let own: [XMLAttribute] = [("w:id", id), ("w:author", isEditorial ? words.editorialAuthor(author) : author)]
    return own + date
  }

  /// Writes the beginning or the end of the place that something moved from or to.
  mutating func writeMove(_ side: Side, _ index: Int, starts: Bool) {
    let range = OpenRange.move(side, index)
    guard starts else {
      let id: XMLAttribute = ("w:id", open.removeValue(forKey: range) ?? "")
      return xml.empty(side == .old ? "w:moveFromRangeEnd" : "w:moveToRangeEnd", [id])
    }
    let attributes = change(isEditorial: false)
    open[range] = attributes[0].1
    xml.empty(
      side == .old ? "w:moveFromRangeStart" : "w:moveToRangeStart", attributes + [("w:name", "move\(index + 1)")])
  }
}

extension WordRedline {
  /// Whether a reader is told of a correspondence in a remark.
  func hasRemark(_ index: Int) -> Bool {
    let correspondence = comparison.correspondences[index]
    if options.explain && correspondence.isSubstantive || !correspondence.pairings.isEmpty { return true }
    return correspondence.changes.contains { $0 == .moved || $0 == .split || $0 == .merged }
  }

  /// Begins the range of a remark.
  mutating func startRemark(_ index: Int) {
    let id = takeID()
    open[.remark(index)] = id
    xml.empty("w:commentRangeStart", [("w:id", id)])
    let remark = Remark(comparison.correspondences[index], comparison, places, words: words)
    comments.add(id, remark.lines)
  }

  /// Ends the range of a remark, in the change that it ends with, so that it goes where its wording goes.
  mutating func endRemark(_ index: Int) {
    guard let id = open.removeValue(forKey: .remark(index)) else { return }
    xml.empty("w:commentRangeEnd", [("w:id", id)])
    wrap(lastMark, isEditorial: false) { xml in
      xml.element("w:r") { $0.empty("w:commentReference", [("w:id", id)]) }
    }
  }

  /// Writes the remark that says where everything comes from; it stands at the beginning, since the text has no place for it.
  mutating func writeProvenance() {
    let id = takeID()
    comments.add(id, provenanceLines)
    xml.empty("w:commentRangeStart", [("w:id", id)])
    xml.empty("w:commentRangeEnd", [("w:id", id)])
    xml.element("w:r") { $0.empty("w:commentReference", [("w:id", id)]) }
  }

  private var provenanceLines: [String] {
    let tokens = tracked.shown.old.tokens + tracked.shown.new.tokens
    let warning = words.comparability(comparison.comparability)
    let notes = [warning, words.digest(comparison.summary), tokens > 0 ? words.tokens(tokens) : nil]
    return notes.compactMap(\.self) + ProvenanceLines(comparison.texts, options.provenance, words: words).lines
  }

  private mutating func takeID() -> String {
    defer { nextID += 1 }
    return String(nextID)
  }
}
