import DiffEngine
import StatementModel

extension HTMLComparison {
  /// The kinds of change that a reader may hide.
  private static let kinds: [Change] = [.reworded, .moved, .split, .merged, .renumbered, .added, .removed]

  /// Writes how the changes are shown and which: controls that need no script, since the style sheet reads them.
  func writeControls(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("div", [("class", "controls")]) { html in
      html.element("fieldset") { html in
        html.element("legend", words.view)
        writeChoice("radio", "view-sides", words.sideBySide, name: "view", isOn: true, &html)
        writeChoice("radio", "view-inline", words.inline, name: "view", isOn: false, &html)
      }
      // Others are folded away, so that there is nothing to hide.
      let shown = Self.kinds.filter { kind in changed.contains { comparison.correspondences[$0].change == kind } }
      if !shown.isEmpty {
        html.element("fieldset") { html in
          html.element("legend", words.shownKinds)
          for kind in shown {
            let count = comparison.summary.byMainChange[kind, default: 0]
            let label = "\(words.change(kind)) (\(count))"
            writeChoice("checkbox", "show-\(kind.rawValue)", label, name: "show", isOn: true, &html)
          }
        }
      }
    }
  }

  private func writeChoice(
    _ type: String, _ id: String, _ label: String, name: String, isOn: Bool,
    _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    let state: [HTMLAttribute] = isOn ? [("checked" as StaticString, "checked")] : []
    html.element("span") { html in
      html.void("input", [("type", type), ("id", id), ("name", name)] + state)
      html.element("label", [("for", id)], label)
    }
    html.newLine()
  }

  /// Writes where in the document the changes are: a bar of the new text, what is gone in its place; for the mouse alone,
  /// since the list of changed clauses says the same.
  func writeBar(_ html: inout HTMLWriter<some TextOutputStream>) {
    guard comparison.hasSubstantiveChange else { return }
    html.element("div", [("class", "bar"), ("aria-hidden", "true")]) { html in
      var unchanged = 0
      for (index, correspondence) in comparison.correspondences.enumerated() {
        let length = max(1, correspondence.edits.reduce(0) { $0 + max($1.old.utf8.count, $1.new.utf8.count) })
        guard correspondence.isSubstantive else {
          unchanged += length
          continue
        }
        writeStretch(unchanged, &html)
        unchanged = 0
        let name = "\(place(of: correspondence)): \(changeWords(correspondence).joined(separator: ", "))"
        let link = isShown[index] ? "#" + entryAnchor(index) : HTMLEscaping.fragment(anchor(of: correspondence))
        html.element(
          "a",
          [
            ("class", correspondence.change.rawValue), ("href", link), ("style", "flex-grow:\(length)"),
            ("tabindex", "-1"),
            ("title", name),
          ], "")
      }
      writeStretch(unchanged, &html)
    }
    html.newLine()
  }

  private func writeStretch(_ length: Int, _ html: inout HTMLWriter<some TextOutputStream>) {
    if length > 0 { html.element("span", [("style", "flex-grow:\(length)")], "") }
  }

  /// The anchor of an entry of the list of changes.
  func entryAnchor(_ index: Int) -> String { "change-\(index + 1)" }

  /// Writes links to the change before and the next, for the keyboard.
  func writeSteps(from index: Int, _ html: inout HTMLWriter<some TextOutputStream>) {
    guard comparison.correspondences[index].isSubstantive, let place = order[index] else { return }
    html.element("span", [("class", "steps")]) { html in
      if place > 0 {
        html.element("a", [("href", "#" + entryAnchor(changed[place - 1]))], words.previousChange)
      }
      if place + 1 < changed.count {
        html.text(" ")
        html.element("a", [("href", "#" + entryAnchor(changed[place + 1]))], words.nextChange)
      }
    }
  }

  /// Writes both sides as one text.
  func writeInline(
    _ correspondence: Correspondence, _ redline: Redline, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    let side: Side = correspondence.new.isEmpty ? .old : .new
    html.element("div", [("class", "inline")]) { html in
      html.element("p", [("lang", language(side)), ("dir", "auto")]) { html in
        if isRewritten(correspondence, redline) {
          for side in Side.allCases { writeWhole(redline, side, &html) }
        } else {
          for piece in redline.shown(.inline) {
            var piece = piece
            if piece.isBoundary { piece.text = " ¶ " }
            write(piece, &html)
          }
        }
      }
    }
  }

  private func writeWhole(_ redline: Redline, _ side: Side, _ html: inout HTMLWriter<some TextOutputStream>) {
    let wording = redline.shown(side == .old ? .old : .new).map { $0.isBoundary ? " ¶ " : $0.text }.joined()
    write(Redline.Piece(mark: side == .old ? .deleted : .inserted, text: wording), &html)
  }
}
