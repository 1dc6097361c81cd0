import CorpusStore
import Intake
import StatementModel

/// One import: converts documents on all cores, a batch at a time, and then records them as one step.
struct Importer {
  /// A document and what is said of it.
  typealias Document = (file: SourceFile, request: ImportRequest)

  let workbench: Workbench
  /// Where conversions wait; nil for memory.
  var cache: ConversionCache?
  /// The texts that the corpus holds; nil to look for each.
  var known: Set<TextID>?
  /// When the revisions are recorded, in seconds since 1970.
  let recordedAt: Int64
  let report: (ImportProgress) -> Void

  /// The documents that could not be read, cut or named.
  private(set) var refused: [(path: String, error: WorkbenchError)] = []
  /// What archives and the manifest hold that is no document.
  var leftOut: [ImportSummary.Remark] = []
  /// The documents that can be recorded.
  private(set) var conversions: [Conversion] = []
  private var batch: [Document] = []
  private var batchBytes = 0
  private var read = 0

  init(_ workbench: Workbench, recordedAt: Int64, report: @escaping (ImportProgress) -> Void = { _ in }) {
    (self.workbench, self.recordedAt, self.report) = (workbench, recordedAt, report)
  }

  /// Takes a document up; `total` is how many there are as far as is known.
  mutating func take(_ document: Document, total: Int) throws(WorkbenchError) {
    batch.append(document)
    batchBytes += document.file.bytes.count
    if batch.count >= Self.batchLength || batchBytes >= Self.batchSize { try finishBatch(total: total) }
  }

  /// Refuses a document that could not even be read.
  mutating func refuse(_ path: String, _ error: WorkbenchError) { refused.append((path, error)) }

  /// Converts what was taken up and not yet converted.
  mutating func finishBatch(total: Int) throws(WorkbenchError) {
    let (documents, workbench, cache, known) = (batch, workbench, cache, known)
    let results = Parallel.map(documents) { document in
      Result { () throws(WorkbenchError) in try Self.converted(document, workbench, cache, known) }
    }
    for (document, result) in zip(documents, results) {
      switch result {
      case .success(let conversion): conversions.append(conversion)
      case .failure(let error): refuse(document.file.path, error)
      }
    }
    read += batch.count
    (batch, batchBytes) = ([], 0)
    report(ImportProgress(step: .reading, done: read, total: max(total, read)))
  }

  /// So many documents, or so many bytes, are converted at a time: enough for all cores, little enough for memory.
  private static let batchLength = 64
  private static let batchSize = 32 << 20

  private static func converted(
    _ document: Document, _ workbench: Workbench, _ cache: ConversionCache?, _ known: Set<TextID>?
  ) throws(WorkbenchError) -> Conversion {
    let (file, request) = document
    let key = cache?.key(file, request, workbench.limits)
    if let cache, let key, let bytes = cache.bytes(key),
      let revision = NewRevision(unpacking: bytes, recordedAt: request.recordedAt), known?.contains(revision.id) != true
    {
      return workbench.conversion(revision, file, request, .cache(key: key))
    }
    let revision = try workbench.convert(file, request, known: known)
    // Corrections are those of the corpus as it is now: not to be taken up by a later import.
    guard let cache, let key, revision.corrections == nil else {
      return workbench.conversion(revision, file, request, .memory(revision))
    }
    try cache.keep(try explaining { () throws(CorpusError) in try revision.packed() }, key)
    return workbench.conversion(revision, file, request, .cache(key: key))
  }

  /// Refuses documents that would be the same text at the same time, and orders revisions of one text by the day on
  /// which it stood so.
  mutating func settle() {
    let places = Dictionary(grouping: conversions.indices) { conversions[$0].id }
    var dropped: Set<Int> = []
    for indices in places.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      let days = Set(indices.compactMap { conversions[$0].metadata.captured?.value })
      if days.count == indices.count {
        let ordered = zip(indices.compactMap { conversions[$0].asOf }, indices).sorted { $0 < $1 }.map {
          conversions[$1]
        }
        for (index, conversion) in zip(indices, ordered) { conversions[index] = conversion }
      } else {
        for index in indices.dropFirst() {
          dropped.insert(index)
          refuse(conversions[index].path, Self.twin(conversions[indices[0]], conversions[index]))
        }
      }
    }
    conversions = conversions.indices.filter { !dropped.contains($0) }.map { conversions[$0] }
  }

  private static func twin(_ first: Conversion, _ second: Conversion) -> WorkbenchError {
    WorkbenchError(
      "\(first.path) and \(second.path) would both be \(first.id)",
      hint: "add them one by one, or give --edition, or in a manifest the days as of which each stood so")
  }
}
