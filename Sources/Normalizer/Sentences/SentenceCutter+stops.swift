import StatementModel

extension SentenceCutter {
  /// Whether the terminator at `index` ends a sentence, judged by what stands around it.
  func isEnd(_ index: Int, _ range: Range<Int>) -> Bool {
    let mark = text[index]
    if Punctuation.firmTerminators.contains(mark) { return true }
    let before = scalar(before: index, range)
    let next = scalar(after: index, range)
    if mark != ".", mark != "．" { return !rules.spacesWords || standsFree(next) }
    if !rules.spacesWords, before.columns == 2 || isChineseStop(before, next) {
      return stopsWithASCII || index + 1 >= range.upperBound ? !isDecimal(before, next) : false
    }
    guard standsFree(next), !isDecimal(before, next) else { return false }
    return endsWord(index, range)
  }

  /// The scalar before `index`, marks on a letter left out; where words are not spaced, a hard wrap between them is
  /// overlooked.
  private func scalar(before index: Int, _ range: Range<Int>) -> Unicode.Scalar {
    var at = index - 1
    while at >= range.lowerBound, text[at].isCombiningMark || !rules.spacesWords && text[at].endsLine { at -= 1 }
    return at >= range.lowerBound ? text[at] : " "
  }

  /// The scalar after `index`, likewise.
  private func scalar(after index: Int, _ range: Range<Int>) -> Unicode.Scalar {
    var at = index + 1
    while !rules.spacesWords, at < range.upperBound, text[at].endsLine { at += 1 }
    return at < range.upperBound ? text[at] : " "
  }

  /// In a Chinese text, a stop after a figure, a Latin letter or a closing mark that a Chinese character follows.
  private func isChineseStop(_ before: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    next.isHan && (before.isDigit || Punctuation.closers.contains(before) || before == "%" || before.isLatinLetter)
  }

  private func isDecimal(_ before: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool { before.isDigit && next.isDigit }

  /// Whether a blank, a closing mark, a further stop or a mark of emphasis follows.
  private func standsFree(_ next: Unicode.Scalar) -> Bool {
    next.isBlank || Punctuation.closers.contains(next) || Punctuation.terminators.contains(next) || next == "*"
      || next == "["
  }

  /// Whether the word before the stop at `index` is no abbreviation, or one that ends a sentence here.
  private func endsWord(_ index: Int, _ range: Range<Int>) -> Bool {
    let letters = word(before: index, range)
    guard !letters.isEmpty else { return true }
    let word = lowercased(letters)
    if rules.neverFinal.contains(word) { return isLast(index, range) }
    let isInitial = isOneLetter(letters) && text[letters.lowerBound].properties.isUppercase
    guard isInitial || rules.rarelyFinal.contains(word) else { return true }
    return isLast(index, range) || startsUsually(after: index, range) && (!isInitial || !opensName(index, range))
  }

  private func isLast(_ index: Int, _ range: Range<Int>) -> Bool {
    text.skippingBlanks((index + 1)..<range.upperBound) >= range.upperBound
  }

  /// A single capital whose neighbour before it begins with a capital as well is part of a name (`Joseph R. Biden`).
  private func opensName(_ index: Int, _ range: Range<Int>) -> Bool {
    var start = index - 1
    while start > range.lowerBound, text[start - 1].isBlank { start -= 1 }
    let previous = word(before: start, range)
    return start == range.lowerBound
      || !previous.isEmpty && !isOneLetter(previous) && text[previous.lowerBound].properties.isUppercase
  }

  /// The word before `index`, stops inside it and marks on its letters included.
  private func word(before index: Int, _ range: Range<Int>) -> Range<Int> {
    var start = index
    while start > range.lowerBound, index - start < Self.longestWord,
      isInWord(text[start - 1]) || text[start - 1] == "."
    {
      start -= 1
    }
    while start < index, text[start].isCombiningMark { start += 1 }
    return start..<index
  }

  /// Scalars of a word that are looked at: twice those of the longest abbreviation, since each letter may have marks.
  private static let longestWord = 24

  private func isInWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isLatinLetter || scalar.isCombiningMark }

  private func isOneLetter(_ word: Range<Int>) -> Bool { text[word].dropFirst().allSatisfy(\.isCombiningMark) }

  private func startsUsually(after index: Int, _ range: Range<Int>) -> Bool {
    var start = index + 1
    while start < range.upperBound, text[start].isBlank || Punctuation.closers.contains(text[start]) { start += 1 }
    let end =
      text[start..<range.upperBound].prefix(Self.longestWord).firstIndex { !isInWord($0) }
      ?? min(range.upperBound, start + Self.longestWord)
    return rules.beginnings.contains(lowercased(start..<end))
  }

  /// `range` with capitals of ASCII made small; two spellings of a marked letter are one string.
  private func lowercased(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text[range] { view.append(Unicode.Scalar(scalar.asciiLowercased) ?? scalar) }
    return String(view)
  }
}
