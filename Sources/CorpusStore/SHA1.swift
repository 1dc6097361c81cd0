import CLibgit2
import CNettle

/// SHA-1 of bytes that come piece by piece.
struct SHA1 {
  private var context = sha1_ctx()

  init() { nettle_sha1_init(&context) }

  mutating func update(_ bytes: [UInt8]) { nettle_sha1_update(&context, bytes.count, bytes) }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    nettle_sha1_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
  }

  /// The hash of all that came; begins anew.
  mutating func finish() -> ObjectID {
    var id = git_oid()
    withUnsafeMutableBytes(of: &id.id) { digest in
      nettle_sha1_digest(&context, digest.count, digest.bindMemory(to: UInt8.self).baseAddress)
    }
    return ObjectID(id)
  }
}
