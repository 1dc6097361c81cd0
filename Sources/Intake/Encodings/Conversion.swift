import Glibc

/// An open conversion of the C library.
struct Conversion {
  private let handle: iconv_t

  /// The room for output in bytes, between which it follows the input; a character and its state need far less.
  private static let leastRoom = 64
  private static let mostRoom = 1 << 16

  /// Opens it; nil where the library knows one of the encodings not.
  init?(from source: String, to target: String) {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  /// Frees it.
  func close() { iconv_close(handle) }

  /// Converts from `start` to the end or to the first byte that cannot be converted, which it returns.
  func run(_ bytes: [UInt8], from start: Int) -> (stop: Int, output: [UInt8]) {
    var output: [UInt8] = []
    var room = [CChar](repeating: 0, count: min(Self.mostRoom, (bytes.count - start) * 4 + Self.leastRoom))
    let left = bytes.withUnsafeBytes { input -> Int in
      // iconv does not write to its input; the parameter is only declared so.
      var next = UnsafeMutableRawPointer(mutating: input.baseAddress)?.advanced(by: start)
        .assumingMemoryBound(to: CChar.self)
      var left = bytes.count - start
      while left > 0, step(&next, &left, &room, &output) {}
      flush(&room, &output)
      return left
    }
    return (bytes.count - left, output)
  }

  /// One call; whether the next one can go on, because only the room for the output was used up.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ room: inout [CChar], _ output: inout [UInt8]
  ) -> Bool {
    room.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var free = buffer.count
      let result = iconv(handle, &next, &left, &target, &free)
      let isFull = result == -1 && errno == E2BIG
      output.append(contentsOf: buffer[..<(buffer.count - free)].lazy.map { UInt8(bitPattern: $0) })
      return isFull
    }
  }

  /// Writes the character that the converter holds back, because a mark that joins it might have followed.
  private func flush(_ room: inout [CChar], _ output: inout [UInt8]) {
    room.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var free = buffer.count
      iconv(handle, nil, nil, &target, &free)
      output.append(contentsOf: buffer[..<(buffer.count - free)].lazy.map { UInt8(bitPattern: $0) })
    }
  }
}
