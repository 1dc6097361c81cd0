import CLibgit2
import CZlib

/// A loose object of another repository, inflated within bounds: libgit2 1.5 reads a truncated one for ever, and one that
/// is longer than it says over the end of its memory.
struct LooseFile {
  let path: String

  /// The object, of which only the form has been checked.
  func object(atMost limit: Int) throws(CorpusError.Cause) -> (type: git_object_t, bytes: [UInt8]) {
    guard let packed = try Folder.bytes(of: path, atMost: limit), let plain = Self.inflated(packed, limit + 64),
      let end = plain.prefix(32).firstIndex(of: 0)
    else { throw .untrusted("the loose object \(path) cannot be read") }
    let header = plain[..<end].split(separator: UInt8(ascii: " "))
    let bytes = Array(plain[(end + 1)...])
    guard header.count == 2, let type = Self.types[String(decoding: header[0], as: UTF8.self)],
      Int(String(decoding: header[1], as: UTF8.self)) == bytes.count
    else { throw .untrusted("the loose object \(path) is not as long as it says") }
    return (type, bytes)
  }

  private static let types: [String: git_object_t] = [
    "commit": GIT_OBJECT_COMMIT, "tree": GIT_OBJECT_TREE, "blob": GIT_OBJECT_BLOB, "tag": GIT_OBJECT_TAG,
  ]

  /// The bytes unpacked; nil where they are no whole stream, are followed by others, or pass the limit.
  static func inflated(_ packed: [UInt8], _ limit: Int) -> [UInt8]? {
    var (stream, packed, plain) = (z_stream(), packed, [UInt8]())
    guard tifa_inflate_init(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return packed.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let (code, count) = buffer.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          return (inflate(&stream, Z_NO_FLUSH), output.count - Int(stream.avail_out))
        }
        plain += buffer[..<count]
        guard plain.count <= limit else { return nil }
        if code == Z_STREAM_END { return stream.avail_in == 0 ? plain : nil }
        guard code == Z_OK, count > 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}
