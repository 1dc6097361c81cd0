import StatementModel

extension FormulationLedger {
  /// Mines the formulations of texts of one language, given in any order, and looks up those of a user's list.
  ///
  /// `wordings` says which expressions are names for the same and which are never taken for each other. About linear in
  /// the length of the texts.
  public init(
    of texts: [LedgerText], listed: [String] = [], wordings: WordingList = .shipped,
    options: FormulationOptions = FormulationOptions()
  ) {
    let ordered = texts.sorted(by: LedgerText.precedes)
    let language = ordered.first.map { Self.base($0.text.metadata.language.value) } ?? .undetermined
    let miner = FormulationMiner(ordered.map(\.text), language: language, options: options)
    let builder = FormulationBuilder(miner, ordered, wordings: wordings)
    (statements, self.language, isCut) = (ordered, language, miner.isCut)
    formulations = builder.formulations(listed: listed)
  }

  /// Both scripts of Chinese are one language here.
  private static func base(_ language: Language) -> Language { language.isChinese ? .chinese : language }
}
