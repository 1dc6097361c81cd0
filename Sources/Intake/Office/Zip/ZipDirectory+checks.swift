extension ZipDirectory {
  /// Names must be unique and stay inside the archive's own folder.
  func checkNames() throws(DocumentDefect) {
    var seen: Set<[UInt8]> = []
    for entry in entries {
      guard Self.isPlain(entry.name) else {
        throw .unusual("the archive names an entry outside of itself, or with control characters: \(Self.shown(entry))")
      }
      guard seen.insert(Self.folded(entry.name)).inserted else {
        throw .unusual("the archive holds two entries of the name \(Self.shown(entry))")
      }
    }
  }

  /// Only what word processors use: stored or deflated data without a password.
  func checkFeatures() throws(DocumentDefect) {
    for entry in entries {
      // Bits 0, 6 and 13: encrypted, strongly encrypted, directory encrypted (APPNOTE.TXT 4.4.4).
      if entry.flags & 0x2041 != 0 { throw .encrypted }
      if entry.method != 0 && entry.method != 8 {
        throw .unusual("the archive packs \(Self.shown(entry)) by method \(entry.method), not by DEFLATE")
      }
    }
  }

  /// Local headers must say what the directory says, and no byte may belong to two entries.
  func checkPlaces(in archive: LittleEndian, before directory: Int) throws(DocumentDefect) {
    var free = 0
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      guard let data = Self.dataStart(of: entry, in: archive) else {
        throw .damaged("the header of \(Self.shown(entry)) contradicts the directory of the archive")
      }
      guard entry.header >= free, data + entry.packedSize <= directory else {
        throw .unusual("entries of the archive overlap at \(Self.shown(entry))")
      }
      free = data + entry.packedSize
    }
  }

  /// Where the data of an entry begin; nil where its local header differs from the directory.
  private static func dataStart(of entry: ZipEntry, in archive: LittleEndian) -> Int? {
    let header = entry.header
    guard archive.long(at: header) == 0x0403_4B50, archive.short(at: header + 8) == entry.method,
      let flags = archive.short(at: header + 6), flags & 0x2049 == entry.flags & 0x2049,
      let nameLength = archive.short(at: header + 26), let extraLength = archive.short(at: header + 28)
    else { return nil }
    let name = header + ZipEntry.headerLength
    guard name + nameLength <= archive.bytes.count, archive.bytes[name..<(name + nameLength)].elementsEqual(entry.name)
    else { return nil }
    let claims = [14, 18, 22].map { archive.long(at: header + $0) }
    guard entry.hasDescriptor || claims == [entry.checksum, entry.packedSize, entry.size] else { return nil }
    return name + nameLength + extraLength
  }

  /// Whether a name is a relative path without `.`, `..`, empty parts, back slashes, colons and control characters.
  private static func isPlain(_ name: [UInt8]) -> Bool {
    let path = name.last == UInt8(ascii: "/") ? name.dropLast() : name[...]
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let forbidden: Set<UInt8> = [UInt8(ascii: "\\"), UInt8(ascii: ":"), 0x7F]
    return name.allSatisfy { $0 >= 0x20 && !forbidden.contains($0) }
      && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(Array(".".utf8)) && !$0.elementsEqual(Array("..".utf8)) }
  }

  /// An entry's name for a message, quoted and with control characters escaped.
  private static func shown(_ entry: ZipEntry) -> String { String(reflecting: String(entry.title.prefix(80))) }
}
