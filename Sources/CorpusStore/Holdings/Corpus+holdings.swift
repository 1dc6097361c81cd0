import Glibc
import StatementModel

extension Corpus {
  /// The name of the state that the corpus at `path` is in, by two small files and without git's library; nil where they
  /// do not tell, which says nothing about the corpus.
  ///
  /// A loose reference always wins over a packed one, in git as here.
  public static func quickState(at path: String) -> String? {
    guard let head = smallFile("\(path)/HEAD") else { return nil }
    let isBranch = head.utf8.starts(with: "ref: ".utf8)
    let branch = (isBranch ? Branch(reference: String(head.dropFirst("ref: ".count))) : nil) ?? .main
    return smallFile("\(path)/\(branch.reference)").flatMap { ObjectID(hex: $0)?.hex }
  }

  /// What a file of one line holds, without its line end; nil where it is anything else.
  private static func smallFile(_ path: String) -> String? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count > 0, count < bytes.count, bytes[count - 1] == UInt8(ascii: "\n") else { return nil }
    return String(validating: bytes[..<(count - 1)], as: UTF8.self)
  }

  /// The state that the corpus is in, and what it holds: of every text the newest revision, or all of them; sorted.
  public func holdings(allRevisions: Bool = false) throws(CorpusError) -> (state: String, texts: [Holding]) {
    try CorpusError.during(.list, path) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      guard let tip = try repository.tip() else { throw .notACorpus }
      let commit = try repository.commit(tip)
      var holdings: [Holding] = []
      for series in try Self.folders(in: commit.tree().folder("series")) {
        for date in try Self.folders(in: series.tree) {
          for text in try Self.folders(in: date.tree) {
            let path = try TextPath(series: series.name, date: date.name, text: text.name)
            holdings += try Self.holdings(path, text.tree.id, allRevisions ? commit : nil)
          }
        }
      }
      return (tip.hex, holdings.sorted { ($0.id, $0.revision ?? 0) < ($1.id, $1.revision ?? 0) })
    }
  }

  /// What revisions of texts are, read one after the other from one open repository.
  public func read(
    _ holdings: [Holding]
  ) throws(CorpusError) -> [Result<HeldText, CorpusError>] {
    let repository = try CorpusError.during(.open, path) { () throws(CorpusError.Cause) in try Repository(at: path) }
    return holdings.map { holding in
      Result { () throws(CorpusError) in
        try CorpusError.during(.read, holding.name) { () throws(CorpusError.Cause) in try HeldText(holding, repository)
        }
      }
    }
  }

  private static func holdings(
    _ path: TextPath, _ folder: ObjectID, _ tip: Commit?
  ) throws(CorpusError.Cause) -> [Holding] {
    guard let tip else { return [Holding(id: path.id, folder: folder.hex)] }
    let lines = try TextRevisions(of: path, at: tip).lines
    return lines.enumerated().map { Holding(id: path.id, revision: $0 + 1, folder: $1.folder.hex) }
  }

  private static func folders(in tree: Tree?) throws(CorpusError.Cause) -> [(name: [UInt8], tree: Tree)] {
    guard let tree else { return [] }
    return try tree.entries.filter(\.isFolder).map { entry throws(CorpusError.Cause) in
      (entry.name, try tree.folder(entry.id))
    }
  }
}
