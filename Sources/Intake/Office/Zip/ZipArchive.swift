import CArchive

/// A ZIP archive in memory whose parts are inflated one by one; nothing is written to disk.
struct ZipArchive {
  /// The checked directory.
  let directory: ZipDirectory
  private let bytes: [UInt8]
  private let limits: ArchiveLimits
  /// Inflated bytes of all parts so far.
  private var inflated = 0

  /// Checks the directory of `bytes`.
  init(_ bytes: [UInt8], limits: ArchiveLimits) throws(DocumentDefect) {
    self.bytes = bytes
    self.limits = limits
    directory = try ZipDirectory(bytes, limits: limits)
  }

  /// The inflated bytes of a part; nil where there is none of that name.
  ///
  /// Linear in the inflated bytes. Throws where a limit is passed while inflating, or the data are damaged.
  mutating func part(_ name: String) throws(DocumentDefect) -> [UInt8]? {
    guard let entry = directory.entry(name) else { return nil }
    guard let handle = archive_read_new() else { throw .damaged("the archive cannot be opened") }
    defer { archive_read_free(handle) }
    archive_read_support_format_zip_seekable(handle)
    let outcome = bytes.withUnsafeBytes { buffer -> Result<[UInt8], DocumentDefect> in
      Result { () throws(DocumentDefect) in
        guard archive_read_open_memory(handle, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
          throw Self.failure(handle, entry)
        }
        try Self.seek(entry, in: handle)
        return try inflate(entry, from: handle)
      }
    }
    let part = try outcome.get()
    inflated += part.count
    return part
  }

  /// Moves on to the header of `entry`.
  private static func seek(_ entry: ZipEntry, in handle: OpaquePointer) throws(DocumentDefect) {
    var header: OpaquePointer?
    while true {
      let status = archive_read_next_header(handle, &header)
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else { throw failure(handle, entry) }
      let name = archive_entry_pathname(header) ?? archive_entry_pathname_utf8(header)
      if let name, String(cString: name) == entry.title { return }
    }
  }

  /// Inflates the data that follow, and counts while doing so.
  private func inflate(_ entry: ZipEntry, from handle: OpaquePointer) throws(DocumentDefect) -> [UInt8] {
    var part: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = archive_read_data(handle, &chunk, chunk.count)
      guard count >= 0 else { throw Self.failure(handle, entry) }
      if count == 0 { return part }
      part.append(contentsOf: chunk[..<count])
      try check(part.count, of: entry)
    }
  }

  private func check(_ count: Int, of entry: ZipEntry) throws(DocumentDefect) {
    if count > limits.ratioThreshold, count > entry.packedSize * limits.maximumRatio {
      throw .inflates(part: entry.title, ratio: limits.maximumRatio)
    }
    if count > limits.maximumPartBytes {
      throw .beyondLimit(what: "bytes in its part \(entry.title)", limit: limits.maximumPartBytes, advice: advice)
    }
    if inflated + count > limits.maximumTotalBytes {
      throw .beyondLimit(what: "bytes in its parts", limit: limits.maximumTotalBytes, advice: advice)
    }
  }

  /// The bound on all parts follows the one on each.
  private var advice: LimitAdvice { LimitAdvice(.unpacked, limits.maximumPartBytes) }

  private static func failure(_ handle: OpaquePointer, _ entry: ZipEntry) -> DocumentDefect {
    let said = archive_error_string(handle).map { String(cString: $0) } ?? "no reason given"
    return .damaged("its part \(entry.title) cannot be unpacked (\(said))")
  }
}
