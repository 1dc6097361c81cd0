import CZlib

/// Compresses one object after another with one set of tables.
final class Deflater {
  private var stream = z_stream()
  private var room: [UInt8] = []

  /// `level` is zlib's, from 1, the fastest, to 9.
  init(level: Int32) throws(CorpusError.Cause) {
    let code = deflateInit_(&stream, level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .system("zlib cannot be started") }
  }

  deinit { deflateEnd(&stream) }

  /// Puts the compressed form of `bytes` at the end of `output`; less than 4 GiB.
  func deflate(_ bytes: [UInt8], onto output: inout [UInt8]) throws(CorpusError.Cause) {
    guard let count = UInt32(exactly: bytes.count) else { throw .system("a file of 4 GiB cannot be kept") }
    let bound = Int(deflateBound(&stream, uLong(count)))
    if room.count < bound { room = [UInt8](repeating: 0, count: bound) }
    let length = bytes.withUnsafeBufferPointer { input in
      room.withUnsafeMutableBufferPointer { target in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = count
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(clamping: target.count)
        let isWhole = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
        return isWhole ? target.count - Int(stream.avail_out) : nil
      }
    }
    guard let length, deflateReset(&stream) == Z_OK else { throw .system("zlib cannot compress") }
    output += room[..<length]
  }
}
