public import DiffEngine

/// The line with which a report warns that unlike texts are compared.
public enum ComparabilityLine {
  /// The warning about two texts; nil where they are not known to be unlike.
  public static func text(_ comparability: Comparability) -> String? { Catalogue.english.comparability(comparability) }
}
