import Glibc

extension Corpus {
  /// Packs everything up into one pack, small and quick to read; what no reference leads to is kept for two weeks.
  ///
  /// Under the lock, so that other writers wait. The old packs go only once the new one is durable and every object in
  /// it was read back; throws with the old ones in place. `now` is in seconds since 1970.
  public func gc(now: Int64) throws(CorpusError) -> GarbageOutcome {
    try CorpusError.during(.gc, path) { () throws(CorpusError.Cause) in
      try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        try clearLeftovers()
        return try GarbageCollection(repository: repository(), now: Int(now)).run()
      }
    }
  }

  /// Joins the small packs once there are many, without looking at what they hold; with the lock held.
  ///
  /// A failure does not matter to what was recorded.
  func tidyUp() {
    let packs = KeptPack.all(in: path).filter { !$0.isHeld }
    guard packs.count >= patience.packs else { return }
    do {
      let small = Self.small(packs)
      let repository = try self.repository()
      var (ids, seen): ([ObjectID], Set<ObjectID>) = ([], [])
      for pack in small { for id in try pack.ids() where seen.insert(id).inserted { ids.append(id) } }
      let joined = try Repacking(repository: repository).write(ids.map { ($0, nil) })
      for pack in small where pack.name != joined.name { try pack.remove() }
    } catch {
      return
    }
  }

  /// The packs to join: from the smallest up, until the next one is larger than twice all before it.
  private static func small(_ packs: [KeptPack]) -> [KeptPack] {
    var (small, sum): ([KeptPack], Int) = ([], 0)
    for pack in packs.sorted(by: { $0.size < $1.size }) {
      guard small.count < 2 || pack.size <= 2 * sum else { break }
      small.append(pack)
      sum += pack.size
    }
    return small
  }
}
