/// What the central directory of an archive says of one entry.
struct ZipEntry {
  /// The name, byte for byte.
  let name: [UInt8]
  /// General purpose flags (APPNOTE.TXT 4.4.4).
  let flags: Int
  /// Compression: 0 is none, 8 DEFLATE.
  let method: Int
  /// CRC-32 of the inflated bytes.
  let checksum: Int
  /// Packed size in bytes.
  let packedSize: Int
  /// Inflated size in bytes, as the directory claims.
  let size: Int
  /// Where its local header begins.
  let header: Int
  /// Where the next record of the directory begins.
  let nextRecord: Int

  /// Bytes of a directory record and of a local header before the name.
  static let recordLength = 46
  static let headerLength = 30

  /// The name for messages.
  var title: String { String(decoding: name, as: UTF8.self) }

  /// Whether the sizes stand behind the data and not in the local header.
  var hasDescriptor: Bool { flags & 0x8 != 0 }

  /// Reads the record at `offset`; nil where there is none.
  init?(_ archive: LittleEndian, at offset: Int) {
    guard archive.long(at: offset) == 0x0201_4B50,
      let flags = archive.short(at: offset + 8), let method = archive.short(at: offset + 10),
      let checksum = archive.long(at: offset + 16), let packedSize = archive.long(at: offset + 20),
      let size = archive.long(at: offset + 24), let nameLength = archive.short(at: offset + 28),
      let extraLength = archive.short(at: offset + 30), let commentLength = archive.short(at: offset + 32),
      let header = archive.long(at: offset + 42)
    else { return nil }
    let start = offset + Self.recordLength
    let end = start + nameLength + extraLength + commentLength
    guard end <= archive.bytes.count else { return nil }
    self.name = Array(archive.bytes[start..<(start + nameLength)])
    self.flags = flags
    self.method = method
    self.checksum = checksum
    self.packedSize = packedSize
    self.size = size
    self.header = header
    self.nextRecord = end
  }
}
