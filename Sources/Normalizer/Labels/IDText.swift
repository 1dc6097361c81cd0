/// The bytes of an id, of which longer ids are made without making strings of their parts.
struct IDText {
  private var bytes: [UInt8] = []

  /// Takes the bytes of `id` in place of its own.
  mutating func write(_ id: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: id.utf8)
  }

  /// Takes the bytes behind the first `count` away.
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Puts `part` and `number`, which is positive, behind it.
  mutating func append(_ part: StaticString, _ number: Int) {
    for index in 0..<part.utf8CodeUnitCount { bytes.append(part.utf8Start[index]) }
    var rest = number
    let start = bytes.count
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// How many bytes it has.
  var count: Int { bytes.count }

  /// The id.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The id with `part` and `number`, which is positive, behind it.
  func string(_ part: StaticString, _ number: Int) -> String {
    // The digits of the longest number, and the longest part with room to spare.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + part.utf8CodeUnitCount + 20) { room in
      var end = room.initialize(fromContentsOf: bytes)
      for index in 0..<part.utf8CodeUnitCount {
        room.initializeElement(at: end, to: part.utf8Start[index])
        end += 1
      }
      end = Self.write(number, to: room, at: end)
      return String(decoding: UnsafeBufferPointer(rebasing: room[..<end]), as: UTF8.self)
    }
  }

  /// Writes the decimal digits of `number` at `start`, and gives the place behind them.
  private static func write(_ number: Int, to room: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    var (rest, end) = (number, start)
    repeat {
      end += 1
      rest /= 10
    } while rest > 0
    rest = number
    for place in (start..<end).reversed() {
      room.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    return end
  }
}
