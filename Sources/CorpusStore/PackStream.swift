import CZlib

/// Objects written as one pack, one after another, in bounded memory: a few syncs for any number of files, and no loose
/// file that a crash could leave truncated, on which libgit2 1.5 would read for ever.
///
/// No search for deltas, which costs twice the rest: only folders are said in terms of their earlier state. `gc` finds
/// the others.
final class PackStream {
  /// Where an object stands in the pack, and how many deltas lead to it.
  struct Place {
    let offset: Int
    let depth: Int
  }

  private let folder: String
  private let isSynced: Bool
  private let file: PackFile
  private let deflater: Deflater
  private var entries: [PackIndex.Entry] = []
  private var places: [ObjectID: Place] = [:]

  /// Begins a pack in the folder of the packs.
  init(in folder: String, isSynced: Bool) throws(CorpusError.Cause) {
    (self.folder, self.isSynced) = (folder, isSynced)
    file = PackFile(in: folder, isSynced: isSynced)
    deflater = try Deflater(level: Self.level)
    try file.append(Self.header(count: 0))
  }

  /// Whether nothing was put into it.
  var isEmpty: Bool { entries.isEmpty }

  /// The names of all objects in it, in the order of writing.
  var ids: [ObjectID] { entries.map(\.id) }

  /// Puts an object in, unless it is there.
  func add(_ kind: ObjectKind, _ bytes: [UInt8], as id: ObjectID) throws(CorpusError.Cause) {
    guard places[id] == nil else { return }
    try write(Self.entryHeader(kind.rawValue, size: bytes.count), bytes, as: id, depth: 0)
  }

  /// Puts the later state of a folder in, as what it adds to the earlier one where that is in this pack and it is worth it.
  func add(folder bytes: [UInt8], as id: ObjectID, after old: (bytes: [UInt8], id: ObjectID)?) throws(CorpusError.Cause)
  {
    guard places[id] == nil else { return }
    guard bytes.count >= Self.deltaFloor, let old, let base = places[old.id], base.depth < Self.deepest,
      let delta = FolderDelta.between(old.bytes, bytes)
    else { return try add(.folder, bytes, as: id) }
    let header = Self.entryHeader(Self.deltaKind, size: delta.count) + Self.distance(file.length - base.offset)
    try write(header, delta, as: id, depth: base.depth + 1)
  }

  /// Completes the pack and makes it one of the repository's, durable once this returns.
  func finish() throws(CorpusError.Cause) {
    let hash = try file.seal(header: Self.header(count: entries.count))
    let index = PackFile(in: folder, isSynced: isSynced)
    try index.append(PackIndex.bytes(entries, pack: hash))
    // A pack without an index is no part of the repository, one with it is.
    try file.publish(as: "pack-\(hash.hex).pack")
    try index.publish(as: "pack-\(hash.hex).idx")
    if isSynced { try Folder.sync(folder) }
  }

  /// zlib's level: a twentieth more bytes than git's usual 6, at three fifths of the time; `gc` compresses anew.
  private static let level: Int32 = 3
  /// How many deltas may lead to an object, which is what git allows as well.
  private static let deepest = 50
  /// Folders with fewer bytes are written whole.
  private static let deltaFloor = 400
  private static let deltaKind: UInt8 = 6

  private func write(
    _ header: [UInt8], _ bytes: [UInt8], as id: ObjectID, depth: Int
  ) throws(CorpusError.Cause) {
    var entry = header
    try deflater.deflate(bytes, onto: &entry)
    let sum = UInt32(truncatingIfNeeded: crc32(0, entry, UInt32(entry.count)))
    places[id] = Place(offset: file.length, depth: depth)
    entries.append(PackIndex.Entry(id: id, offset: UInt64(file.length), checkSum: sum))
    try file.append(entry)
  }

  private static func header(count: Int) -> [UInt8] {
    Array("PACK".utf8) + [0, 0, 0, 2] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
  }

  /// Kind and size: four bits of the size in the first byte, then seven a byte, the lowest first.
  private static func entryHeader(_ kind: UInt8, size: Int) -> [UInt8] {
    var (bytes, rest) = ([kind << 4 | UInt8(size & 0x0f)], size >> 4)
    while rest > 0 {
      bytes[bytes.count - 1] |= 0x80
      bytes.append(UInt8(rest & 0x7f))
      rest >>= 7
    }
    return bytes
  }

  /// How far back the base of a delta begins: seven bits a byte, the highest first, each further byte counted from one.
  private static func distance(_ distance: Int) -> [UInt8] {
    var (bytes, rest) = ([UInt8(distance & 0x7f)], distance >> 7)
    while rest > 0 {
      rest -= 1
      bytes.insert(UInt8(rest & 0x7f) | 0x80, at: 0)
      rest >>= 7
    }
    return bytes
  }
}
