/// Something that clearing up did, or would do.
public struct DoctorAction: Hashable, Sendable {
  /// What it is about: a file in the folder of the corpus.
  public let file: String
  /// What was done with it and why, for people: lower case, no full stop.
  public let what: String
}
