import CArchive

/// An archive whose files are documents, such as a ZIP file or a packed tar: read from disk file by file, in the order
/// of the archive, and never unpacked to disk.
public final class DocumentArchive {
  private let path: String
  private let limits: IntakeLimits
  private let handle: OpaquePointer
  /// Files, and their unpacked bytes, so far.
  private var (count, total) = (0, 0)

  /// Opens the archive at `path`; throws where it cannot be read or is of no known kind.
  public init(path: String, limits: IntakeLimits = IntakeLimits()) throws(IntakeError) {
    guard let handle = archive_read_new() else {
      throw .document(name: path, .damaged("the archive cannot be opened"))
    }
    (self.path, self.limits, self.handle) = (path, limits, handle)
    support()
    guard archive_read_open_filename(handle, path, 1 << 16) == ARCHIVE_OK else { throw failure }
  }

  deinit { archive_read_free(handle) }

  /// The next regular file, or nil after the last; links and folders are passed over.
  ///
  /// Linear in the unpacked bytes. Throws where the archive is damaged, names a file outside of itself, or goes beyond a
  /// limit.
  public func next() throws(IntakeError) -> ArchivedFile? {
    while let entry = try nextEntry() {
      guard let name = try name(of: entry) else { continue }
      count += 1
      guard count <= limits.maximumFiles else {
        throw .beyondLimit(name: path, what: "files", limit: limits.maximumFiles, option: .files)
      }
      let bytes = try bytes(of: name)
      total += bytes.count
      guard total <= limits.maximumArchiveBytes else {
        throw .beyondLimit(
          name: path, what: "bytes in all its files (64 times --max-bytes)", limit: limits.maximumArchiveBytes,
          option: .bytes)
      }
      return ArchivedFile(name: name, bytes: bytes)
    }
    return nil
  }

  /// The formats that people pack documents in; none that runs a program or follows a link out of the archive.
  private func support() {
    for format in [
      archive_read_support_format_zip, archive_read_support_format_tar, archive_read_support_format_7zip,
    ] { _ = format(handle) }
    for filter in [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
      archive_read_support_filter_zstd,
    ] { _ = filter(handle) }
  }

  private func nextEntry() throws(IntakeError) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch archive_read_next_header(handle, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN: return entry
    default: throw failure
    }
  }

  /// The name of a regular file; nil for what is none.
  ///
  /// Names that lead out of the archive are refused: nothing is unpacked, but who packed such a name did not pack
  /// documents.
  private func name(of entry: OpaquePointer) throws(IntakeError) -> String? {
    guard archive_entry_filetype(entry) == 0o100000, archive_entry_hardlink(entry) == nil else { return nil }
    if archive_entry_is_encrypted(entry) != 0 { throw defect(.encrypted) }
    guard let raw = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else {
      throw defect(.unusual("a file of the archive has no name"))
    }
    let name = String(cString: raw)
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !name.isEmpty, steps.allSatisfy({ !$0.isEmpty && !$0.elementsEqual("..".utf8) }),
      name.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") })
    else {
      throw defect(.unusual("the archive names a file outside of itself, or with control characters: \(shown(name))"))
    }
    return steps.first?.elementsEqual(".".utf8) == true ? String(name.dropFirst(2)) : name
  }

  private func shown(_ name: String) -> String { String(reflecting: String(name.prefix(80))) }

  /// The bytes of one file, counted while they are unpacked, since headers may lie.
  private func bytes(of name: String) throws(IntakeError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(handle, &chunk, chunk.count)
      guard count >= 0 else { throw failure }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limits.maximumBytes else {
        throw .beyondLimit(
          name: "\(path):\(name)", what: "bytes", limit: limits.maximumBytes, option: .bytes)
      }
    }
  }

  private var failure: IntakeError {
    defect(.damaged(archive_error_string(handle).map { String(cString: $0) } ?? "the archive cannot be read"))
  }

  private func defect(_ defect: DocumentDefect) -> IntakeError { .document(name: path, defect) }
}
