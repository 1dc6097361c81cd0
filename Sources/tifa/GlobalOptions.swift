import ArgumentParser
import Foundation
import Workbench

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The corpus to use.", valueName: "dir"))
  var corpus: String?

  @Option(
    name: .long,
    help:
      "text, html, json, csv, markdown, svg, docx, pdf, tei or akn, where the command writes it; without it, what the name of the output file says, else text."
  )
  var format: FormatChoice?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of the terminal.", valueName: "file"))
  var output: String?

  @Option(name: .long, help: "auto, always or never; auto is never into a pipe and where NO_COLOR is set.")
  var color: ColorChoice = .auto

  @Flag(name: [.short, .long], help: "Print nothing but errors; the exit status tells the result.")
  var quiet = false

  @Flag(
    name: .customLong("no-sync"),
    help: "Do not wait until the disk has what is recorded: for scratch corpora, since a power cut can spoil them.")
  var skipsSync = false

  @Flag(name: .customLong("trust-owner"), help: "Use a corpus that belongs to another user of this computer.")
  var trustsOwner = false

  /// The workbench over the corpus that options and environment name.
  var workbench: Workbench { configured(Workbench(corpusPath: corpus ?? Environment.corpusPath)) }

  private func configured(_ workbench: Workbench) -> Workbench {
    var workbench = workbench
    (workbench.isSynced, workbench.trustsOwner) = (!skipsSync, trustsOwner)
    return workbench
  }

  /// The same, reading within limits.
  func workbench(_ options: LimitOptions) -> Workbench {
    configured(
      Workbench(
        corpusPath: corpus ?? Environment.corpusPath, limits: options.limits, cachePath: Environment.cachePath))
  }

  /// The format asked for by option or by the output's name.
  var chosenFormat: ReportFormat { format?.formats.first ?? output.flatMap(ReportFormat.init(fileName:)) ?? .text }

  /// Refuses formats that the command does not write, those that the output's name asks for included.
  func require(_ formats: ReportFormat...) throws {
    if format == nil, let output, let asked = ReportFormat.fileExtension(of: output),
      ReportFormat(fileName: output) == nil
    {
      throw WorkbenchError(
        "tifa does not write .\(asked) files",
        hint:
          "name the file .txt, .html, .json, .csv, .md, .svg, .docx, .pdf, .tei or .akn, or say which --format you want"
      )
    }
    if let format, format.formats.count > 1 {
      throw WorkbenchError(
        "this command writes one format at a time", hint: "'tifa report' writes several into a folder")
    }
    guard formats.contains(chosenFormat) else {
      let names = formats.map(\.rawValue).joined(separator: " or ")
      throw WorkbenchError(
        "this command does not write \(chosenFormat.rawValue)", hint: "use --format \(names), or leave it out")
    }
  }
}
