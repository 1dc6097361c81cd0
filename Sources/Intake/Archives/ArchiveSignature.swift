/// The first bytes by which an archive is told from a document.
public enum ArchiveSignature {
  /// How many bytes `matches` looks at: a tar names itself at the end of its first header.
  public static let length = 1024

  /// Whether a file that begins with `bytes` is an archive of files; DOCX and ODT documents, which are ZIP archives too,
  /// are not.
  ///
  /// DOCX begins with its list of parts or a folder of them, ODT with a file `mimetype` (ODF 1.2 part 3, 3.3).
  public static func matches(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return !isDocument(bytes) }
    let packed: [[UInt8]] = [
      [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
    ]
    return packed.contains { bytes.starts(with: $0) } || bytes.dropFirst(257).starts(with: "ustar".utf8)
  }

  private static func isDocument(_ bytes: [UInt8]) -> Bool {
    guard let length = LittleEndian(bytes: bytes).short(at: 26) else { return true }
    let name = bytes.dropFirst(ZipEntry.headerLength).prefix(length)
    return parts.contains { name.starts(with: $0.utf8) }
  }

  /// How the names of a document's parts begin (ECMA-376 part 2; ODF 1.2 part 3).
  private static let parts = [
    "[Content_Types].xml", "_rels/", "word/", "docProps/", "customXml/", "mimetype", "META-INF/", "content.xml",
    "styles.xml", "meta.xml", "settings.xml", "Thumbnails/", "Configurations2/",
  ]
}
