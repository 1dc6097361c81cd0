/// A bound on reading that a user can move, spelled as the option that moves it.
public enum ReadingLimit: String, Hashable, Sendable, CaseIterable {
  /// Bytes of the source.
  case bytes = "--max-bytes"
  /// Elements of a page inside one another.
  case depth = "--max-depth"
  /// Elements of a page or of one XML part.
  case elements = "--max-elements"
  /// Attributes of one element of a page or XML part.
  case attributes = "--max-attributes"
  /// Entries of the archive that a DOCX or ODT document is.
  case entries = "--max-entries"
  /// Files of an archive of documents.
  case files = "--max-files"
  /// Times its packed size that a part of the archive inflates to.
  case expansion = "--max-expansion"
  /// Inflated bytes of one part; all parts may have `ArchiveLimits.partsInAll` times as many.
  case unpacked = "--max-unpacked"
  /// Seconds for the program that reads PDF; half of them of computing.
  case seconds = "--max-seconds"

  /// What to do where it is passed and stands at `value`: a clause that goes on a hint.
  func raising(from value: Int) -> String {
    "raise \(rawValue), now \(value), if the source is trusted"
  }
}
