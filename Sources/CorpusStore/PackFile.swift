import Glibc

/// The file that a pack is written to: a temporary one beside the packs until it is whole, of which a crash leaves at
/// most that file.
///
/// Held under a `flock` of its own, by which others tell that its writer lives.
final class PackFile {
  /// What the names of temporary files begin with.
  static let prefix = "tmp_tifa_"

  /// Bytes so far, those not yet handed to the system included.
  private(set) var length = 0
  private let folder: String
  private let isSynced: Bool
  private var path: String?
  private var file: Int32 = -1
  private var waiting: [UInt8] = []
  /// How much is gathered before it is handed to the system.
  private static let piece = 1 << 20

  init(in folder: String, isSynced: Bool) { (self.folder, self.isSynced) = (folder, isSynced) }

  deinit {
    if file >= 0 { close(file) }
    if let path { unlink(path) }
  }

  func append(_ bytes: [UInt8]) throws(CorpusError.Cause) {
    waiting += bytes
    length += bytes.count
    if waiting.count >= Self.piece { try flush() }
  }

  /// Completes the pack: `header` in the place of its first bytes, and the hash of all at its end.
  ///
  /// The hash is of what the system gives back, so that it is also a first look at what was written.
  func seal(header: [UInt8]) throws(CorpusError.Cause) -> ObjectID {
    try flush()
    try write(header, at: 0)
    var hash = SHA1()
    var (place, buffer) = (0, [UInt8](repeating: 0, count: Self.piece))
    while place < length {
      let count = pread(file, &buffer, min(buffer.count, length - place), off_t(place))
      guard count > 0 else { throw .ofSystem(count < 0 ? errno : EIO, opening: "the new pack") }
      buffer.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      place += count
    }
    let id = hash.finish()
    try append(id.bytes)
    try flush()
    return id
  }

  /// Syncs the file and gives it its name; what had that name held the same.
  func publish(as name: String) throws(CorpusError.Cause) {
    try flush()
    guard let path else { throw .system("\(name) was not written") }
    guard fchmod(file, 0o444) == 0, !isSynced || fsync(file) == 0, rename(path, "\(folder)/\(name)") == 0 else {
      throw .ofSystem(errno, opening: name)
    }
    self.path = nil
  }

  private func flush() throws(CorpusError.Cause) {
    if path == nil { try create() }
    try checkRoom(for: waiting.count)
    try write(waiting, at: length - waiting.count)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Refuses early, so that a full disk leaves nothing half done: room for these bytes, and for what else is written to
  /// move a branch.
  private func checkRoom(for count: Int) throws(CorpusError.Cause) {
    var status = statvfs()
    guard fstatvfs(file, &status) == 0 else { return }
    let left = Int(status.f_bavail) * Int(status.f_frsize)
    guard left >= count + Self.reserve else { throw .diskFull(needed: count + Self.reserve, left: left) }
  }

  private static let reserve = 1 << 17

  private func create() throws(CorpusError.Cause) {
    let path = "\(folder)/\(Self.prefix)\(String(UInt64.random(in: 0 ... .max), radix: 16))"
    file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .ofSystem(errno, opening: folder) }
    self.path = path
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { throw .ofSystem(errno, opening: folder) }
  }

  private func write(_ bytes: [UInt8], at place: Int) throws(CorpusError.Cause) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(place + done)) }
      guard count > 0 || errno == EINTR else { throw .ofSystem(count < 0 ? errno : EIO, opening: "the new pack") }
      done += max(count, 0)
    }
  }
}
