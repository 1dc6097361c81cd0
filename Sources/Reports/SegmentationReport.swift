public import StatementModel

/// A way to write down how one text was cut: values in, characters out, the same for the same values.
public protocol SegmentationReport: Sendable {
  /// Writes the clauses of a text to `output`, piece by piece.
  func render(_ text: StatementText, to output: inout some TextOutputStream)
}

extension SegmentationReport {
  /// Returns the report of a text as one string.
  public func rendered(_ text: StatementText) -> String {
    var result = ""
    render(text, to: &result)
    return result
  }
}
