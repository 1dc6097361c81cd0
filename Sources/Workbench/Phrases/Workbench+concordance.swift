import Concordance
import CorpusStore
import Foundation
import Intake
import Normalizer
import StatementModel

extension Workbench {
  /// The concordance of the corpus as it is now, from the cache where that is up to date, else made.
  ///
  /// Only texts that changed are read. Throws where the corpus cannot be read; a cache that cannot be written costs time
  /// and nothing else.
  func concordance(allRevisions: Bool) throws(WorkbenchError) -> Concordance {
    let path = concordancePath(allRevisions: allRevisions)
    let kept = path.flatMap { Concordance(contentsOf: $0) }
    if let kept, let state = Corpus.quickState(at: corpusPath), kept.key == state { return kept }
    let (state, holdings) = try inCorpus { (corpus) throws(CorpusError) in
      try corpus.holdings(allRevisions: allRevisions)
    }
    if let kept, kept.key == state { return kept }
    var isWhole = true
    do {
      // What cannot be read today may be read tomorrow: a concordance without it is of no state, and made again.
      let key = { isWhole ? state : "" }
      return try Concordance.make(at: path, key: key, of: holdings.map(Self.key), from: kept) { indices in
        let wanted = indices.map { holdings[$0] }
        return zip(wanted, try read(wanted)).map { holding, text -> ConcordanceText? in
          switch text {
          case .success(let text): return text.concordanceText
          case .failure(let error):
            isWhole = false
            return SearchableText.unreadable(holding, error.description)
          }
        }
      }
    } catch let error as WorkbenchError {
      throw error
    } catch {
      throw WorkbenchError("the corpus cannot be read: \(error)", hint: "'tifa list' shows every text")
    }
  }

  /// Forgets the concordances of the corpus, which are found to be damaged.
  func forgetConcordance(allRevisions: Bool) {
    if let path = concordancePath(allRevisions: allRevisions) { unlink(path) }
  }

  /// Reads texts for searching, on all cores; an error in the place of each that cannot be read.
  func read(_ holdings: [Holding]) throws(WorkbenchError) -> [Result<SearchableText, WorkbenchError>] {
    let held = try inCorpus { (corpus) throws(CorpusError) in try corpus.read(holdings) }
    return Parallel.map(Array(held.indices)) { index in
      Result { () throws(WorkbenchError) in
        switch held[index] {
        case .success(let text): try searchable(text)
        case .failure(let error): throw WorkbenchError(error)
        }
      }
    }
  }

  /// Files as searching needs them; a file without a day in its text has that of its name.
  func read(files: [String], language: Language?) throws(WorkbenchError) -> [SearchableText] {
    let texts = Parallel.map(files) { path in
      Result { () throws(WorkbenchError) in
        let bytes = try SourceFile(reading: path).bytes
        return try cut(bytes, name: path, language: language ?? NameHints(path: path).language)
      }
    }
    return try zip(files, texts).map { path, text throws(WorkbenchError) in
      let text = try text.get()
      var facts = Self.facts(of: text.metadata, id: path, statement: path)
      facts.date = facts.date ?? NameHints(path: path).date
      return SearchableText(facts: facts, blocks: text.blocks, extracted: text.extracted)
    }
  }

  /// What stands for equal texts: the folder in git, and which text it is of.
  private static func key(_ holding: Holding) -> String { "\(holding.folder) \(holding.name)" }

  /// A record by today's rules of a plain text says where every clause stands; everything else is cut anew.
  private func searchable(_ held: HeldText) throws(WorkbenchError) -> SearchableText {
    let (holding, record) = (held.holding, held.record)
    if record.normalizer == Normalizer.version, record.decoder == "utf-8", !held.hasCorrections {
      let extracted = try extracted(held.source, name: holding.name, encoding: "utf-8")
      if (record.blocks.last?.range.end ?? 0) <= extracted.scalars.count,
        record.blocks.allSatisfy({ block in block.clauses.allSatisfy { block.range.contains($0.range) } })
      {
        return SearchableText(facts: Self.facts(of: record, holding), blocks: record.blocks, extracted: extracted)
      }
    }
    let stored = try inCorpus { (corpus) throws(CorpusError) in
      try corpus.read(holding.id, revision: holding.revision)
    }
    let text = try recut(stored, name: holding.name)
    var facts = Self.facts(of: text.metadata, id: holding.name, statement: holding.id.statementID)
    facts.date = facts.date ?? StatementDate(idPart: holding.id.date)
    facts.language = holding.id.language
    facts.key = Self.key(holding)
    return SearchableText(facts: facts, blocks: text.blocks, extracted: text.extracted)
  }

  private static func facts(of record: RecordSkim, _ holding: Holding) -> ConcordanceText.Facts {
    var facts = ConcordanceText.Facts(
      id: holding.name, statement: holding.id.statementID, language: holding.id.language, key: key(holding))
    (facts.date, facts.title) = (record.date ?? StatementDate(idPart: holding.id.date), record.title)
    facts.doubt = ConcordanceText.Facts.doubt(copyType: record.copyType, maker: record.copyMaker)
    facts.completeness = record.completeness
    return facts
  }

  private static func facts(of metadata: Metadata, id: String, statement: String) -> ConcordanceText.Facts {
    var facts = ConcordanceText.Facts(id: id, statement: statement, language: metadata.language.value)
    (facts.date, facts.title) = (metadata.date?.value, metadata.title?.value)
    facts.doubt = ConcordanceText.Facts.doubt(
      copyType: metadata.copyType?.value, maker: metadata.copyMaker?.value)
    facts.completeness = metadata.completeness?.value
    return facts
  }

  /// Where the concordance of this corpus is kept; nil where nothing is.
  private func concordancePath(allRevisions: Bool) -> String? {
    guard let cachePath else { return nil }
    let folder = cachePath + "/concordances"
    guard (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil else {
      return nil
    }
    let corpus = URL(fileURLWithPath: corpusPath).resolvingSymlinksInPath().path
    let name = SHA256.hexDigest(of: Array(corpus.utf8)).prefix(32)
    return "\(folder)/\(name)\(allRevisions ? "-all" : "")"
  }
}
