/// Writes ZIP archives of stored entries, honest ones and such as an attacker would write (PKWARE, APPNOTE.TXT 6.3).
public struct ZipWriter {
  /// One entry, with the lies that its headers may tell.
  public struct Entry {
    /// Its name.
    public var name: [UInt8]
    /// Its bytes, as they stand in the archive.
    public var data: [UInt8]
    /// The general purpose flags.
    public var flags = 0
    /// The compression method.
    public var method = 0
    /// The inflated size; nil is that of `data`.
    public var size: Int?
    /// The name in the local header, where it differs.
    public var localName: [UInt8]?
    /// Where the directory says that the local header is, where it lies.
    public var header: Int?

    /// Creates an honest entry.
    public init(_ name: String, _ data: [UInt8]) {
      self.name = Array(name.utf8)
      self.data = data
    }
  }

  /// The bytes so far.
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []

  /// The archive that holds `entries`.
  public static func archive(_ entries: [Entry]) -> [UInt8] {
    var writer = ZipWriter()
    for entry in entries { writer.add(entry) }
    let start = writer.bytes.count
    let end =
      long(0x0605_4B50) + short(0) + short(0) + short(entries.count) + short(entries.count)
      + long(writer.directory.count) + long(start) + short(0)
    return writer.bytes + writer.directory + end
  }

  /// The archive of named texts.
  public static func archive(_ texts: KeyValuePairs<String, String>) -> [UInt8] {
    archive(texts.map { Entry($0.key, Array($0.value.utf8)) })
  }

  private mutating func add(_ entry: Entry) {
    let header = bytes.count
    let facts =
      Self.short(20) + Self.short(entry.flags) + Self.short(entry.method) + Self.short(0) + Self.short(0x21)
      + Self.long(Int(Self.checksum(entry.data))) + Self.long(entry.data.count)
      + Self.long(entry.size ?? entry.data.count)
    let localName = entry.localName ?? entry.name
    bytes += Self.long(0x0403_4B50) + facts + Self.short(localName.count) + Self.short(0) + localName + entry.data
    directory += Self.long(0x0201_4B50) + Self.short(20) + facts + Self.short(entry.name.count) + Self.short(0)
    directory += Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0) + Self.long(entry.header ?? header)
    directory += entry.name
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private static func long(_ number: Int) -> [UInt8] { short(number & 0xFFFF) + short(number >> 16 & 0xFFFF) }

  /// CRC-32 with the polynomial of ISO 3309, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}
