import CorpusStore
import Intake
import Normalizer
import StatementModel

extension Workbench {
  /// Names and cuts a source, and carries over the corrections of the text that it is a revision of.
  ///
  /// `known` are the texts that the corpus holds; nil to look for the one.
  func convert(
    _ file: SourceFile, _ request: ImportRequest, known: Set<TextID>? = nil
  ) throws(WorkbenchError) -> NewRevision {
    var plain = try cut(file.bytes, name: file.path, language: request.language, encoding: request.encoding)
    if plain.metadata.language.value == .undetermined, let language = NameHints(path: file.path).language {
      plain = try cut(file.bytes, name: file.path, language: language, encoding: request.encoding)
    }
    try refuseWrongEncoding(of: plain, file, request)
    let id = try name(of: plain, path: file.path, request)
    var kept: (corrections: Corrections, basis: CommitID)?
    if known?.contains(id) != false {
      kept = try inCorpus { (corpus) throws(CorpusError) in try corpus.corrections(of: id) }
    }
    let (text, corrections) = try corrected(plain, kept?.corrections, id: id, file, request)
    guard let fileExtension = CorpusName(file.fileExtension) else {
      throw WorkbenchError(
        "the extension of \(file.path) cannot be kept", hint: "rename the file with a plain extension such as .txt")
    }
    var revision = NewRevision(
      id: id, of: text, source: file.bytes, sourceExtension: fileExtension, normalizer: Normalizer.version,
      message: request.message, recordedAt: request.recordedAt)
    revision.corrections = corrections
    revision.basis = kept?.basis
    return revision
  }

  /// Refuses an encoding in which too much means nothing: what would be kept is not what was written.
  private func refuseWrongEncoding(
    of text: StatementText, _ file: SourceFile, _ request: ImportRequest
  ) throws(WorkbenchError) {
    guard let encoding = request.encoding, recordedEncoding(text.extracted.decoder) != nil,
      let misfit = Intake.misfit(of: encoding, bytes: file.bytes), misfit.isWrong
    else { return }
    let count = "\(misfit.undecodable) of \(misfit.beyondASCII) characters beyond ASCII"
    throw WorkbenchError(
      "\(file.path) is hardly in \(encoding): \(count) mean nothing there"
        + (misfit.evidence.map { ", and \($0)" } ?? ""),
      hint: "leave out --encoding, or give the one the file is in; 'tifa segment' shows what it makes of the text")
  }

  /// The text with what the user gives now and corrected before; its language decides how it is cut.
  private func corrected(
    _ plain: StatementText, _ kept: Corrections?, id: TextID, _ file: SourceFile, _ request: ImportRequest
  ) throws(WorkbenchError) -> (StatementText, Corrections?) {
    let given = completed(plain, id: id, request)
    guard let kept else { return (given, nil) }
    var text = given
    if let language = kept.language, language != plain.metadata.language.value {
      text = try cut(file.bytes, name: file.path, language: language, encoding: request.encoding).with(
        given.metadata, id: given.id)
    }
    let carried = kept.carried(to: text.extracted).giving(given.metadata)
    return (carried.apply(to: text), carried)
  }

  /// The id that is given, read in the text or in the file's name; asks for what is missing.
  private func name(of text: StatementText, path: String, _ request: ImportRequest) throws(WorkbenchError) -> TextID {
    guard let series = request.series else {
      throw WorkbenchError(
        "the series of \(path) is not known", hint: "say which series it belongs to, such as --series cn-vn")
    }
    let language = text.metadata.language.value
    guard language != .undetermined else {
      throw WorkbenchError("the language of \(path) is not recognised", hint: "give it, such as --lang zh")
    }
    let read = text.metadata.date?.value ?? NameHints(path: path).date
    guard let date = request.date ?? read.flatMap({ CorpusName($0.description) }) else {
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
    if let maker = request.copyMaker { metadata.copyMaker = Sourced(maker, .given) }
    if let day = request.asOf { metadata.captured = Sourced(day, .given) }
    return text.with(metadata, id: id.description)
  }

  /// The date in the date part of an id, which may number a second statement of the day.
  private func statementDate(_ name: CorpusName) -> StatementDate? {
    let parts = name.description.split(separator: "-").prefix(3).map(String.init)
    return StatementDate(parts.joined(separator: "-"))
  }
}
