import CorpusStore
import Intake
import StatementModel

extension Workbench {
  /// Records files, and the documents of folders, patterns and archives, one revision each, as one step; returns once
  /// they are durable.
  ///
  /// Every document is read, cut and named before the first is written. Of single files all are recorded or none, and
  /// the first that cannot be is thrown. Of many, the summary says which cannot be; then nothing is recorded unless the
  /// options skip them. Where a cache is given, what was converted before an interruption is taken up.
  public func add(
    _ paths: [String], _ request: ImportRequest, _ options: ImportOptions = ImportOptions(),
    report: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(WorkbenchError) -> ImportSummary {
    let corpus = try openCorpus()
    let plan = try ImportPlan(paths.isEmpty ? options.manifest?.files ?? [] : paths)
    var importer = Importer(self, recordedAt: request.recordedAt, report: report)
    if plan.isBulk {
      importer.known = try Set(explaining { () throws(CorpusError) in try corpus.ids() })
      importer.cache = try cachePath.map { (path) throws(WorkbenchError) in try ConversionCache(in: path) }
    }
    try importer.read(plan, request, options)
    importer.settle()
    if !plan.isBulk, !options.skipsRefused, let first = importer.refused.first { throw first.error }
    return try summary(of: importer, plan, options)
  }

  /// Records what can be, or only looks, and tells of every document.
  private func summary(
    of importer: Importer, _ plan: ImportPlan, _ options: ImportOptions
  ) throws(WorkbenchError) -> ImportSummary {
    var summary = ImportSummary()
    summary.leftOut = plan.leftOut + importer.leftOut
    summary.refused = importer.refused.map { .init(path: $0.path, reason: $0.error.description, hint: $0.error.hint) }
    if options.isDryRun {
      summary.outcomes = try importer.prospects()
    } else if summary.refused.isEmpty || options.skipsRefused {
      summary.outcomes = try importer.record()
    }
    return summary
  }

  /// Records sources, each with what is said of it, all of them or none.
  func add(_ sources: [(SourceFile, ImportRequest)]) throws(WorkbenchError) -> [ImportOutcome] {
    var importer = Importer(self, recordedAt: sources.first?.1.recordedAt ?? 0)
    for (file, request) in sources { try importer.take((file, request), total: sources.count) }
    try importer.finishBatch(total: sources.count)
    importer.settle()
    if let first = importer.refused.first { throw first.error }
    return try importer.record()
  }

  /// What is told of a revision that `file` was converted to.
  func conversion(
    _ revision: NewRevision, _ file: SourceFile, _ request: ImportRequest, _ place: Conversion.Place
  ) -> Conversion {
    let encoding = note(on: request.encoding, decoder: revision.record.decoder, of: revision.id.description)
    let notes = [encoding].compactMap(\.self) + notes(on: revision.record.findings, of: revision.id.description)
    return Conversion(revision, path: file.path, place: place, notes: notes)
  }
}
