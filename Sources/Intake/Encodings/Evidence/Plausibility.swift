import StatementModel

/// How much of a text's characters beyond ASCII is what Chinese, Vietnamese and Western texts are made of.
struct Plausibility {
  /// How much each kind of evidence weighs for one character; the sum is divided by the number of characters.
  enum Weight {
    /// A frequent Han character, punctuation, a letter of a Vietnamese syllable.
    static let certain = 1.0
    /// A letter of what could be a Western word: wrong readings make such words now and then.
    static let western = 0.8
    /// A frequent Han character among ASCII only, as two bytes of Western punctuation make; numbers in circles, units,
    /// mathematical signs, invisible characters.
    static let possible = 0.7
    /// A letter of another script: possible, and what wrong readings are full of.
    static let other = 0.25
    /// A rare Han character, a sign inside a word, a control character.
    static let nothing = 0.0
    /// No character, or one that has no meaning by itself.
    static let contrary = -1.0
  }

  private var weight = 0.0
  private var count = 0
  private var ascii = 0

  /// Looks through `scalars` once.
  init(_ scalars: some RandomAccessCollection<Unicode.Scalar>) {
    let all = Array(scalars)
    var index = 0
    while index < all.count {
      let endOfChinese = addChinese(all, from: index)
      if endOfChinese > index {
        index = endOfChinese
        continue
      }
      let end = Self.endOfWord(all, from: index)
      if end > index {
        add(word: all[index..<end])
        index = end
      } else {
        add(all, index)
        index += 1
      }
    }
  }

  /// Between −1 and 1; 1 where there is nothing beyond ASCII.
  var score: Double { count == 0 ? 1 : weight / Double(count) }

  /// The same with every ASCII character counted as certain: for encodings in which ASCII is evidence too.
  var scoreWithASCII: Double { count + ascii == 0 ? 1 : (weight + Double(ascii)) / Double(count + ascii) }

  /// How many characters beyond ASCII were looked at.
  var evidence: Int { count }

  /// Adds the run of Chinese that begins at `start`, and gives its end.
  private mutating func addChinese(_ all: [Unicode.Scalar], from start: Int) -> Int {
    let (end, certain) = all.withUnsafeBufferPointer { ChineseSigns.run(in: $0, from: start) }
    count += end - start
    // With another of the run beside it, none is alone.
    let isPossible = end == start + 1 && ChineseSigns.isHan(all[start]) && Self.isAlone(all, start)
    weight += (isPossible ? Weight.possible : Weight.certain) * Double(certain)
    return end
  }

  private mutating func add(word: ArraySlice<Unicode.Scalar>) {
    let foreign = word.count { !$0.isASCII }
    ascii += word.count - foreign
    guard foreign > 0 else { return }
    count += foreign
    if VietnameseSyllable.matches(word) {
      weight += Weight.certain * Double(foreign)
    } else if WesternWord.matches(word) {
      weight += Weight.western * Double(foreign)
    }
  }

  private mutating func add(_ all: [Unicode.Scalar], _ index: Int) {
    let scalar = all[index]
    if 0x20...0x7E ~= scalar.value || (0x09...0x0D).contains(scalar.value) && scalar.value != 0x0B {
      ascii += 1
      return
    }
    count += 1
    weight += Self.weight(of: scalar, all, index)
  }

  private static func weight(of scalar: Unicode.Scalar, _ all: [Unicode.Scalar], _ index: Int) -> Double {
    switch scalar.value {
    case 0xA0, 0xAB, 0xBB: Weight.certain
    case 0xA1...0xBF, 0xD7, 0xF7: touchesLetter(all, index) ? Weight.nothing : Weight.certain
    case 0x2000...0x22FF, 0x2460...0x27BF, 0x3200...0x33FF: Weight.possible
    case 0xE000...0xF8FF, 0xFFFD, 0xF0000...0x10FFFF, 0x00...0x1F, 0x7F...0x9F: Weight.contrary
    case 0x3400...0x4DBF, 0x20000...0x3FFFF: Weight.nothing
    default: scalar.properties.generalCategory == .unassigned ? Weight.contrary : Weight.other
    }
  }

  /// Where the run of Latin letters and combining marks that begins at `start` ends.
  private static func endOfWord(_ all: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < all.count, isLetter(all[end]) { end += 1 }
    return end
  }

  private static func touchesLetter(_ all: [Unicode.Scalar], _ index: Int) -> Bool {
    (index > 0 && isLetter(all[index - 1])) || (index + 1 < all.count && isLetter(all[index + 1]))
  }

  /// Whether both neighbours are ASCII.
  private static func isAlone(_ all: [Unicode.Scalar], _ index: Int) -> Bool {
    (index == 0 || all[index - 1].isASCII) && (index + 1 == all.count || all[index + 1].isASCII)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
