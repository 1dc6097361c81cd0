import Glibc

/// An open conversion of the C library, closed with its owner.
final class Conversion {
  private let handle: iconv_t
  /// Room for the output of one call, in bytes; kept, since a broken source needs a call for each broken byte.
  private var room = [CChar](repeating: 0, count: 1 << 12)

  /// Opens it; nil where the library does not know one of the encodings.
  init?(from source: String, to target: String) {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts from `start` to the end or to the first byte that cannot be converted, which it returns.
  func run(_ bytes: [UInt8], from start: Int, into output: inout [UInt8]) -> Int {
    let left = bytes.withUnsafeBytes { input -> Int in
      // iconv does not write to its input; the parameter is only declared so.
      var next = UnsafeMutableRawPointer(mutating: input.baseAddress)?.advanced(by: start)
        .assumingMemoryBound(to: CChar.self)
      var left = bytes.count - start
      while left > 0, step(&next, &left, &output) {}
      return left
    }
    flush(&output)
    return bytes.count - left
  }

  /// One call; whether the next one can go on, because only the room for the output was used up.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ output: inout [UInt8]
  ) -> Bool {
    room.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var free = buffer.count
      let result = iconv(handle, &next, &left, &target, &free)
      let isFull = result == -1 && errno == E2BIG
      output.append(
        contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - free)]))
      return isFull
    }
  }

  /// Writes the character that the converter holds back, because a mark that joins it might have followed.
  private func flush(_ output: inout [UInt8]) {
    room.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var free = buffer.count
      iconv(handle, nil, nil, &target, &free)
      output.append(
        contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - free)]))
    }
  }
}
