import Foundation
import StatementModel

/// Finds the expressions of a stream that may be formulations.
///
/// Candidates are its maximal repeats, and whatever stands between quotation or title marks. Function words at their
/// edges are taken off where the rest stands without them as well.
struct ExpressionFinder {
  private let reader: ExpressionReader
  private let longest: Int
  private var seen: Set<MaximalRepeats.Repeat> = []
  private(set) var found: [Expression] = []

  /// Finds all; about linear in the tokens, as no expression is longer than the options allow.
  init(_ reader: ExpressionReader) {
    self.reader = reader
    let options = reader.options
    longest = reader.stream.language.isChinese ? options.longestInChinese : options.longestInWords
    let repeats = MaximalRepeats.all(reader.suffixes, of: reader.stream.symbols, boundary: reader.stream.boundary)
    for repeated in repeats where repeated.length > 1 { take(repeated) }
    for range in quotedStretches() { take(reader.stream.symbols[range]) }
    readIndependence()
  }

  private mutating func take(_ symbols: ArraySlice<Int32>) {
    let places = reader.suffixes.range(of: symbols, in: reader.stream.symbols)
    take(MaximalRepeats.Repeat(length: symbols.count, places: places))
  }

  private mutating func take(_ repeated: MaximalRepeats.Repeat) {
    guard repeated.length <= longest, !repeated.places.isEmpty, seen.insert(repeated).inserted,
      var expression = reader.expression(repeated)
    else { return }
    if !expression.isQuoted, let trimmed = trimmed(expression) { return take(trimmed) }
    let (association, weakest) = association(expression)
    expression.association = association
    if let weakest, !expression.isQuoted, association < reader.options.minimumAssociation {
      // Two expressions that met by chance: each may be one.
      take(reader.stream.symbols[expression.symbols.startIndex..<weakest])
      return take(reader.stream.symbols[weakest..<expression.symbols.endIndex])
    }
    // A list that goes on before or behind was cut anywhere.
    let isList = expression.symbols.contains { isListMark($0, expression) }
    guard !isList || expression.cutList <= 0.5 || expression.isQuoted else { return }
    found.append(expression)
  }

  private func isListMark(_ symbol: Int32, _ expression: Expression) -> Bool {
    guard let place = expression.symbols.firstIndex(of: symbol) else { return false }
    return reader.stream.tokens[place].traits.contains(.list)
  }

  /// The expression without the function words at its edges that do not belong to it; nil where none is taken off.
  private func trimmed(_ expression: Expression) -> ArraySlice<Int32>? {
    var words = expression.words[...]
    while let first = words.first, isLoose(expression, first, words, atFront: true) { words.removeFirst() }
    while let last = words.last, isLoose(expression, last, words, atFront: false) { words.removeLast() }
    guard words.count < expression.words.count, let first = words.first, let last = words.last else { return nil }
    let start = expression.symbols.startIndex
    return expression.symbols[(start + first.lowerBound)..<(start + last.upperBound)]
  }

  private func isLoose(
    _ expression: Expression, _ word: Range<Int>, _ words: ArraySlice<Range<Int>>, atFront: Bool
  ) -> Bool {
    guard let number = expression.words.firstIndex(of: word), expression.isFunction[number] else { return false }
    guard words.count > 1, let first = words.first, let last = words.last else { return true }
    let start = expression.symbols.startIndex
    let rest =
      atFront
      ? (start + word.upperBound)..<(start + last.upperBound) : (start + first.lowerBound)..<(start + word.lowerBound)
    let (others, own) = (count(rest), expression.repeated.places.count)
    guard words.count == expression.words.count, Double(others) <= reader.options.edgeTolerance * Double(own) else {
      return true
    }
    let place = (start + word.lowerBound)..<(start + word.upperBound)
    return association(count(place), others, of: own) < reader.options.edgeAssociation
  }

  private func count(_ range: Range<Int>) -> Int {
    reader.suffixes.range(of: reader.stream.symbols[range], in: reader.stream.symbols).count
  }

  /// The least normalized pointwise mutual information of the two parts, over all cuts between words, and
  /// where that cut is.
  private func association(_ expression: Expression) -> (Double, Int?) {
    let (start, end) = (expression.symbols.startIndex, expression.symbols.endIndex)
    let cuts = expression.words.dropFirst().map { start + $0.lowerBound }
    return cuts.reduce((1.0, nil)) { weakest, cut in
      let value = association(count(start..<cut), count(cut..<end), of: expression.repeated.places.count)
      return value < weakest.0 ? (value, cut) : weakest
    }
  }

  private func association(_ one: Int, _ other: Int, of both: Int) -> Double {
    let (size, own) = (Double(reader.stream.size), Double(both))
    return log(own * size / (Double(one) * Double(other))) / log(size / own)
  }

  /// The stretches between marks, of words and nothing else.
  private func quotedStretches() -> [Range<Int>] {
    var (stretches, start) = ([Range<Int>](), Int?.none)
    for (place, token) in reader.stream.tokens.enumerated() {
      guard reader.stream.symbols[place] < reader.stream.boundary else {
        start = nil
        continue
      }
      if token.traits.contains(.opens) { start = place }
      if token.traits.contains(.closes), let first = start {
        stretches.append(first..<(place + 1))
        start = nil
      }
    }
    return stretches
  }

  /// For each expression how often it stands outside of longer ones: marks around it make it independent.
  private mutating func readIndependence() {
    var numbers: [ArraySlice<Int32>: Int] = [:]
    for (number, expression) in found.enumerated() { numbers[expression.symbols] = number }
    var covered = [Int](repeating: 0, count: found.count)
    for expression in found {
      for window in expression.windows {
        if let number = numbers[window] { covered[number] = max(covered[number], expression.repeated.places.count) }
      }
    }
    for number in found.indices {
      let share = Double(covered[number]) / Double(found[number].repeated.places.count)
      found[number].independence = max(1 - share, found[number].quoted)
    }
  }
}

extension Expression {
  /// Every stretch of its words that is not the whole.
  var windows: [ArraySlice<Int32>] {
    let start = symbols.startIndex
    return words.indices.flatMap { first in
      words[first...].compactMap { last in
        let length = last.upperBound - words[first].lowerBound
        return length < symbols.count ? symbols[(start + words[first].lowerBound)..<(start + last.upperBound)] : nil
      }
    }
  }
}
