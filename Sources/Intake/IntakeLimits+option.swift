extension IntakeLimits {
  /// The value of a bound as its option takes it; setting it moves every bound that the option stands for.
  public subscript(limit: ReadingLimit) -> Int {
    get {
      switch limit {
      case .bytes: maximumBytes
      case .depth: maximumHTMLDepth
      case .elements: maximumElements
      case .attributes: maximumAttributes
      case .entries: archive.maximumEntries
      case .files: maximumFiles
      case .expansion: archive.maximumRatio
      case .unpacked: archive.maximumPartBytes
      case .seconds: program.maximumSeconds
      }
    }
    set {
      switch limit {
      case .bytes: maximumBytes = newValue
      case .depth: maximumHTMLDepth = newValue
      case .elements: (maximumElements, xml.maximumElements) = (newValue, newValue)
      case .attributes: (maximumAttributes, xml.maximumAttributes) = (newValue, newValue)
      case .entries: archive.maximumEntries = newValue
      case .files: maximumFiles = newValue
      case .expansion: archive.maximumRatio = newValue
      case .unpacked:
        archive.maximumPartBytes = newValue
        archive.maximumTotalBytes = newValue.multipliedOrMost(by: ArchiveLimits.partsInAll)
      case .seconds:
        program.maximumSeconds = newValue
        program.maximumProcessorSeconds = newValue / 2 + newValue % 2
      }
    }
  }
}

extension Int {
  /// The product with a positive number, or the largest number where that is more.
  func multipliedOrMost(by factor: Int) -> Int {
    let (product, isBeyond) = multipliedReportingOverflow(by: factor)
    return isBeyond ? .max : product
  }
}
