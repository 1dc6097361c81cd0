import Glibc

/// `tifa.commits` in the folder of the corpus: the index of commits, kept so that nobody has to walk for it.
///
/// Derived and disposable. Lines are `COMMIT CHANGE PATH`, the change being `+`, `~` or `-`; after those that reach up
/// to a commit stands `COMMIT =`. Only what stands before a mark counts, and a reader asks for the mark of the tip it
/// sees. Never synced: after a crash the rest is found by a walk.
struct CommitIndexFile {
  static let name = "tifa.commits"

  private let path: String
  private let bytes: [UInt8]
  /// Where the last mark ends.
  private let end: Int
  /// The commit up to which the file tells; nil where it tells nothing.
  let tip: ObjectID?

  /// Reads the file of the corpus at `folder`; empty where there is none or it cannot be read.
  init(in folder: String) {
    path = "\(folder)/\(Self.name)"
    bytes = (try? Folder.bytes(of: path)) ?? []
    (tip, end) = Self.lastMark(bytes)
  }

  /// The last commit that changed the text at `path`, as of `tip`; nil where the file knows none.
  func newest(of path: TextPath) -> ObjectID? {
    let name = Array(path.name.utf8)
    var newest: ObjectID?
    forEachLine { line in
      guard line.count == 43 + name.count, holds(name, at: line.endIndex - name.count) else { return }
      newest = bytes[line.startIndex + 41] == UInt8(ascii: "-") ? nil : Self.id(bytes[line])
    }
    return newest
  }

  /// Everything as of `tip`.
  var index: CommitIndex {
    var entries: [CommitIndex.Entry] = []
    forEachLine { line in
      guard line.count > 43, let commit = Self.id(bytes[line]),
        let change = CommitIndex.Entry.Change(rawValue: Character(UnicodeScalar(bytes[line.startIndex + 41])))
      else { return }
      let path = String(decoding: bytes[line].dropFirst(43), as: UTF8.self)
      entries.append(CommitIndex.Entry(commit: commit, change: change, path: path))
    }
    return CommitIndex(entries)
  }

  /// Puts what came since at the end, up to the commit `tip`; called with the lock held.
  func append(_ later: CommitIndex, upTo tip: ObjectID) throws(CorpusError.Cause) {
    let lines = later.entries.map { "\($0.commit.hex) \($0.change.rawValue) \($0.path)\n" }.joined()
    let text = Array("\(lines)\(tip.hex) =\n".utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .ofSystem(errno, opening: Self.name) }
    defer { close(file) }
    // What a crash left after the last mark goes.
    guard ftruncate(file, off_t(end)) == 0, pwrite(file, text, text.count, off_t(end)) == text.count else {
      throw .ofSystem(errno, opening: Self.name)
    }
  }

  /// Removes the file.
  func remove() throws(CorpusError.Cause) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .ofSystem(errno, opening: Self.name) }
  }

  /// Where each line stands, without its end; the file has one for every commit, so the system looks for the ends.
  private func forEachLine(_ body: (Range<Int>) -> Void) {
    bytes.withUnsafeBytes { all in
      var start = 0
      while start < end, let base = all.baseAddress,
        let found = memchr(base + start, Int32(Self.lineFeed), end - start)
      {
        let stop = UnsafeRawPointer(found) - base
        body(start..<stop)
        start = stop + 1
      }
    }
  }

  private func holds(_ name: [UInt8], at place: Int) -> Bool {
    bytes.withUnsafeBytes { all in name.indices.allSatisfy { all[place + $0] == name[$0] } }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func id(_ line: ArraySlice<UInt8>) -> ObjectID? {
    ObjectID(hex: String(decoding: line.prefix(40), as: UTF8.self))
  }

  private static func lastMark(_ bytes: [UInt8]) -> (ObjectID?, Int) {
    var end = bytes.count
    while let stop = bytes[..<end].lastIndex(of: lineFeed) {
      let start = bytes[..<stop].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
      let line = bytes[start..<stop]
      if line.count == 42, line.suffix(2).elementsEqual(" =".utf8), let tip = id(line) { return (tip, stop + 1) }
      end = start
    }
    return (nil, 0)
  }
}
