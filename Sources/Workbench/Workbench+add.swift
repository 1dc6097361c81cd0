import CorpusStore
import Normalizer
import StatementModel

extension Workbench {
  /// Records files, one revision each, all of them or none; returns once they are durable.
  ///
  /// Every file is read, cut and named before the first is written. Throws where a file is no text, or where its
  /// series, date or language is neither given nor to be read in it.
  public func add(_ paths: [String], _ request: ImportRequest) throws(WorkbenchError) -> [ImportOutcome] {
    _ = try openCorpus()
    var prepared: [(path: String, text: StatementText, revision: NewRevision)] = []
    for path in distinct(paths) {
      let next = try prepare(path, request)
      if let twin = prepared.first(where: { $0.revision.id == next.revision.id }) {
        throw WorkbenchError(
          "\(twin.path) and \(path) would both be \(next.revision.id)", hint: "add them one by one, or give --edition")
      }
      prepared.append((path, next.text, next.revision))
    }
    let revisions = prepared.map(\.revision)
    let results = try inCorpus { (corpus) throws(CorpusError) in try corpus.add(revisions) }
    return zip(prepared, results).map { ImportOutcome(path: $0.path, id: $0.revision.id, text: $0.text, result: $1) }
  }

  /// A file that is named twice is one file.
  private func distinct(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }

  private func prepare(
    _ path: String, _ request: ImportRequest
  ) throws(WorkbenchError) -> (text: StatementText, revision: NewRevision) {
    let file = try SourceFile(reading: path)
    var text = try cut(file.bytes, name: path, language: request.language, encoding: request.encoding)
    let id = try name(of: text, path: path, request)
    text = completed(text, id: id, request)
    guard let fileExtension = CorpusName(file.fileExtension) else {
      throw WorkbenchError(
        "the extension of \(path) cannot be kept", hint: "rename the file with a plain extension such as .txt")
    }
    let revision = NewRevision(
      id: id, of: text, source: file.bytes, sourceExtension: fileExtension, normalizer: Normalizer.version,
      message: request.message, recordedAt: request.recordedAt)
    return (text, revision)
  }

  /// The id that is given or recognised; asks for what is missing.
  private func name(of text: StatementText, path: String, _ request: ImportRequest) throws(WorkbenchError) -> TextID {
    guard let series = request.series else {
      throw WorkbenchError(
        "the series of \(path) is not known", hint: "say which series it belongs to, such as --series cn-vn")
    }
    let language = text.metadata.language.value
    guard language != .undetermined else {
      throw WorkbenchError("the language of \(path) is not recognised", hint: "give it, such as --lang zh")
    }
    guard let date = request.date ?? text.metadata.date.flatMap({ CorpusName($0.value.description) }) else {
      throw WorkbenchError("the date of \(path) is not given in the text", hint: Self.dateHint(text.metadata))
    }
    return TextID(series: series, date: date, language: language, edition: request.edition)
  }

  private static func dateHint(_ metadata: Metadata) -> String {
    guard let published = metadata.published?.value else {
      return "give it, such as --date 2022-11-01 or --date undated-1"
    }
    return "the page appeared on \(published); if it was issued that day, give --date \(published)"
  }

  /// The text with what the user gave in the place of what was read.
  private func completed(_ text: StatementText, id: TextID, _ request: ImportRequest) -> StatementText {
    var metadata = text.metadata
    if let date = request.date { metadata.date = statementDate(date).map { Sourced($0, .given) } }
    if let address = request.sourceAddress { metadata.sourceAddress = Sourced(address, .given) }
    return StatementText(
      id: id.description, extracted: text.extracted, metadata: metadata, blocks: text.blocks, findings: text.findings)
  }

  /// The date in the date part of an id, which may number a second statement of the day.
  private func statementDate(_ name: CorpusName) -> StatementDate? {
    let parts = name.description.split(separator: "-").prefix(3).map(String.init)
    return StatementDate(parts.joined(separator: "-"))
  }
}
