import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa release`.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Give the state of the corpus a name for good.",
    discussion: """
      A release is an annotated tag of git on the branch in use, and is never changed; 'push' hands it over with its \
      branch. A text of a release is REF@release/NAME.

      Example: tifa release 2026-06 -m "As presented in June 2026"
      """)

  @Argument(help: ArgumentHelp("The name.", valueName: "name"))
  var name: CorpusName?

  @Option(name: [.short, .long], help: ArgumentHelp("What to say about it.", valueName: "text"))
  var message: String?

  @Flag(help: "List the releases.")
  var list = false

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    guard list == (name == nil) else { throw ValidationError("Give the name of a new release, or --list.") }
  }

  func run() throws {
    try globals.require(.text, .json)
    let workbench = globals.workbench
    guard let name else { return try write(try workbench.releases()) }
    let made = try workbench.release(name, message: message, recordedAt: recording.seconds)
    try Output(options: globals).write(
      globals.chosenFormat == .json ? json([made]) : "released \(made.name)  \(made.commit.short)\n")
  }

  private func write(_ releases: [Release]) throws {
    try Output(options: globals).write(globals.chosenFormat == .json ? json(releases) : table(releases))
  }

  private func table(_ releases: [Release]) -> String {
    guard !releases.isEmpty else { return "the corpus has no release; 'tifa release NAME' makes one\n" }
    return Table(
      columns: ["RELEASE", "COMMIT", "MADE", "MESSAGE"],
      rows: releases.map {
        [
          $0.name.description, $0.commit.short, $0.madeAt.map { String(RecordingTime.written($0).prefix(10)) } ?? "–",
          $0.message.split(separator: "\n").joined(separator: " "),
        ]
      }
    ).description
  }

  private func json(_ releases: [Release]) throws -> String {
    try MachineOutput.json([
      "releases": .array(
        releases.map {
          .object([
            "name": .string($0.name.description), "commit": .string($0.commit.description),
            "made_at": .optional($0.madeAt.map(RecordingTime.written)), "message": .string($0.message),
          ])
        })
    ])
  }
}
