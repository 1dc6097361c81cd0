import StatementModel

/// Measures expressions in a stream.
///
/// Nothing that it finds depends on the order of the texts.
struct ExpressionReader {
  let stream: ExpressionStream
  let suffixes: SuffixArray
  let options: FormulationOptions

  /// The places of an expression, in the order of the suffixes.
  func places(_ repeated: MaximalRepeats.Repeat) -> ArraySlice<Int32> { suffixes.order[repeated.places] }

  /// Measures a repeat; nil where it cannot be a formulation: it cuts words, stands in one statement without marks around
  /// it, or has no content.
  func expression(_ repeated: MaximalRepeats.Repeat) -> Expression? {
    let (length, tokens) = (repeated.length, stream.tokens)
    var tally = Tally()
    for place in places(repeated) {
      let (first, end) = (Int(place), Int(place) + length)
      let (opening, closing) = (tokens[first].traits, tokens[end - 1].traits)
      guard opening.contains(.body) else { continue }
      tally.count += 1
      tally.texts.insert(tokens[first].text)
      if opening.contains(.beginsWord), closing.contains(.endsWord) { tally.edges += 1 }
      if opening.contains(.opens), closing.contains(.closes) { tally.quoted += 1 }
      if isBalanced(first..<end) { tally.balanced += 1 }
    }
    guard tally.count > 0, tally.texts.count > 1 || tally.quoted > 0 else { return nil }
    guard tally.balanced * 2 >= tally.count else { return nil }
    let isNamed = tally.quoted * 2 >= tally.count
    guard isNamed || Double(tally.edges) >= options.minimumWordEdges * Double(tally.count) else { return nil }
    // Two characters are more often a word of every day than a name, unless they stand in marks nearly everywhere.
    let isShort = stream.language.isChinese && length < options.shortestInChinese
    guard !isShort || Double(tally.quoted) >= options.minimumShortQuoted * Double(tally.count) else { return nil }
    let start = Int(suffixes.order[repeated.places.lowerBound])
    let symbols = stream.symbols[start..<(start + length)]
    let shape = shape(repeated)
    guard isNamed || hasContent(shape, symbols, start) else { return nil }
    return measured(repeated, symbols, shape, tally)
  }

  /// Whether the marks inside belong together, so that no quotation or title is cut.
  private func isBalanced(_ places: Range<Int>) -> Bool {
    var depth = 0
    for place in places {
      let traits = stream.tokens[place].traits
      if place > places.lowerBound, traits.contains(.opens) { depth += 1 }
      if place + 1 < places.upperBound, traits.contains(.closes) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// What is counted first, at all places.
  private struct Tally {
    var count = 0
    var texts: Set<Int32> = []
    var edges = 0
    var quoted = 0
    var balanced = 0
  }

  /// The words of an expression, as most of its places have them.
  struct Shape {
    var words: [Range<Int>] = []
    var isFunction: [Bool] = []
    var capitals = 0.0

    /// The number of words that are no function words.
    var contentWords: Int { isFunction.count { !$0 } }
  }

  private func shape(_ repeated: MaximalRepeats.Repeat) -> Shape {
    let (length, count) = (repeated.length, repeated.places.count)
    var (begins, functions, capitals) = (
      [Int](repeating: 0, count: length), [Int](repeating: 0, count: length), [Int](repeating: 0, count: length)
    )
    for place in places(repeated) {
      for offset in 0..<length {
        let traits = stream.tokens[Int(place) + offset].traits
        if traits.contains(.beginsWord) { begins[offset] += 1 }
        if traits.contains(.function) || traits.contains(.list) { functions[offset] += 1 }
        if traits.contains(.capital) { capitals[offset] += 1 }
      }
    }
    var shape = Shape()
    var start = 0
    for end in 1...length where end == length || begins[end] * 2 >= count {
      shape.words.append(start..<end)
      shape.isFunction.append(functions[start..<end].allSatisfy { $0 * 2 >= count })
      start = end
    }
    let content = shape.words.indices.filter { !shape.isFunction[$0] }.map { capitals[shape.words[$0].lowerBound] }
    shape.capitals = content.count > 1 ? Double(content.min() ?? 0) / Double(count) : 0
    return shape
  }

  /// Whether an expression without marks around it may be one by its words.
  private func hasContent(_ shape: Shape, _ symbols: ArraySlice<Int32>, _ start: Int) -> Bool {
    let isChinese = stream.language.isChinese
    guard shape.words.count > 1, shape.contentWords > 1 || shape.words.count > 3 else { return false }
    guard !isChinese || symbols.count >= options.shortestInChinese else { return false }
    let tokens = stream.tokens[start..<(start + symbols.count)]
    guard tokens.first?.traits.contains(.list) == false, tokens.last?.traits.contains(.list) == false else {
      return false
    }
    return !hasFigures(start, symbols.count) && !endsInNumeral(start, shape)
  }

  private func hasFigures(_ start: Int, _ count: Int) -> Bool {
    stream.wording(start..<(start + count)).contains(where: ExpressionMarks.isDigit)
  }

  private func endsInNumeral(_ start: Int, _ shape: Shape) -> Bool {
    guard let last = shape.words.last else { return false }
    return stream.wording((start + last.lowerBound)..<(start + last.upperBound)).allSatisfy(ExpressionMarks.isNumeral)
  }

  private func measured(
    _ repeated: MaximalRepeats.Repeat, _ symbols: ArraySlice<Int32>, _ shape: Shape, _ tally: Tally
  ) -> Expression {
    let surroundings = Surroundings(self, repeated)
    return Expression(
      repeated: repeated, symbols: symbols, words: shape.words, contentWords: shape.contentWords, count: tally.count,
      statements: tally.texts.count, quoted: Double(tally.quoted) / Double(tally.count),
      holdsMarks: surroundings.marked * 2 >= repeated.places.count, capitals: shape.capitals,
      freedom: max(surroundings.freedom, Double(tally.quoted) / Double(tally.count)),
      framed: surroundings.share(surroundings.framed),
      isolated: surroundings.share(surroundings.isolated), cutList: surroundings.share(surroundings.cutList),
      isFunction: shape.isFunction)
  }
}
