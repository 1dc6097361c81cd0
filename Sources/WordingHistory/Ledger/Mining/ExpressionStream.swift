import DiffEngine
import Normalizer
import StatementModel

/// All texts of a ledger as one sequence of symbols, with the way back from each to its clause.
///
/// Between two clauses, and wherever no expression goes on, stands a symbol that is nowhere else.
struct ExpressionStream {
  /// The symbols; those from `boundary` on are boundaries.
  let symbols: [Int32]
  /// How many different tokens there are.
  let boundary: Int32
  /// The token at each place; of a boundary nothing is meant.
  let tokens: [ExpressionToken]
  /// How many places are tokens.
  let size: Int
  /// The language of all texts.
  let language: Language
  /// The comparison forms of the clauses of each text.
  let clauses: [[[UInt32]]]
  /// The ids of the clauses of each text.
  let ids: [[String]]
  /// For each text the places of its first and last token.
  let spans: [Range<Int>]
  /// The symbol of the mark between the members of a list; of none where no list is in the texts.
  var listMark: Int32 { numbers[[0x2C]] ?? -1 }

  private let numbers: [[UInt32]: Int32]
  private let tokenizer: ClauseTokenizer

  /// Reads texts of one language; O(texts).
  init(_ texts: [StatementText], language: Language, functionWords: FunctionWords = .shipped) {
    var builder = Builder(ClauseTokenizer(language, functionWords: functionWords.of(language), breaker: WordBreaker()))
    for (index, text) in texts.enumerated() { builder.add(text, number: Int32(index), language) }
    (numbers, tokenizer) = (builder.numbers, builder.tokenizer)
    (symbols, boundary, tokens) = (builder.finished, builder.count, builder.tokens)
    size = builder.symbols.count { $0 >= 0 }
    (clauses, ids, spans, self.language) = (builder.clauses, builder.ids, builder.spans, language)
  }

  /// The comparison form of tokens, marks between them included.
  func wording(_ places: Range<Int>) -> ArraySlice<UInt32> {
    let (first, last) = (tokens[places.lowerBound], tokens[places.upperBound - 1])
    let clause = clauses[Int(first.text)][Int(first.clause)]
    return clause[Int(first.range.lowerBound)..<Int(last.range.upperBound)]
  }

  /// What tokens are without regard to writing: the same for the same expression whatever the order of the texts.
  func key(_ places: Range<Int>) -> [UInt32] {
    places.flatMap { place in
      let token = tokens[place]
      let clause = clauses[Int(token.text)][Int(token.clause)]
      return clause[Int(token.range.lowerBound)..<Int(token.range.upperBound)].map(ExpressionMarks.lowercase) + [0x20]
    }
  }

  /// The symbols of a phrase by itself; nil where one of its tokens stands in no text, or a boundary in the phrase.
  func symbols(of phrase: String) -> [Int32]? {
    let symbols = pieces(of: phrase).map { piece -> Int32? in
      guard case .token(let key, _, _) = piece else { return nil }
      return numbers[key]
    }
    return symbols.isEmpty || symbols.contains(nil) ? nil : symbols.compactMap(\.self)
  }

  /// The symbols of a phrase without its boundaries, -1 for a token that stands in no text.
  func loosely(_ phrase: String) -> [Int32] {
    pieces(of: phrase).compactMap { piece in
      guard case .token(let key, _, _) = piece else { return nil }
      return numbers[key] ?? -1
    }
  }

  private func pieces(of phrase: String) -> [ClauseTokenizer.Piece] {
    let scalars = Array(phrase.unicodeScalars)
    let form = ComparisonForm(folding: scalars[...], language: language)
    let written = form.origins.dropLast().map { scalars[Int($0)].value }
    return tokenizer.pieces(form.scalars, written: written, isQuoted: true)
  }

  /// Tokens as written, the marks between them included; `text` is the one that they stand in.
  func written(_ places: Range<Int>, in text: StatementText) -> String {
    let (first, last) = (tokens[places.lowerBound], tokens[places.upperBound - 1])
    let range = text.clauseUnits[Int(first.clause)].clause.range
    let scalars = text.extracted.scalars[range.start..<range.end]
    let form = ComparisonForm(folding: scalars, language: language)
    let written = form.written(Int(first.range.lowerBound)..<Int(last.range.upperBound))
    let start = scalars.startIndex
    let stretch = scalars[Self.balanced((start + written.lowerBound)..<(start + written.upperBound), in: scalars)]
    // A line end inside is how the copy was wrapped, no wording.
    let words = stretch.split(whereSeparator: \.properties.isWhitespace).map { String(scalars: $0) }
    return words.joined(separator: language.isChinese ? "" : " ")
  }

  /// A stretch with the opening mark right before it whose closing one it holds, and the other way round.
  private static func balanced(_ stretch: Range<Int>, in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int> {
    func count(_ kind: ExpressionMarks.Kind) -> Int {
      scalars[stretch].count { ExpressionMarks.kind(of: $0.value, isOpen: true) == kind }
    }
    let (opening, closing) = (count(.opening), count(.closing))
    if closing > opening, stretch.lowerBound > scalars.startIndex,
      ExpressionMarks.kind(of: scalars[stretch.lowerBound - 1].value, isOpen: false) == .opening
    {
      return (stretch.lowerBound - 1)..<stretch.upperBound
    }
    if opening > closing, stretch.upperBound < scalars.endIndex,
      ExpressionMarks.kind(of: scalars[stretch.upperBound].value, isOpen: true) == .closing
    {
      return stretch.lowerBound..<(stretch.upperBound + 1)
    }
    return stretch
  }

  /// Puts the stream together, text by text.
  private struct Builder {
    let tokenizer: ClauseTokenizer
    private(set) var numbers: [[UInt32]: Int32] = [:]
    private(set) var symbols: [Int32] = []
    private(set) var tokens: [ExpressionToken] = []
    private(set) var clauses: [[[UInt32]]] = []
    private(set) var ids: [[String]] = []
    private(set) var spans: [Range<Int>] = []

    init(_ tokenizer: ClauseTokenizer) { self.tokenizer = tokenizer }

    var count: Int32 { Int32(numbers.count) }

    /// The symbols, each boundary with a number of its own.
    var finished: [Int32] {
      var next = count
      return symbols.map { symbol in
        guard symbol < 0 else { return symbol }
        defer { next += 1 }
        return next
      }
    }

    mutating func add(_ text: StatementText, number: Int32, _ language: Language) {
      let start = symbols.count
      var (forms, names) = ([[UInt32]](), [String]())
      for block in text.blocks {
        for clause in block.clauses {
          let scalars = text.extracted.scalars[clause.range.start..<clause.range.end]
          let form = ComparisonForm(folding: scalars, language: language)
          let origins = form.origins
          let written = form.scalars.indices.map { scalars[scalars.startIndex + Int(origins[$0])].value }
          let isBody = Self.bodies.contains(block.role)
          for piece in tokenizer.pieces(form.scalars, written: written) {
            take(piece, text: number, clause: Int32(names.count), isBody: isBody)
          }
          take(.boundary, text: number, clause: Int32(names.count), isBody: false)
          forms.append(form.scalars)
          names.append(clause.id)
        }
      }
      clauses.append(forms)
      ids.append(names)
      spans.append(start..<symbols.count)
    }

    /// Where a statement says something; what stands around it is no wording of the parties.
    private static let bodies: Set<Role> = [.title, .heading, .preamble, .operative, .instrumentsList, .closing]

    private mutating func take(_ piece: ClauseTokenizer.Piece, text: Int32, clause: Int32, isBody: Bool) {
      switch piece {
      case .boundary:
        symbols.append(-1)
        tokens.append(ExpressionToken(text: text, clause: clause, range: 0..<0, traits: []))
      case .token(let key, let range, var traits):
        if isBody { traits.insert(.body) }
        let symbol = numbers[key] ?? count
        numbers[key] = symbol
        symbols.append(symbol)
        let place = Int32(range.lowerBound)..<Int32(range.upperBound)
        tokens.append(ExpressionToken(text: text, clause: clause, range: place, traits: traits))
      }
    }
  }
}
