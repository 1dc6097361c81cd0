import Glibc
import Synchronization

/// The bytes of a concordance: a mapped file or memory of its own.
///
/// Unchecked, since nothing is written after `init`, and a file is only ever replaced by another one of that name, never
/// changed in place.
final class ConcordanceStorage: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool
  /// The texts whose checksums were found right.
  let checked = Mutex<Set<Int>>([])

  /// Takes bytes.
  init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 64)
    bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
    (base, count, isMapped) = (UnsafeRawPointer(memory), bytes.count, false)
  }

  /// Maps the regular file at `path`; nil where there is none that can be mapped.
  init?(mapping path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE | Int32(MAP_POPULATE), file, 0),
      memory != MAP_FAILED
    else { return nil }
    (base, count, isMapped) = (UnsafeRawPointer(memory), Int(status.st_size), true)
  }

  deinit {
    if isMapped { munmap(UnsafeMutableRawPointer(mutating: base), count) } else { base.deallocate() }
  }

  /// A number at `place`, its lowest byte first.
  func load<Number: FixedWidthInteger & BitwiseCopyable>(_ place: Int, as type: Number.Type) -> Number {
    precondition(place >= 0 && place + MemoryLayout<Number>.size <= count, "the tables of a concordance lie inside it")
    return Number(littleEndian: base.loadUnaligned(fromByteOffset: place, as: type))
  }

  /// A copy of some bytes.
  func bytes(_ range: Range<Int>) -> [UInt8] { Array(UnsafeRawBufferPointer(rebasing: buffer[range])) }

  /// All bytes.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
}
