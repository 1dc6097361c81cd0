import StatementModel

/// Finds names of states in a text.
struct NameFinder {
  /// A state named in the text.
  struct Found {
    let code: String
    let range: Range<Int>
    /// What to call it: nil for what stands in the text.
    let name: String?
  }

  let text: Scalars

  /// The states named in `range`, each at its first place, in order; linear.
  func states(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var start = range.lowerBound
    while let index = text.firstIndex(of: StateNames.beginnings, in: start..<range.upperBound) {
      start = index + 1
      guard let next = state(at: index, before: range.upperBound) else { continue }
      if !found.contains(where: { $0.code == next.code }) { found.append(next) }
      start = next.range.upperBound
    }
    return found
  }

  private func state(at index: Int, before limit: Int) -> Found? {
    guard let candidates = StateNames.byFirst[text[index]], index == 0 || !text[index - 1].isLatinLetter else {
      return nil
    }
    for (name, code) in candidates {
      guard let end = end(of: name, at: index, before: limit) else { continue }
      let longer = StateNames.continuations.first { text.matches($0, at: end, before: limit) }
      return Found(code: code, range: index..<(end + (longer?.count ?? 0)), name: nil)
    }
    return nil
  }

  /// The offset after `name`, blanks of any kind allowed for its spaces and marks behind composed letters skipped; nil
  /// where the word goes on.
  private func end(of name: [Unicode.Scalar], at index: Int, before limit: Int) -> Int? {
    var at = index
    for scalar in name {
      while at > index, at < limit, text[at].isCombiningMark { at += 1 }
      if scalar == " ", at < limit, text[at].isBlank {
        at = text.skippingBlanks(at..<limit)
        continue
      }
      guard at < limit, text[at] == scalar else { return nil }
      at += 1
    }
    while at < limit, text[at].isCombiningMark { at += 1 }
    return at < limit && name.last?.isLatinLetter == true && text[at].isLatinLetter ? nil : at
  }

  /// Two characters side by side that stand for two states, as in 中越.
  func pair(in range: Range<Int>) -> [Found] {
    for index in range.dropLast() where StateNames.abbreviations.contains(text[index]) {
      guard let first = StateNames.byAbbreviation[text[index]], let second = StateNames.byAbbreviation[text[index + 1]],
        first.code != second.code,
        first.code == "CN" || second.code == "CN" || first.code == "VN" || second.code == "VN"
      else { continue }
      return [(first, index), (second, index + 1)].map { entry, place in
        Found(code: entry.code, range: place..<(place + 1), name: entry.names.first.map(String.init(scalars:)))
      }
    }
    return []
  }
}

extension String {
  /// The scalars as a string.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    // One by one: appending a sequence at once goes through an unspecialised path that costs thousands of instructions.
    for scalar in scalars { unicodeScalars.append(scalar) }
  }
}
