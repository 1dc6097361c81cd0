import CorpusStore
import Intake
import Normalizer
public import StatementModel

extension Workbench {
  /// Reads the text that `argument` names: `-`, a file, or a reference into the corpus; an existing file wins.
  ///
  /// Behind a # may stand the id of a clause, a block or a section, to which the text is cut down.
  /// `language` and `encoding` override recognition. The corpus is opened only where no such file exists, or where the argument could
  /// be a reference as well. Throws where there is no such thing, or it is no text.
  public func load(
    _ argument: String, language: Language? = nil, encoding: String? = nil
  ) throws(WorkbenchError) -> LoadedText {
    let (name, part) = Self.part(of: argument)
    let whole = try loadWhole(name, language: language, encoding: encoding)
    guard let part else { return whole }
    guard let text = whole.text.part(part) else {
      throw WorkbenchError(
        "\(whole.text.id) has no clause, block or section '\(part)'",
        hint: "'tifa segment \(name)' shows every clause with its id")
    }
    return LoadedText(text: text, source: whole.source, id: whole.id, part: part, notes: whole.notes)
  }

  /// What stands before and behind the # of an argument; all of it is the name where a file is called so.
  static func part(of argument: String) -> (name: String, part: String?) {
    guard SourceFile.kind(of: argument) == .none, let mark = argument.lastIndex(of: "#"), mark > argument.startIndex,
      argument.index(after: mark) < argument.endIndex
    else { return (argument, nil) }
    return (String(argument[..<mark]), String(argument[argument.index(after: mark)...]))
  }

  private func loadWhole(
    _ argument: String, language: Language?, encoding: String?
  ) throws(WorkbenchError) -> LoadedText {
    if argument == "-" || SourceFile.kind(of: argument) == .file {
      let file = try SourceFile(reading: argument)
      let text = try cut(file.bytes, name: argument, language: language, encoding: encoding)
      return LoadedText(
        text: text, source: file.bytes, id: nil,
        notes: [note(about: argument), note(on: encoding, for: text)].compactMap(\.self))
    }
    if isPath(argument) { return try loadFile(argument) }
    return try loadReference(argument, language: language, encoding: encoding)
  }

  /// Fails with what stands at a path that is no file.
  private func loadFile(_ path: String) throws(WorkbenchError) -> LoadedText {
    _ = try SourceFile(reading: path)
    throw WorkbenchError("\(path) cannot be read", hint: "check that it is a file")
  }

  private func loadReference(
    _ reference: String, language: Language?, encoding: String?
  ) throws(WorkbenchError) -> LoadedText {
    guard SourceFile.kind(of: corpusPath) != .none else {
      throw WorkbenchError(
        "there is no file \(reference), and no corpus at \(corpusPath) that could hold a text of that name",
        hint: "check the name, or create a corpus with 'tifa init' and 'tifa add'")
    }
    if let placed = try loadPlaced(reference, language: language, encoding: encoding) { return placed }
    let found = try resolve(reference)
    let stored = try inCorpus { (corpus) throws(CorpusError) in
      try corpus.read(found.id, revision: found.revision?.number)
    }
    let name = found.revision.map { "\(found.id)@\($0.number)" } ?? found.id.description
    let text = try recut(stored, name: name, language: language, encoding: encoding)
    return LoadedText(
      text: text, source: stored.source, id: found.id, notes: [note(on: encoding, for: text)].compactMap(\.self))
  }

  /// Finds the text that a reference means; says so where a file was meant.
  func resolve(_ reference: String) throws(WorkbenchError) -> Corpus.Resolution {
    // A permalink to a clause means its text where a text is asked for.
    let reference = Self.part(of: reference).name
    let corpus = try openCorpus()
    do {
      return try corpus.resolve(reference)
    } catch {
      guard case .unknownText = error.cause else { throw WorkbenchError(error) }
      throw WorkbenchError(
        "there is no file \(reference), and no text of the corpus is called that", hint: error.hint)
    }
  }

  /// The encoding that a text was recorded from, so that it is read again as it was; nil where its format tells it.
  func recordedEncoding(_ decoder: String) -> String? {
    decoder.split(separator: "/").last.map(String.init).flatMap { Intake.reads(encoding: $0) ? $0 : nil }
  }

  /// Cuts bytes into clauses; `name` is how messages and reports call them.
  func cut(
    _ bytes: [UInt8], name: String, language: Language?, encoding: String? = nil
  ) throws(WorkbenchError) -> StatementText {
    let name = name == "-" ? "standard input" : name
    return Normalizer().normalize(try extracted(bytes, name: name, encoding: encoding), id: name, language: language)
  }

  /// The plain text of a source.
  func extracted(_ bytes: [UInt8], name: String, encoding: String? = nil) throws(WorkbenchError) -> ExtractedText {
    do {
      return try Intake.read(bytes: bytes, name: name, limits: limits.intake, encoding: encoding)
    } catch {
      throw WorkbenchError(error.description, hint: error.hint)
    }
  }

  /// What to tell a user whose argument is a file and a text of the corpus at the same time.
  private func note(about argument: String) -> String? {
    guard !isPath(argument), SourceFile.kind(of: corpusPath) != .none,
      let corpus = try? openCorpus(), let found = try? corpus.resolve(argument)
    else { return nil }
    return "\(argument) is read as a file; write \(found.id) for the text of the corpus"
  }

  /// Whether the argument can only be a path: it begins like one, or its last part has a document's extension.
  private func isPath(_ argument: String) -> Bool {
    if ["-", "/", "."].contains(where: argument.hasPrefix) || argument.hasPrefix("~") { return true }
    if SourceFile.kind(of: argument) == .folder, !argument.contains("/") { return true }
    return Self.documentExtensions.contains { argument.lowercased().hasSuffix("." + $0) }
  }

  /// How the names of documents end.
  static let documentExtensions = ["txt", "text", "md", "html", "htm", "docx", "odt", "pdf", "rtf", "doc"]
}
