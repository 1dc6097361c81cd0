import CArchive
import Testing

/// The least that an ODT document needs.
enum TextDocumentParts {
  /// A content part whose text is `x`.
  static let content = """
    <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>x</t:p></o:text></o:body></o:document-content>
    """
}

/// Archives with DEFLATE, as libarchive writes them.
enum DeflatedArchive {
  /// The archive of named bytes.
  static func bytes(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    let handle = try #require(archive_write_new())
    defer { archive_write_free(handle) }
    archive_write_set_format_zip(handle)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    defer {
      buffer.deallocate()
      used.deallocate()
    }
    #expect(archive_write_open_memory(handle, buffer.baseAddress, buffer.count, used) == ARCHIVE_OK)
    for (name, data) in entries {
      let entry = try #require(archive_entry_new())
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_size(entry, Int64(data.count))
      archive_entry_set_filetype(entry, 0o100000)
      #expect(archive_write_header(handle, entry) == ARCHIVE_OK)
      #expect(archive_write_data(handle, data, data.count) == data.count)
    }
    #expect(archive_write_close(handle) == ARCHIVE_OK)
    return Array(buffer.prefix(used.pointee))
  }
}
