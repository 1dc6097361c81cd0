/// The way back from the extracted text to the bytes of its source.
///
/// Runs rise in both measures; between the beginnings of two runs the text came from the bytes in between. Where a format
/// is read through a program or a library that keeps no positions there is no map.
public struct SourceMap: Hashable, Sendable {
  /// Where a stretch of the text began in the source.
  public struct Run: Hashable, Sendable {
    /// Offset in the extracted text, in scalars.
    public let scalar: Int
    /// Offset in the source, in bytes.
    public let byte: Int

    /// Creates a run.
    public init(scalar: Int, byte: Int) {
      self.scalar = scalar
      self.byte = byte
    }
  }

  /// The runs, ascending.
  public let runs: [Run]

  /// Creates a map; `runs` ascend.
  public init(_ runs: [Run]) { self.runs = runs }

  /// Returns the run that a scalar stands in, nil before the first.
  ///
  /// O(log runs).
  public func run(at scalar: Int) -> Run? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].scalar <= scalar { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : runs[low - 1]
  }
}
