public import StatementModel

/// The instruments of a series as a set over time.
public struct InstrumentRegister: Sendable {
  /// The statements with the texts that speak for them, in order of their days.
  public let statements: [LedgerText]
  /// The language of all texts.
  public let language: Language
  /// The instruments, in the order in which they are first named.
  public let instruments: [Instrument]

  /// Reads the instruments of texts of one language, given in any order; O(texts + instruments²).
  ///
  /// Two names are of one instrument where `wordings` says so, or where the one is the other with the parties before it;
  /// two names of one statement never are.
  public init(of texts: [LedgerText], wordings: WordingList = .shipped) {
    statements = texts.sorted(by: LedgerText.precedes)
    let language = statements.first?.text.metadata.language.value ?? .undetermined
    self.language = language.isChinese ? .chinese : language
    let stages = InstrumentStages.shipped(self.language)
    var linker = InstrumentLinker(wordings: wordings)
    for (number, statement) in statements.enumerated() {
      linker.add(InstrumentReader(stages, statement: number).mentions(in: statement.text))
    }
    instruments = linker.instruments
  }

  /// The instruments that a statement names.
  public func instruments(in statement: Int) -> [Instrument] {
    instruments.filter { $0.statements.contains(statement) }
  }
}
