import DiffEngine

/// Reads a wording diff that people can read: `共同[-努力-]{+奋斗+}`, and `⟦,|，⟧` for typography alone.
func redline(_ marked: String) -> [Edit] {
  var edits: [Edit] = []
  var rest = Array(marked.unicodeScalars)[...]
  func take(until end: String) -> String {
    let end = Array(end.unicodeScalars)
    var taken = String.UnicodeScalarView()
    while !rest.isEmpty, !rest.starts(with: end) { taken.append(rest.removeFirst()) }
    rest = rest.dropFirst(end.count)
    return String(taken)
  }
  while !rest.isEmpty {
    if rest.starts(with: "[-".unicodeScalars) {
      rest = rest.dropFirst(2)
      let old = take(until: "-]")
      if rest.starts(with: "{+".unicodeScalars) {
        rest = rest.dropFirst(2)
        edits.append(Edit(.replace, old: old, new: take(until: "+}")))
      } else {
        edits.append(Edit(.delete, old: old, new: ""))
      }
    } else if rest.starts(with: "{+".unicodeScalars) {
      rest = rest.dropFirst(2)
      edits.append(Edit(.insert, old: "", new: take(until: "+}")))
    } else if rest.starts(with: "⟦".unicodeScalars) {
      rest = rest.dropFirst()
      let (old, new) = (take(until: "|"), take(until: "⟧"))
      let operation: Edit.Operation = old.isEmpty ? .insert : new.isEmpty ? .delete : .replace
      edits.append(Edit(operation, old: old, new: new, isEditorial: true))
    } else {
      var same = String.UnicodeScalarView()
      while let first = rest.first, first != "⟦", !rest.starts(with: "[-".unicodeScalars),
        !rest.starts(with: "{+".unicodeScalars)
      {
        same.append(first)
        rest = rest.dropFirst()
      }
      edits.append(Edit(.equal, old: String(same), new: String(same)))
    }
  }
  return edits
}

extension Correspondence {
  /// A correspondence whose diff is given as marked text.
  init(
    _ change: Change, also: [Change] = [], _ old: [Int], _ new: [Int], _ pass: Pass, _ score: Double, _ marked: String
  ) {
    self.init(change: change, also: also, old: old, new: new, pass: pass, score: score, edits: redline(marked))
  }

  /// A correspondence of two equal wordings.
  init(_ change: Change, _ old: [Int], _ new: [Int], _ pass: Pass, _ marked: String) {
    self.init(change, old, new, pass, 1, marked)
  }
}
