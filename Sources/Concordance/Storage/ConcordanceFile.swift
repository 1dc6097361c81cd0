import Glibc

/// A concordance on its way to disk: a file beside the one that it replaces in the end.
final class ConcordanceFile {
  private let path: String
  private let temporary: String
  private var file: Int32
  private var hasFailed = false

  /// Begins a file; nil where none can be written there.
  init?(replacing path: String) {
    self.path = path
    temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max))"
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    write([UInt8](repeating: 0, count: ConcordanceHeader.size))
  }

  deinit {
    if file >= 0 {
      close(file)
      unlink(temporary)
    }
  }

  /// Writes the wording that has gathered, once it is worth a call.
  func take(from builder: inout ConcordanceBuilder) {
    if builder.pending.count >= 1 << 20 { write(builder.taken()) }
  }

  /// Writes the rest and puts the file in its place; nil where the disk did not take it.
  func finish(_ builder: inout ConcordanceBuilder, key: String) -> Concordance? {
    write(builder.taken())
    let (header, tables) = builder.tables(key: key)
    write(tables)
    let start = header.bytes
    guard !hasFailed, pwrite(file, start, start.count, 0) == start.count, close(file) == 0 else { return nil }
    file = -1
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      return nil
    }
    return Concordance(contentsOf: path)
  }

  private func write(_ bytes: [UInt8]) {
    var done = 0
    while !hasFailed, done < bytes.count {
      let taken = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if taken > 0 {
        done += taken
      } else if taken == 0 || errno != EINTR {
        hasFailed = true
      }
    }
  }
}
