import DiffEngine
import Normalizer
import Reports
import StatementModel
import Workbench

extension CompareCommand {
  /// Where everything comes from, for a report that goes into a file.
  func kept(_ loaded: Pair<LoadedText>, _ workbench: Workbench) throws -> Provenance? {
    globals.output == nil || globals.output == "-" ? nil : try provenance(loaded, workbench)
  }

  private func provenance(_ loaded: Pair<LoadedText>, _ workbench: Workbench) throws -> Provenance {
    Provenance(
      toolVersion: "tifa \(Workbench.toolVersion)", normaliserVersion: String(Normalizer.version),
      command: reproducingCommand,
      commits: [try workbench.commit(of: loaded.old), try workbench.commit(of: loaded.new)])
  }

  /// The report in a format other than the terminal's.
  func document(
    _ comparison: Comparison, _ loaded: Pair<LoadedText>, _ workbench: Workbench
  ) throws -> [UInt8] {
    let format = globals.chosenFormat
    if format.isBinary, globals.output == nil || globals.output == "-", Environment.isTerminal {
      throw WorkbenchError("\(format.rawValue) is no text for a terminal", hint: "name a file with -o")
    }
    let provenance = try provenance(loaded, workbench)
    return try workbench.render(
      comparison, as: format, try filing.options(context: context, explain: explain, provenance: provenance))
  }

  /// The command that makes the same report again.
  private var reproducingCommand: String {
    var words = ["tifa", "compare"] + [old, new].compactMap { $0.map { ShellWord($0).description } }
    if previous { words.append("--previous") }
    if let lang { words += ["--lang", lang.rawValue] }
    if context > 0 { words += ["--context", String(context)] }
    if let encoding = reading.encoding { words += ["--encoding", ShellWord(encoding).description] }
    for (flag, isSet) in [("explain", explain), ("stat", stat), ("show-editorial", showEditorial), ("strict", strict)]
    where isSet { words.append("--\(flag)") }
    words += wording.words + filing.words + bounds.words
    return (words + ["--format", globals.chosenFormat.rawValue]).joined(separator: " ")
  }
}
