/// A fixed wording that is looked for: letters match in both cases, a space stands for blanks of any kind.
struct Wording: Sendable, ExpressibleByStringLiteral {
  private let scalars: [Unicode.Scalar]

  init(_ wording: String) { scalars = wording.unicodeScalars.map(\.small) }
  init(stringLiteral wording: String) { self.init(wording) }

  /// The first place in `range`; marks behind composed letters and line ends inside are skipped.
  func first(_ text: Scalars, in range: Range<Int>) -> Range<Int>? {
    first(text, beginningIn: range, before: range.upperBound)
  }

  /// The first place that begins in `starts` and ends before `limit`.
  func first(_ text: Scalars, beginningIn starts: Range<Int>, before limit: Int) -> Range<Int>? {
    for start in starts where canBegin(at: text[start]) {
      if let end = end(text, at: start, before: limit) { return start..<end }
    }
    return nil
  }

  /// A quick no for most scalars: only Latin letters and blanks match others than themselves.
  func canBegin(at scalar: Unicode.Scalar) -> Bool {
    guard let first = scalars.first else { return true }
    return scalar == first || scalar.isLatinLetter || first == " "
  }

  /// The offset after the wording at `start`.
  func end(_ text: Scalars, at start: Int, before limit: Int) -> Int? {
    var at = start
    for scalar in scalars {
      while at > start, at < limit, text[at].isCombiningMark { at += 1 }
      if scalar == " " {
        guard at < limit, text[at].isBlank else { return nil }
        at = text.skippingBlanks(at..<limit)
        continue
      }
      while at > start, at < limit, text[at].endsLine { at += 1 }
      guard at < limit, text[at].small == scalar else { return nil }
      at += 1
    }
    while at > start, at < limit, text[at].isCombiningMark { at += 1 }
    return at
  }
}

extension Unicode.Scalar {
  /// The small letter, where it is one scalar.
  var small: Unicode.Scalar {
    if isASCII { return Unicode.Scalar(asciiLowercased) ?? self }
    guard isLatinLetter else { return self }
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }
}
