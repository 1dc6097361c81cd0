import Glibc

extension Folder {
  /// The names in a folder, sorted; none where the folder is not there.
  static func listIfThere(_ path: String) throws(CorpusError.Cause) -> [String] {
    exists(path) == true ? try list(path) : []
  }

  /// The bytes of a plain file, at most `limit`; nil where none is there.
  ///
  /// Follows no link and waits for no pipe.
  static func bytes(of path: String, atMost limit: Int) throws(CorpusError.Cause) -> [UInt8]? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .sharing(.noRepository("\(path) cannot be read")) }
      return nil
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      throw .sharing(.noRepository("\(path) is no file, or a larger one than can be right"))
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress.map { $0 + count }, $0.count - count) }
      guard more > 0 else { throw .sharing(.noRepository("\(path) cannot be read to its end")) }
      count += more
    }
    return bytes
  }
}
