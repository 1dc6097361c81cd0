import CLibgit2
import CZlib

extension LooseObject {
  /// At most so many bytes may one object unpack to.
  static let largest = 1 << 30

  /// What is the matter with the file; nil where its bytes are those of its name.
  var fault: String? {
    guard let bytes = try? Folder.bytes(of: path) else { return "not readable" }
    guard let content = Self.inflated(bytes) else { return "not unpackable" }
    var hash = SHA1()
    hash.update(content)
    guard hash.finish() == id else { return "other bytes than its name says" }
    return Self.parsed(content) == nil ? "another length or kind than it says" : nil
  }

  /// The object in a file: its kind and bytes; nil where the file is not that of an object.
  ///
  /// Unpacked here within bounds and not by libgit2, which reads for ever where a file is cut short, and past its memory
  /// where one holds more than it says.
  static func unpacked(_ file: String) -> (type: git_object_t, bytes: ArraySlice<UInt8>)? {
    guard let bytes = try? Folder.bytes(of: file), let content = inflated(bytes) else { return nil }
    return parsed(content)
  }

  /// Takes the word and length off that stand before the bytes.
  private static func parsed(_ content: [UInt8]) -> (type: git_object_t, bytes: ArraySlice<UInt8>)? {
    guard let zero = content.prefix(64).firstIndex(of: 0) else { return nil }
    let words = content[..<zero].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, Int(words[1]) == content.count - zero - 1 else { return nil }
    let type = git_object_string2type(words[0])
    return type == GIT_OBJECT_INVALID ? nil : (type, content[(zero + 1)...])
  }

  /// The unpacked bytes; nil where the file is cut short, holds more than one object, or would be too long.
  private static func inflated(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var (result, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    return bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (code, count) = piece.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let code = inflate(&stream, Z_NO_FLUSH)
          return (code, target.count - Int(stream.avail_out))
        }
        result += piece[..<count]
        if code == Z_STREAM_END { return stream.avail_in == 0 ? result : nil }
        guard code == Z_OK, count > 0, result.count <= largest else { return nil }
      }
    }
  }
}
