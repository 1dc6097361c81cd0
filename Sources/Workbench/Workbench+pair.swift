import CorpusStore
import DiffEngine
public import StatementModel

extension Workbench {
  /// Says of two clauses that they belong together or do not; returns once that is durable.
  ///
  /// Throws where a text or clause is not there, the texts are of different series, or it was said before.
  public func pair(_ request: PairRequest) throws(WorkbenchError) -> PairOutcome {
    let loaded = try request.texts.map { (reference) throws(WorkbenchError) in try load(reference) }
    guard let old = loaded.old.id, let new = loaded.new.id else {
      throw WorkbenchError("pairings are kept in the corpus, and a file is not in it", hint: "'tifa add' it first")
    }
    guard old.series == new.series, old != new else {
      throw WorkbenchError(
        "\(old) and \(new) are \(old == new ? "one text" : "texts of different series")",
        hint: "a pairing is of two texts of one series")
    }
    let anchors = Pair(
      old: try anchor(request.clauses.old, in: loaded.old.text),
      new: try anchor(request.clauses.new, in: loaded.new.text)
    )
    let pairing = Pairing(
      request.verdict, texts: Pair(old: old, new: new), anchors: anchors, reason: request.signature.reason,
      author: request.signature.author, recordedAt: request.signature.recordedAt)
    let kept = try kept(old.series)
    try check(pairing, against: kept.pairings, loaded)
    return try record(
      Pairings(kept.pairings.list + [pairing]), of: old.series, kept, what: pairing.description, request.signature)
  }

  /// Takes back the pairing of a series that has this number.
  public func unpair(
    _ number: Int, of series: CorpusName, _ signature: PairingSignature
  ) throws(WorkbenchError) -> PairOutcome {
    let kept = try kept(series)
    var list = kept.pairings.list
    guard list.indices.contains(number - 1) else {
      throw WorkbenchError(
        list.isEmpty
          ? "\(series) has no pairings" : "there is no pairing \(number) in \(series), only 1 to \(list.count)",
        hint: "'tifa pair --list \(series)' shows them")
    }
    let dropped = list.remove(at: number - 1)
    return try record(Pairings(list), of: series, kept, what: "drop pairing \(number), \(dropped)", signature)
  }

  /// The pairings of a series, each as it fits the texts as they are now; throws where there is no such series.
  public func pairings(of series: CorpusName) throws(WorkbenchError) -> [PairingReading] {
    let ids = try inCorpus { (corpus) throws(CorpusError) in try corpus.ids() }
    guard ids.contains(where: { $0.series == series }) else {
      throw WorkbenchError("the corpus holds no text of the series \(series)", hint: "'tifa list' shows every text")
    }
    return try kept(series).pairings.list.enumerated().map { (index, pairing) throws(WorkbenchError) in
      let texts = try pairing.texts.map { (id) throws(WorkbenchError) in try load(id.description).text }
      return PairingReading(index + 1, pairing, in: texts)
    }
  }

  /// The pairings of two texts; none for files and for texts of different series.
  func pairings(of texts: Pair<LoadedText>) throws(WorkbenchError) -> [PairingReading] {
    guard let old = texts.old.id, let new = texts.new.id, old.series == new.series else { return [] }
    return try kept(old.series).pairings.between(Pair(old: old, new: new)).map {
      PairingReading($0.number, $0.pairing, in: texts.map(\.text))
    }
  }

  private func kept(_ series: CorpusName) throws(WorkbenchError) -> KeptPairings {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.pairings(of: series) }
  }

  private func anchor(_ id: String, in text: StatementText) throws(WorkbenchError) -> Correction.Anchor {
    guard let clause = text.blocks.lazy.flatMap(\.clauses).first(where: { $0.id == id }) else {
      throw WorkbenchError(
        "no clause of \(text.id) is called '\(id)'", hint: "'tifa segment \(text.id)' shows every clause with its id")
    }
    return Correction.Anchor(range: clause.range, quote: text[clause.range])
  }

  /// Refuses what contradicts or repeats a pairing that is kept, or would chain more than two sides together.
  private func check(
    _ pairing: Pairing, against kept: Pairings, _ loaded: Pair<LoadedText>
  ) throws(WorkbenchError) {
    let texts = loaded.map(\.text)
    let readings = kept.between(pairing.texts).map { PairingReading($0.number, $0.pairing, in: texts) }
    guard let wanted = PairingReading(0, pairing, in: texts).clauses else {
      throw WorkbenchError("the words of a clause do not stand in one clause alone", hint: "name another clause")
    }
    let fitting = readings.compactMap { reading in reading.clauses.map { (reading.number, $0) } }
    if let (number, _) = fitting.first(where: { $0.1.old == wanted.old && $0.1.new == wanted.new }) {
      throw WorkbenchError(
        "pairing \(number) speaks of these two clauses already", hint: "take it back first, with --drop \(number)")
    }
    guard !wanted.isApart else { return }
    let before = fitting.map(\.1).filter { !$0.isApart }
    guard DiffEngine.accepts(wanted, beside: before) else {
      throw WorkbenchError(
        "both clauses have other partners already", hint: "one clause may have several partners that have no other")
    }
  }

  private func record(
    _ pairings: Pairings, of series: CorpusName, _ kept: KeptPairings, what: String, _ signature: PairingSignature
  ) throws(WorkbenchError) -> PairOutcome {
    guard !signature.reason.isBlank, !signature.author.isBlank else {
      throw WorkbenchError("a pairing says by whom it was made and why", hint: "give --why TEXT and --by NAME")
    }
    let edit = NewRevision.Edit(what: what, author: signature.author, reason: signature.reason)
    let commit = try inCorpus { (corpus) throws(CorpusError) in
      try corpus.record(pairings, of: series, inPlaceOf: kept, edit, recordedAt: signature.recordedAt)
    }
    return PairOutcome(series: series, commit: commit.short, what: what)
  }
}
