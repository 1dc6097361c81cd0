import CArchive

/// Writes ZIP archives in memory: the same bytes for the same entries, whatever the clock and the time zone say.
struct ZipWriter {
  /// What libarchive says where it cannot write.
  struct Failure: Error, CustomStringConvertible {
    /// One sentence without a full stop.
    let description: String
  }

  /// One file of the archive.
  struct Entry {
    /// Its path in the archive.
    let name: String
    /// What it holds.
    let bytes: [UInt8]
  }

  /// The archive of some files, in their order; linear in their bytes.
  static func archive(_ entries: [Entry]) throws -> [UInt8] {
    guard let handle = archive_write_new() else { throw Failure(description: "there is no memory for the document") }
    defer { archive_write_free(handle) }
    // Room for files that cannot be packed, with their headers.
    let room = entries.reduce(1 << 16) { $0 + $1.bytes.count + $1.bytes.count >> 6 + 4 * $1.name.utf8.count + 1024 }
    return try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var used = 0
      try check(archive_write_set_format_zip(handle), handle)
      try check(archive_write_open_memory(handle, buffer.baseAddress, room, &used), handle)
      for entry in entries { try write(entry, handle) }
      try check(archive_write_close(handle), handle)
      count = used
    }
  }

  private static func write(_ file: Entry, _ handle: OpaquePointer) throws {
    guard let entry = archive_entry_new() else { throw Failure(description: "there is no memory for the document") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, file.name)
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, Int64(file.bytes.count))
    // Before 1980, where the format's dates begin: in every time zone its first one.
    archive_entry_set_mtime(entry, 0, 0)
    try check(archive_write_header(handle, entry), handle)
    guard archive_write_data(handle, file.bytes, file.bytes.count) == file.bytes.count else { throw failure(handle) }
  }

  private static func check(_ status: Int32, _ handle: OpaquePointer) throws {
    guard status == ARCHIVE_OK else { throw failure(handle) }
  }

  private static func failure(_ handle: OpaquePointer) -> Failure {
    Failure(description: archive_error_string(handle).map { String(cString: $0) } ?? "the document cannot be packed")
  }
}
