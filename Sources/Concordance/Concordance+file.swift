import Glibc

extension Concordance {
  /// Opens the concordance that is kept at `path`; nil where there is none that is whole and by today's rules.
  ///
  /// The header and all tables are checked now, the wording of each text when it is first scanned.
  public init?(contentsOf path: String) {
    guard let storage = ConcordanceStorage(mapping: path), let header = ConcordanceHeader(storage) else { return nil }
    self.init(storage: storage, header: header)
  }

  /// Makes the concordance of `keys` at `path`, in one step that replaces what is there.
  ///
  /// What `old` holds of them is taken over; of the others `make` gives the texts, for several keys at a time, a text for
  /// each or nil where it cannot be read. `key` names the state that the whole is made from, and is asked for at the end.
  /// Throws what `make` throws; where the disk does not take the file, the result is in memory.
  public static func make(
    at path: String?, key: () -> String, of keys: [String], from old: Concordance?,
    make: ([Int]) throws -> [ConcordanceText?]
  ) rethrows -> Concordance {
    var builder = ConcordanceBuilder()
    let file = path.flatMap { ConcordanceFile(replacing: $0) }
    let held = old?.textsByKey ?? [:]
    var missing: [Int] = []
    for (index, key) in keys.enumerated() {
      if let old, let text = held[key], (try? old.check(text, old.record(text))) != nil {
        builder.add(text, of: old)
        file?.take(from: &builder)
      } else {
        missing.append(index)
      }
    }
    for start in stride(from: 0, to: missing.count, by: batch) {
      for text in try make(Array(missing[start..<min(start + batch, missing.count)])).compactMap(\.self) {
        builder.add(text)
      }
      file?.take(from: &builder)
    }
    if let file, let concordance = file.finish(&builder, key: key()) { return concordance }
    return file == nil ? builder.finished() : try Concordance.make(at: nil, key: key, of: keys, from: old, make: make)
  }

  /// How many texts are asked for at a time.
  private static let batch = 128

  /// The texts by their keys.
  private var textsByKey: [String: Int] {
    Dictionary((0..<count).map { (string(record($0).key), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
