import CLibgit2
import Glibc

extension FolderRepository {
  /// Copies the objects into a quarantine: packs byte for byte, indexed anew, and loose files in a pack of their own.
  ///
  /// Packs that the corpus has already, by name, are passed over.
  func download(
    into quarantine: Quarantine, _ limits: SharingLimits, _ progress: @Sendable (SharingProgress) -> Void
  ) throws(CorpusError.Cause) {
    let had = Set(
      try quarantine.corpus.map { corpus throws(CorpusError.Cause) in
        try Folder.listIfThere("\(corpus)/objects/pack")
      } ?? [])
    var left = limits.transferBytes
    for name in try Folder.listIfThere("\(path)/objects/pack") where name.hasSuffix(".pack") && !had.contains(name) {
      let pack = ForeignPack(path: "\(path)/objects/pack/\(name)")
      left -= try pack.index(into: "\(quarantine.path)/objects/pack", atMost: left, limits.objects, progress)
    }
    try copyLoose(into: quarantine, left, limits)
  }

  private func copyLoose(
    into quarantine: Quarantine, _ bytes: Int, _ limits: SharingLimits
  ) throws(CorpusError.Cause) {
    let folders = try Folder.listIfThere("\(path)/objects").filter { $0.utf8.count == 2 }
    guard !folders.isEmpty else { return }
    let repository = try quarantine.open()
    let (reader, pack, known) = (
      try ObjectReader(repository), try SmallPack(repository),
      try quarantine.corpus.map { (path) throws(CorpusError.Cause) in try Repository(at: path) }
    )
    let there = try known.map(ObjectReader.init)
    var left = bytes
    for folder in folders {
      for name in try Folder.listIfThere("\(path)/objects/\(folder)") {
        guard let id = ObjectID(hex: (folder + name).utf8), !reader.has(id), there?.has(id) != true else { continue }
        let object = try LooseFile(path: "\(path)/objects/\(folder)/\(name)").object(atMost: limits.fileBytes)
        left -= object.bytes.count
        guard left >= 0, pack.objects.count < limits.objects else {
          throw .sharing(.beyond("more than \(limits.transferBytes) bytes would come", option: "--max-transfer"))
        }
        guard try pack.add(object.bytes, object.type) == id else {
          throw .untrusted("the loose object \(id.hex) holds something else")
        }
      }
    }
    try pack.write(into: "\(quarantine.path)/objects/pack")
  }
}
