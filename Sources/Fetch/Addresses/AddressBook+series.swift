extension AddressBook {
  /// The statements of a series that the catalogue knows of, in its order; nil where it does not cover the series.
  ///
  /// Rows that are listed only so that they are not taken for statements of the series are left out.
  public func catalogued(in series: String) -> [String]? {
    let found = summits.filter { $0.utf8.starts(with: "\(series)/".utf8) }
    return found.isEmpty ? nil : found
  }
}
