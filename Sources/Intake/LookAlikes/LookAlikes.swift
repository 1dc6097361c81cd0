import StatementModel

/// Finds letters that stand for others that are drawn alike: between scripts, and among Han characters.
///
/// Told are only places where no other reading makes sense: a word that mixes Latin letters with look-alikes of them, a word
/// of look-alikes alone in a text that has no other letter of their script, and the Han characters of `HanLookAlikes`.
/// Words of another script with a Latin letter in them are not looked at.
struct LookAlikes {
  /// The places in order.
  private(set) var places: [LookAlike] = []

  private let text: [Unicode.Scalar]
  /// Words of look-alikes alone, with their script, until the whole text is known.
  private var pending: [(place: LookAlike, script: LookAlikeLetters.Script)] = []
  /// Scripts that have a letter that is drawn like no Latin one, and so are really written in the text.
  private var written: Set<LookAlikeLetters.Script> = []

  /// How many places get a finding each; the last of these counts the rest.
  static let mostPlaces = 20

  /// Looks at the places of `text` that `odd` names, ascending; linear in these and in the words around them.
  init(_ text: [Unicode.Scalar], among odd: [Int]) {
    self.text = text
    var han = HanLookAlikes(text)
    var next = 0
    for index in odd where couldBeAnother(index) {
      if let place = han.place(at: index) { places.append(place) }
      if index >= next, Self.isSuspect(text[index].value) { next = readWord(around: index, from: next) }
    }
    places += han.pending + pending.filter { !written.contains($0.script) }.map(\.place)
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func couldBeAnother(_ index: Int) -> Bool {
    let value = text[index].value
    guard value >= 0x10000 || Self.suspects.contains(where: { $0.contains(value) }) else { return false }
    return value > 0x7F && value != 0x4E00 || index > 0 && Self.couldBeOne(value, after: text[index - 1].value)
  }

  /// Of ASCII the O after a numeral, of Han characters 一 after a figure.
  private static func couldBeOne(_ value: UInt32, after before: UInt32) -> Bool {
    value == 0x4E00 ? (0x30...0x39).contains(before) : before >= 0x3007
  }

  /// Which scalars below U+10000 could look like another.
  static let suspects: [ClosedRange<UInt32>] = [
    0x4F...0x4F, 0x6F...0x6F, 0x370...0x588, 0x2010...0x2015, 0x2500...0x2500, 0x2E80...0x2FD5, 0x3041...0x30FF,
    0x4E00...0x4E00, 0xFF0D...0xFF0D, 0xFF21...0xFF5A,
  ]

  /// One finding for each place.
  var findings: [Finding] {
    places.prefix(Self.mostPlaces).enumerated().map { number, place in
      let rest = places.count - Self.mostPlaces
      let more = number == Self.mostPlaces - 1 && rest > 0 ? "; so have \(rest) further places" : ""
      return Finding(
        .lookAlike, place.message(in: text) + more, at: ScalarRange(place.range.lowerBound, place.range.upperBound))
    }
  }

  /// Whether a letter could be drawn like a Latin one.
  private static func isSuspect(_ value: UInt32) -> Bool {
    LookAlikeLetters.Script(value) != nil || WideLetters.isOne(value)
  }

  /// Judges the word that the letter at `index` is in, which begins no earlier than `floor`; its end.
  private mutating func readWord(around index: Int, from floor: Int) -> Int {
    var (start, end) = (index, index + 1)
    while start > floor, Self.isLetter(text[start - 1]) { start -= 1 }
    while end < text.count, Self.isLetter(text[end]) { end += 1 }
    judge(start..<end)
    return end
  }

  private mutating func judge(_ word: Range<Int>) {
    var reading = WordScripts()
    for index in word { reading.add(text[index]) }
    written.formUnion(reading.distinct)
    guard reading.distinct.isEmpty, !reading.letters.isEmpty else { return }
    let place = LookAlike(range: word, quote: word, letters: reading.letters)
    if reading.isMixed {
      places.append(place)
    } else if let script = reading.onlyScript, word.count >= script.leastLetters {
      pending.append((place, script))
    }
  }

  /// Whether a scalar goes on a word: a letter of a script with capitals, or a mark on one.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: isSuspect(scalar.value)
    }
  }
}
