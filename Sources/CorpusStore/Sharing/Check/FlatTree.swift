import CLibgit2
import Glibc
import StatementModel

/// A folder as the bytes that git keeps, taken apart once; nothing about it is believed.
struct FlatTree {
  /// Where an entry stands in the bytes: its mode, its name up to a NUL, and 20 bytes of an object's name.
  private struct Span {
    let start: Int
    let name: Int
    let end: Int
    let isFolder: Bool
  }

  /// An entry that the folder before had not.
  struct News {
    let name: String
    let isFolder: Bool
    let id: ObjectID
    /// What stood under that name before, where it was of the same kind.
    let before: ObjectID?
  }

  private let bytes: [UInt8]
  private let spans: [Span]

  private static let idLength = 20

  /// Takes a folder apart; refuses all modes but those of plain files and folders.
  init(_ bytes: [UInt8], _ what: () -> String) throws(CorpusError.Cause) {
    var (spans, start) = ([Span](), 0)
    spans.reserveCapacity(bytes.count / 34)
    while start < bytes.count {
      guard let span = Self.span(bytes, start) else {
        throw .untrusted(
          "\(what()) holds \(Self.oddity(bytes, start)), and only plain files and folders may stand there")
      }
      spans.append(span)
      start = span.end
    }
    (self.bytes, self.spans) = (bytes, spans)
  }

  var isEmpty: Bool { spans.isEmpty }

  /// Every entry; for folders of a text, which are small.
  func all(_ what: () -> String) throws(CorpusError.Cause) -> [News] { try news(since: nil, what) }

  /// Whether a file or folder of that name is there.
  func holds(_ name: String, isFolder: Bool) -> Bool {
    spans.contains { $0.isFolder == isFolder && bytes[$0.name..<Self.nameEnd($0)].elementsEqual(name.utf8) }
  }

  /// The entries that `old` has not, byte for byte: their names checked, the order of all of them too.
  ///
  /// O(entries of both): what did not change is compared and not looked at further, since a folder of thousands of
  /// dates comes with every commit.
  func news(since old: FlatTree?, _ what: () -> String) throws(CorpusError.Cause) -> [News] {
    var (items, other, previous) = ([News](), 0, Span?.none)
    for span in spans {
      if let previous, compare(previous, self, span) >= 0 {
        throw .untrusted("\(what()) has '\(Self.visible(name(span)))' twice or out of order")
      }
      previous = span
      var same: Span?
      while let old, other < old.spans.count {
        let order = old.compare(old.spans[other], self, span)
        if order > 0 { break }
        if order == 0 { same = old.spans[other] }
        other += 1
        if order == 0 { break }
      }
      if let same, let old, old.bytes[same.start..<same.end] == bytes[span.start..<span.end] { continue }
      let before = same.flatMap { same in old.map { $0.id(same) } }
      items.append(News(name: try plainName(span, what), isFolder: span.isFolder, id: id(span), before: before))
    }
    try checkKinds(items, what)
    return items
  }

  /// Refuses a file and a folder of one name, which git's order does not put side by side.
  private func checkKinds(_ items: [News], _ what: () -> String) throws(CorpusError.Cause) {
    guard items.contains(where: { $0.before == nil }) else { return }
    let folders = Set(spans.filter(\.isFolder).map { name($0) })
    let twins = items.count > 8 ? spans : spans.filter { span in items.contains { Array($0.name.utf8) == name(span) } }
    for span in twins where !span.isFolder && folders.contains(name(span)) {
      throw .untrusted("\(what()) has '\(Self.visible(name(span)))' twice")
    }
  }

  private func plainName(_ span: Span, _ what: () -> String) throws(CorpusError.Cause) -> String {
    guard let text = String(validating: name(span), as: UTF8.self),
      CorpusName(text) != nil || (!span.isFolder && RevisionList.textName(text) != nil)
    else {
      throw .untrusted("\(what()) has the name '\(Self.visible(name(span)))', which may not stand in a corpus")
    }
    return text
  }

  private func name(_ span: Span) -> [UInt8] { Array(bytes[span.name..<Self.nameEnd(span)]) }

  private static func nameEnd(_ span: Span) -> Int { span.end - idLength - 1 }

  private func id(_ span: Span) -> ObjectID {
    var raw = git_oid()
    withUnsafeMutableBytes(of: &raw.id) { $0.copyBytes(from: bytes[(span.end - Self.idLength)..<span.end]) }
    return ObjectID(raw)
  }

  /// Below zero where `mine` comes before `theirs` in git's order, in which a folder is called as with a slash.
  private func compare(_ mine: Span, _ tree: FlatTree, _ theirs: Span) -> Int {
    let lengths = (Self.nameEnd(mine) - mine.name, Self.nameEnd(theirs) - theirs.name)
    let common = min(lengths.0, lengths.1)
    let order = bytes.withUnsafeBufferPointer { left in
      tree.bytes.withUnsafeBufferPointer { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return Int32(0) }
        return memcmp(left + mine.name, right + theirs.name, common)
      }
    }
    if order != 0 { return Int(order) }
    let next = (
      lengths.0 > common ? bytes[mine.name + common] : mine.isFolder ? UInt8(ascii: "/") : 0,
      lengths.1 > common ? tree.bytes[theirs.name + common] : theirs.isFolder ? UInt8(ascii: "/") : 0
    )
    return Int(next.0) - Int(next.1)
  }

  private static let fileMode = Array("100644 ".utf8)
  private static let folderMode = Array("40000 ".utf8)

  private static func span(_ bytes: [UInt8], _ start: Int) -> Span? {
    let isFolder = bytes[start...].starts(with: folderMode)
    guard isFolder || bytes[start...].starts(with: fileMode) else { return nil }
    let name = start + (isFolder ? folderMode.count : fileMode.count)
    guard let end = bytes[name...].firstIndex(of: 0), end > name, end + idLength < bytes.count else { return nil }
    return Span(start: start, name: name, end: end + 1 + idLength, isFolder: isFolder)
  }

  /// What stands where no plain entry does, in words.
  private static func oddity(_ bytes: [UInt8], _ start: Int) -> String {
    let mode = String(decoding: bytes[start...].prefix { $0 != UInt8(ascii: " ") }.prefix(12), as: UTF8.self)
    let rest = bytes[start...].drop { $0 != UInt8(ascii: " ") }.dropFirst()
    let name = visible(Array(rest.prefix { $0 != 0 }))
    switch mode {
    case "120000": return "a symbolic link, '\(name)'"
    case "160000": return "a link to another repository, '\(name)'"
    case "100755", "100664": return "the file '\(name)' with the mode \(mode)"
    case "40000", "100644": return "an entry without a name or cut short"
    default: return "an entry of the mode '\(visible(Array(mode.utf8)))'"
    }
  }

  private static func visible(_ name: [UInt8]) -> String {
    let shown = name.prefix(60).map { byte in
      (0x20..<0x7f).contains(byte) ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16)
    }
    return shown.joined() + (name.count > 60 ? "…" : "")
  }
}
