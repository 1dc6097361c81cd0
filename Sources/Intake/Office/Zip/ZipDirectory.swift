/// The central directory of a ZIP archive, checked before anything is inflated.
///
/// Readers disagree about archives that are not plain: names twice, data that overlap, headers that contradict each
/// other. Such archives are refused, so that what is read here is what a word processor shows. After PKWARE's APPNOTE.TXT
/// 6.3 and ECMA-376 part 2 (names are equal without regard to ASCII case).
struct ZipDirectory {
  /// The entries in the order of the directory.
  let entries: [ZipEntry]

  /// Reads and checks the directory of `bytes`; throws where the archive is not plain or goes beyond a limit.
  ///
  /// O(bytes of the directory + n log n entries).
  init(_ bytes: [UInt8], limits: ArchiveLimits) throws(DocumentDefect) {
    let archive = LittleEndian(bytes: bytes)
    guard let end = Self.end(of: archive) else { throw .damaged("the end of the archive is missing") }
    guard let count = archive.short(at: end + 10), let size = archive.long(at: end + 12),
      let start = archive.long(at: end + 16)
    else { throw .damaged("the end of the archive is cut off") }
    if count == 0xFFFF || start == 0xFFFF_FFFF || archive.long(at: end - 20) == 0x0706_4B50 {
      throw .unusual("the archive is in the ZIP64 format")
    }
    guard count <= limits.maximumEntries else {
      throw .beyondLimit(
        what: "entries in the archive", limit: limits.maximumEntries,
        advice: LimitAdvice(.entries, limits.maximumEntries))
    }
    guard archive.long(at: end + 4) == 0, archive.short(at: end + 8) == count, start + size <= end else {
      throw .damaged("the directory of the archive is not where it should be")
    }
    entries = try Self.records(of: archive, from: start, count: count)
    try checkNames()
    try checkFeatures()
    try checkPlaces(in: archive, before: start)
  }

  /// The entry of a name, without regard to ASCII case.
  func entry(_ name: String) -> ZipEntry? {
    let wanted = Self.folded(Array(name.utf8))
    return entries.first { Self.folded($0.name) == wanted }
  }

  /// Where the end record begins: the last one whose comment reaches exactly to the end of the file.
  private static func end(of archive: LittleEndian) -> Int? {
    let count = archive.bytes.count
    guard count >= 22 else { return nil }
    return (max(0, count - 22 - 0xFFFF)...(count - 22)).reversed().first { offset in
      archive.long(at: offset) == 0x0605_4B50 && archive.short(at: offset + 20) == count - offset - 22
    }
  }

  private static func records(
    of archive: LittleEndian, from start: Int, count: Int
  ) throws(DocumentDefect) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var offset = start
    for _ in 0..<count {
      guard let entry = ZipEntry(archive, at: offset) else { throw .damaged("the directory of the archive is broken") }
      entries.append(entry)
      offset = entry.nextRecord
    }
    return entries
  }

  /// ASCII letters in lower case.
  static func folded(_ name: [UInt8]) -> [UInt8] { name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}
