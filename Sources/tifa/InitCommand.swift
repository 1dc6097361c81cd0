import ArgumentParser
import Workbench

/// `tifa init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create an empty corpus: a bare git repository that any git program reads.",
    discussion: "Example: tifa init --corpus statements.git")

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    try globals.require(.text)
    let workbench = globals.workbench
    try workbench.createCorpus(recordedAt: recording.seconds)
    try Output(options: globals).write("created an empty corpus at \(workbench.corpusPath)\n")
  }
}
