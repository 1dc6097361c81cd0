import CLibgit2
import Glibc

/// A pack of another repository, of which nothing is believed: its index is made anew from its bytes.
struct ForeignPack {
  let path: String

  /// Copies the pack into `folder` and indexes it there; returns its size.
  func index(
    into folder: String, atMost limit: Int, _ objects: Int, _ progress: @Sendable (SharingProgress) -> Void
  ) throws(CorpusError.Cause) -> Int {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw .sharing(.noRepository("\(path) cannot be read")) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .sharing(.noRepository("\(path) is no file"))
    }
    guard status.st_size <= limit else {
      throw .sharing(.beyond("a pack of \(status.st_size) bytes would come", option: "--max-transfer"))
    }
    return try index(file, into: folder, objects, progress)
  }

  private func index(
    _ file: Int32, into folder: String, _ objects: Int, _ progress: @Sendable (SharingProgress) -> Void
  ) throws(CorpusError.Cause) -> Int {
    let indexer = try made { git_indexer_new($0, folder, 0o444, nil, nil) }
    defer { git_indexer_free(indexer) }
    var (stats, total) = (git_indexer_progress(), 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count >= 0 else { throw .ofSystem(errno, opening: path) }
      if count == 0 { break }
      total += count
      try believe(git_indexer_append(indexer, buffer, count, &stats))
      guard stats.total_objects <= objects else {
        throw .sharing(.beyond("\(stats.total_objects) objects would come", option: "--max-objects"))
      }
      progress(.received(Int(stats.indexed_objects), of: Int(stats.total_objects), bytes: total))
    }
    try believe(git_indexer_commit(indexer, &stats))
    return total
  }

  private func believe(_ code: Int32) throws(CorpusError.Cause) {
    guard code < 0 else { return }
    guard case .library(_, let words) = CorpusError.Cause.ofLastCall(code) else { throw .foreignOwner }
    throw .untrusted("the pack \(path) cannot be read: \(words)")
  }
}
