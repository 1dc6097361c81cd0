import ArgumentParser
import CorpusStore
import Foundation
import Workbench

/// `tifa push`.
struct PushCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "push",
    abstract: "Hand the branch in use over to another copy of the corpus.",
    discussion: """
      The branch goes with the releases in its history; --all hands over every draft and release. Nothing is ever forced: \
      where the other copy has what is not here, 'tifa pull' comes first. What it has afterwards is read from it and \
      compared.

      REMOTE is a name such as origin, or an address as in 'tifa clone --help'; a path has to lead to a bare repository.

      Example: tifa push ssh://git@example.org/statements.git --save origin
      """)

  @Argument(help: ArgumentHelp("The other copy; without it, origin.", valueName: "remote"))
  var remote: String?

  @Option(help: ArgumentHelp("Keep the address under this name.", valueName: "name"))
  var save: String?

  @Flag(help: "Hand over all branches and releases.")
  var all = false

  @OptionGroup(title: "Limits") var bounds: SharingOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    var request = SharingRequest(remote, from: FileManager.default.currentDirectoryPath, recordedAt: 0)
    (request.save, request.everything) = (save, all)
    let line = ProgressLine(globals)
    defer { line.clear() }
    let result = try globals.workbench.push(request, bounds.sharing(line))
    line.clear()
    try Output(options: globals).write(globals.chosenFormat == .json ? json(result) : text(result))
  }

  private func text(_ result: PushResult) -> String {
    result.handedOver.map { "handed over \($0)\n" }.joined()
      + result.current.map { "there already: \($0)\n" }.joined()
  }

  private func json(_ result: PushResult) throws -> String {
    try MachineOutput.json([
      "handed_over": .array(result.handedOver.map { .string($0) }),
      "current": .array(result.current.map { .string($0) }),
    ])
  }
}
