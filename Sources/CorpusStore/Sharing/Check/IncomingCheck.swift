import CLibgit2
import StatementModel

/// Goes through every commit that was fetched and is not known yet, and holds what it brings to the layout of a corpus.
///
/// Folders are compared with those of the commit before, so that each text is looked at once; nothing else than plain
/// files and folders with names of a corpus gets through, and every object has to be there.
struct IncomingCheck {
  private let reader: ObjectReader
  private let limits: SharingLimits
  private var folders: [ObjectID: FlatTree] = [:]
  private var roots: [ObjectID: ObjectID] = [:]
  private var queued: Set<TextKey> = []
  /// The texts that remain to be checked.
  private(set) var texts: [IncomingText] = []
  /// Every object that was met.
  private(set) var seen: Set<ObjectID> = []

  private struct TextKey: Hashable {
    let path: TextPath
    let folder: ObjectID
  }

  init(_ reader: ObjectReader, _ limits: SharingLimits) { (self.reader, self.limits) = (reader, limits) }

  /// Checks commits, those before others first.
  mutating func check(_ commits: [ObjectID]) throws(CorpusError.Cause) {
    for id in commits {
      let commit = try self.commit(id)
      seen.insert(id)
      let root = commit.tree
      let before = try commit.parents.first.map { parent throws(CorpusError.Cause) in try self.root(of: parent) }
      try checkRoot(root, before: before, of: id)
      roots[id] = root
      if folders.count > 256 { folders.removeAll(keepingCapacity: true) }
    }
  }

  /// Checks an annotated tag; returns the commit that it names.
  mutating func check(tag id: ObjectID, called name: String) throws(CorpusError.Cause) -> ObjectID {
    let what = "the release \(name)"
    let bytes = try reader.read(id, GIT_OBJECT_TAG, atMost: limits.fileBytes, what)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
    guard !bytes.contains(0), lines.count == 5, lines[0].starts(with: "object ".utf8),
      let commit = ObjectID(hex: lines[0].dropFirst(7)), lines[1].elementsEqual("type commit".utf8),
      lines[2].elementsEqual("tag \(name)".utf8), lines[3].starts(with: "tagger ".utf8)
    else { throw .untrusted("\(what) is not an annotated tag of a commit") }
    seen.insert(id)
    return commit
  }

  private func commit(_ id: ObjectID) throws(CorpusError.Cause) -> FlatCommit {
    try FlatCommit(
      try reader.read(id, GIT_OBJECT_COMMIT, atMost: limits.fileBytes, "commit \(id.hex)"), id)
  }

  private mutating func root(of commit: ObjectID) throws(CorpusError.Cause) -> ObjectID {
    if let root = roots[commit] { return root }
    let root = try self.commit(commit).tree
    roots[commit] = root
    return root
  }

  private mutating func folder(_ id: ObjectID, _ what: () -> String) throws(CorpusError.Cause) -> FlatTree {
    if let folder = folders[id] { return folder }
    let folder = try FlatTree(try reader.read(id, GIT_OBJECT_TREE, atMost: limits.fileBytes, what()), what)
    folders[id] = folder
    return folder
  }

  /// What of a folder is new, and the folder itself.
  private mutating func news(
    in id: ObjectID, before: ObjectID?, _ what: () -> String
  ) throws(CorpusError.Cause) -> [FlatTree.News] {
    guard id != before else { return [] }
    let old = try before.map { before throws(CorpusError.Cause) in try folder(before, what) }
    let new = try folder(id, what)
    seen.insert(id)
    guard !new.isEmpty else { throw .untrusted("\(what()) is empty") }
    return try new.news(since: old, what)
  }

  private mutating func checkRoot(_ id: ObjectID, before: ObjectID?, of commit: ObjectID) throws(CorpusError.Cause) {
    let what = { "the root folder of commit \(commit.hex)" }
    guard try folder(id, what).holds(CorpusFile.name, isFolder: false) else {
      throw .untrusted("\(what()) has no \(CorpusFile.name): it is no corpus")
    }
    for item in try news(in: id, before: before, what) {
      guard item.isFolder else {
        try checkFile(item, CorpusFile.name)
        continue
      }
      guard item.name == "series" else { throw .untrusted("\(what()) has a folder '\(item.name)' that no corpus has") }
      for series in try news(in: item.id, before: item.before, { "series" }) {
        guard series.isFolder else { throw .untrusted("series has a file '\(series.name)' that no corpus has") }
        try checkSeries(series)
      }
    }
  }

  private mutating func checkSeries(_ series: FlatTree.News) throws(CorpusError.Cause) {
    for item in try news(in: series.id, before: series.before, { "series/\(series.name)" }) {
      guard item.isFolder else {
        try checkFile(item, series.name)
        continue
      }
      for text in try news(in: item.id, before: item.before, { "series/\(series.name)/\(item.name)" }) {
        guard text.isFolder else {
          try checkList(text, series.name, item)
          continue
        }
        try queue(text, series.name, item.name)
      }
    }
  }

  private mutating func queue(
    _ text: FlatTree.News, _ series: String, _ date: String
  ) throws(CorpusError.Cause) {
    let place = "series/\(series)/\(date)/\(text.name)"
    let path = try self.path(series, date, text.name)
    guard queued.insert(TextKey(path: path, folder: text.id)).inserted else { return }
    let files = try FlatTree(try reader.read(text.id, GIT_OBJECT_TREE, atMost: limits.fileBytes, place)) { place }
      .all { place }
    seen.insert(text.id)
    for file in files {
      guard !file.isFolder, CorpusName(file.name) != nil else {
        throw .untrusted("\(place) has '\(file.name)', which no text has")
      }
      seen.insert(file.id)
    }
    texts.append(IncomingText(path: path, files: files.map { ($0.name, $0.id) }))
  }

  private func path(_ series: String, _ date: String, _ text: String) throws(CorpusError.Cause) -> TextPath {
    do throws(CorpusError.Cause) {
      return try TextPath(series: Array(series.utf8), date: Array(date.utf8), text: Array(text.utf8))
    } catch {
      throw .untrusted("'series/\(series)/\(date)/\(text)' is not where a text can stand")
    }
  }

  /// The list of the revisions of a text, which has to be there, and so have the states that the list leads to.
  private mutating func checkList(
    _ file: FlatTree.News, _ series: String, _ date: FlatTree.News
  ) throws(CorpusError.Cause) {
    let place = "series/\(series)/\(date.name)"
    guard let name = RevisionList.textName(file.name),
      try folder(date.id, { place }).holds(name, isFolder: true)
    else { throw .untrusted("\(place) has a file '\(file.name)' that no corpus has") }
    let path = try self.path(series, date.name, name)
    let bytes = try reader.read(file.id, GIT_OBJECT_BLOB, atMost: limits.fileBytes, "\(file.name) of \(series)")
    seen.insert(file.id)
    try CorpusError.Cause.distrusting { () throws(CorpusError.Cause) in
      for line in try RevisionList(decoding: bytes, of: path.id).lines where !reader.has(line.folder) {
        throw .damaged("the list of revisions of \(path.id) leads to what is not there (\(line.folder.hex))")
      }
    }
  }

  /// A file of the root or of the series `owner`: those that tifa knows are read as what they should be.
  private mutating func checkFile(_ file: FlatTree.News, _ owner: String) throws(CorpusError.Cause) {
    guard CorpusName(file.name) != nil else {
      throw .untrusted("'\(file.name)' may not stand beside \(owner)")
    }
    seen.insert(file.id)
    let bytes = try reader.read(file.id, GIT_OBJECT_BLOB, atMost: limits.fileBytes, "\(file.name) of \(owner)")
    try CorpusError.Cause.distrusting { () throws(CorpusError.Cause) in
      switch file.name {
      case CorpusFile.name where owner == CorpusFile.name:
        let corpus = try StableJSON.decode(CorpusFile.self, from: bytes, named: file.name)
        guard corpus.specVersion <= Corpus.specificationVersion else { throw .newerSpecification(corpus.specVersion) }
      case SeriesFile.name:
        let series = try StableJSON.decode(SeriesFile.self, from: bytes, named: file.name)
        guard series.id == owner else { throw .damaged("\(file.name) of \(owner) says that it is of '\(series.id)'") }
      case PairingsFile.name:
        guard let name = CorpusName(owner) else { throw .damaged("'\(owner)' is no series") }
        _ = try Pairings(decoding: bytes, of: name)
      default: break
      }
    }
  }
}
