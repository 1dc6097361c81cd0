/// Which files of a corpus can be merged when both sides changed them.
public enum CorpusFileMerge {
  /// The merged bytes of the file called `name`, or nil where it is not merged, or both sides changed the same in it.
  ///
  /// Lists of what people said (pairings, corrections) and of what belongs to a series are merged entry by entry. A
  /// text and its record never are: they were made of one source, and half of each would be of none.
  public static func merged(_ name: String, base: [UInt8]?, ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
    guard mergeable.contains(name) else { return nil }
    return JSONMerge.merged(base: base, ours: ours, theirs: theirs)
  }

  /// The names of the files that are merged.
  static let mergeable = [CorpusFile.name, SeriesFile.name, PairingsFile.name, TextFile.corrections]
}
