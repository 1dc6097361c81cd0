import ArgumentParser
import Foundation
import Normalizer
import Reports
import Workbench

/// `tifa report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a folder of reports on two texts, or on a whole series.",
    discussion: """
      Each comparison is written in every format that is asked for, and index.html leads to all of them. Of a series each \
      text is compared with the one before it, and a synopsis is added. Files of an earlier run are replaced.

      pdf needs an installed Chromium (or $TIFA_BROWSER).

      Example: tifa report cn-vn/2017 cn-vn/2022 --format html,docx,json -o reports
      Example: tifa report cn-vn --lang zh --format html,docx -o reports
      """)

  @Argument(help: ArgumentHelp("Two texts, references or files; or one series.", valueName: "ref"))
  var names: [String]

  @OptionGroup var series: SeriesOptions
  @OptionGroup var wording: WordingArguments
  @OptionGroup(title: "Documents") var filing: FilingArguments
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (1...2).contains(names.count) else { throw ValidationError("Name two texts, or one series.") }
  }

  func run() throws {
    guard let path = globals.output, path != "-" else {
      throw WorkbenchError("a folder of reports needs a folder", hint: "name one with -o DIR")
    }
    let formats = globals.format?.formats ?? [.html, .docx, .json]
    for format in formats where !Workbench.reportFormats.contains(format) {
      let known = Workbench.reportFormats.map(\.rawValue).joined(separator: ",")
      throw WorkbenchError("a report is not written as \(format.rawValue)", hint: "choose of --format \(known)")
    }
    var request = ReportRequest(series.selection(names), formats: formats)
    request.options = try filing.options(
      context: 0, explain: false, provenance: Provenance(command: command(formats, path)))
    request.wording = try wording.options
    let folder = URL(fileURLWithPath: path)
    try create(folder)
    let line = ReportProgressLine(globals)
    defer { line.clear() }
    let notes = try globals.workbench(bounds).report(request, progress: line.show) { name, bytes in
      try Output(file: folder.appendingPathComponent(name).path, options: globals, inputs: names).write(bytes: bytes)
    }
    line.clear()
    for note in notes { StandardError.note(note, globals) }
    if !globals.quiet { print(folder.appendingPathComponent("index.html").path) }
  }

  private func create(_ folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WorkbenchError(
        "\(folder.path) cannot be made a folder", hint: "check that no file is called so, and that you may write there")
    }
  }

  private func command(_ formats: [ReportFormat], _ path: String) -> String {
    let words =
      ["tifa", "report"] + names.map { ShellWord($0).description } + series.words + wording.words + filing.words
    return
      (words + bounds.words + [
        "--format", formats.map(\.rawValue).joined(separator: ","), "-o", ShellWord(path).description,
      ])
      .joined(separator: " ")
  }
}
