import Glibc
import Synchronization

/// Whether an index stays inside of its pack, which libgit2 1.5 takes for granted: where a bit of a place is flipped, it
/// reads past its memory.
///
/// Only the places are looked at, 4 bytes an object, and once in a process; what else an index has wrong is an error of
/// libgit2, or an object that is not there.
enum PackIndexBounds {
  /// An index and its pack as they were looked at.
  private struct Known: Hashable {
    let device, index, pack: UInt64
    let sizes: [Int]
    let written: [Int]
  }

  private static let sound = Mutex<Set<Known>>([])

  /// Throws for the first index in a folder that points out of its pack; one that goes meanwhile is passed over.
  static func check(packsIn folder: String) throws(CorpusError.Cause) {
    for name in Folder.names(in: folder) where name.hasSuffix(".idx") {
      let stem = "\(folder)/\(name.dropLast(4))"
      guard let index = Folder.status(stem + ".idx"), let pack = Folder.status(stem + ".pack") else { continue }
      let known = Known(
        device: UInt64(index.st_dev), index: UInt64(index.st_ino), pack: UInt64(pack.st_ino),
        sizes: [Int(index.st_size), Int(pack.st_size)], written: [index.st_mtim.tv_sec, index.st_mtim.tv_nsec])
      if sound.withLock({ $0.contains(known) }) { continue }
      guard isSound(stem, packSize: Int(pack.st_size)) else {
        throw .damaged("the index \(name) points out of its pack; 'tifa doctor' makes it again")
      }
      sound.withLock { _ = $0.insert(known) }
    }
  }

  /// Whether all places lie between the header of the pack and its check sum; true for what libgit2 tells of by itself:
  /// what cannot be read, what is no index of version 2 (gitformat-pack), and a pack that is not the one of the index.
  private static func isSound(_ stem: String, packSize: Int) -> Bool {
    let file = open(stem + ".idx", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return true }
    defer { close(file) }
    let head = read(file, from: 0, count: 1032)
    guard head.starts(with: PackIndex.heading), head.count == 1032 else { return true }
    let count = Int(number(head, 1028))
    let (places, end) = (1032 + 24 * count, 1032 + 28 * count)
    let size = Int(lseek(file, 0, SEEK_END))
    let near = read(file, from: places, count: 4 * count)
    guard near.count == 4 * count, size >= end + 40, read(file, from: size - 40, count: 20) == sum(stem, packSize)
    else {
      return true
    }
    let far = read(file, from: end, count: size - end - 40)
    let inside = 12..<UInt64(packSize - 20)
    return (0..<count).allSatisfy { entry in
      let place = number(near, 4 * entry)
      guard place & 0x8000_0000 != 0 else { return inside.contains(place) }
      let row = 8 * Int(place & 0x7fff_ffff)
      return row + 8 <= far.count && inside.contains(number(far, row) << 32 | number(far, row + 4))
    }
  }

  /// The check sum at the end of a pack; nothing where there is none.
  private static func sum(_ stem: String, _ packSize: Int) -> [UInt8] {
    let file = open(stem + ".pack", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return [] }
    defer { close(file) }
    guard packSize >= 32 else { return [] }
    return read(file, from: packSize - 20, count: 20)
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    UInt64(bytes[start]) << 24 | UInt64(bytes[start + 1]) << 16 | UInt64(bytes[start + 2]) << 8
      | UInt64(bytes[start + 3])
  }

  /// Bytes of a file; fewer than asked for where it is shorter.
  private static func read(_ file: Int32, from start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let part = pread(file, buffer.baseAddress.map { $0 + done }, count - done, start + done)
        guard part > 0 else { return }
        done += part
      }
    }
  }
}
