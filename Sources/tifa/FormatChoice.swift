import ArgumentParser
import Workbench

/// What `--format` names: one format, or for a folder of reports several, parted by commas.
struct FormatChoice: ExpressibleByArgument {
  /// The formats, each once, in the order in which they were named; never empty.
  let formats: [ReportFormat]

  /// Reads names; nil where one is none.
  init?(argument: String) {
    var formats: [ReportFormat] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = ReportFormat(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }

  /// The names that help and completions show.
  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}
