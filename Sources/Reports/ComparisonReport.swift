public import DiffEngine

/// A way to write a comparison down: values in, characters out, the same for the same values.
public protocol ComparisonReport: Sendable {
  /// Writes the report of a comparison to `output`, piece by piece.
  func render(_ comparison: Comparison, to output: inout some TextOutputStream)
}

extension ComparisonReport {
  /// Returns the report of a comparison as one string.
  public func rendered(_ comparison: Comparison) -> String {
    var result = ""
    render(comparison, to: &result)
    return result
  }
}
