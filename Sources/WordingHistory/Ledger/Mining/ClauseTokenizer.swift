import Normalizer
import StatementModel

/// Cuts clauses into the tokens of expressions, with the boundaries that no expression crosses.
///
/// In Chinese every character is a token, and the words of ICU's dictionary say where an expression may begin and end: so
/// that what is counted does not rest on the dictionary. Elsewhere a word is a token, without regard to case; in Vietnamese
/// it is a syllable. Quotation and title marks are no tokens: what stands between them is remembered instead.
struct ClauseTokenizer {
  /// What a clause comes to.
  enum Piece {
    /// A token, by what it is without regard to writing.
    case token([UInt32], Range<Int>, ExpressionToken.Traits)
    /// A place that no expression crosses.
    case boundary
  }

  private let language: Language
  private let functionWords: Set<[UInt32]>
  private let breaker: WordBreaker

  init(_ language: Language, functionWords: Set<[UInt32]>, breaker: WordBreaker) {
    (self.language, self.functionWords, self.breaker) = (language, functionWords, breaker)
  }

  /// The pieces of a clause; `folded` is its comparison form, and `written` the scalar that each of it was written with.
  ///
  /// Where the whole `isQuoted`, a comma in it is one of the members of an expression.
  func pieces(_ folded: [UInt32], written: [UInt32], isQuoted: Bool = false) -> [Piece] {
    let quoted = isQuoted ? written.map { _ in true } : Self.quotedStretches(written)
    var reader = Reader(folded, written, quoted: quoted)
    if language.isChinese {
      let marks = breaker.boundaries(of: folded)
      reader.readCharacters(words: marks, functionWords)
    } else {
      reader.readWords(functionWords)
    }
    return reader.pieces
  }

  /// For each scalar whether it stands between quotation marks that belong together, not far apart.
  ///
  /// A comma there is one of the members of an expression, as in “Two Rivers, One Gulf”.
  private static func quotedStretches(_ written: [UInt32]) -> [Bool] {
    var quoted = [Bool](repeating: false, count: written.count)
    var opening: Int?
    for (place, scalar) in written.enumerated() {
      switch ExpressionMarks.kind(of: scalar, isOpen: opening != nil) {
      case .opening: opening = place
      case .closing:
        if let start = opening, place - start <= longestQuotation {
          for inside in start..<place { quoted[inside] = true }
        }
        opening = nil
      case .none: break
      }
    }
    return quoted
  }

  /// The most scalars between two marks whose commas are members of an expression.
  private static let longestQuotation = 120

  /// Reads one clause.
  private struct Reader {
    let (folded, written, quoted): ([UInt32], [UInt32], [Bool])
    var pieces: [Piece] = []
    private var isOpening = false
    private var isOpen = false

    init(_ folded: [UInt32], _ written: [UInt32], quoted: [Bool]) {
      (self.folded, self.written, self.quoted) = (folded, written, quoted)
    }

    mutating func readCharacters(words: [Bool], _ functionWords: Set<[UInt32]>) {
      var (start, isFunction) = (0, false)
      for place in folded.indices {
        if words[place] {
          start = place
          let end = words[(place + 1)...].firstIndex(of: true) ?? folded.count
          isFunction = functionWords.contains(Array(folded[start..<end]))
        }
        guard ExpressionMarks.isLetter(folded[place]) else {
          mark(place)
          continue
        }
        var traits: ExpressionToken.Traits = isFunction ? .function : []
        if words[place] { traits.insert(.beginsWord) }
        if words[place + 1] { traits.insert(.endsWord) }
        add([folded[place]], place..<(place + 1), traits)
      }
    }

    mutating func readWords(_ functionWords: Set<[UInt32]>) {
      var place = 0
      while place < folded.count {
        guard ExpressionMarks.isLetter(folded[place]) else {
          if !isGenitive(at: place) { mark(place) }
          place += 1
          continue
        }
        let start = place
        while place < folded.count, goesOn(at: place) { place += 1 }
        let word = folded[start..<place].map(ExpressionMarks.lowercase)
        var traits: ExpressionToken.Traits = [.beginsWord, .endsWord]
        if word.first != folded[start] { traits.insert(.capital) }
        if functionWords.contains(word) { traits.insert(.function) }
        add(word, start..<place, traits)
      }
    }

    /// Whether a word that has begun goes on: letters, and a hyphen or apostrophe between two of them, but no genitive.
    private func goesOn(at place: Int) -> Bool {
      if ExpressionMarks.isLetter(folded[place]) { return true }
      guard folded[place] == 0x2D || folded[place] == 0x27, place + 1 < folded.count, place > 0 else { return false }
      return ExpressionMarks.isLetter(folded[place + 1]) && ExpressionMarks.isLetter(folded[place - 1])
        && !isGenitive(at: place)
    }

    /// Whether an apostrophe stands here that an `s` alone follows.
    private func isGenitive(at place: Int) -> Bool {
      guard folded[place] == 0x27, place > 0, ExpressionMarks.isLetter(folded[place - 1]) else { return false }
      guard place + 1 < folded.count, folded[place + 1] == 0x73 else { return false }
      return place + 2 == folded.count || !ExpressionMarks.isLetter(folded[place + 2])
    }

    private mutating func add(_ symbol: [UInt32], _ range: Range<Int>, _ traits: ExpressionToken.Traits) {
      pieces.append(.token(symbol, range, isOpening ? traits.union(.opens) : traits))
      isOpening = false
    }

    /// Takes a mark that is no letter: a quotation mark, the comma of a list, a blank between words, or a boundary.
    private mutating func mark(_ place: Int) {
      switch ExpressionMarks.kind(of: written[place], isOpen: isOpen) {
      case .opening: (isOpening, isOpen) = (true, true)
      case .closing:
        isOpen = false
        if case .token(let symbol, let range, let traits)? = pieces.last {
          pieces[pieces.count - 1] = .token(symbol, range, traits.union(.closes))
        }
      case .none:
        if folded[place] == 0x20 { return }
        isOpening = false
        let isMember = folded[place] == 0x2C && (quoted[place] || ExpressionMarks.listCommas.contains(written[place]))
        if isMember { add([0x2C], place..<(place + 1), .list) } else { pieces.append(.boundary) }
      }
    }
  }
}
