import ArgumentParser
import CorpusStore
import Foundation
import StatementModel
import Workbench

/// `tifa clone`.
struct CloneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clone",
    abstract: "Copy a corpus from elsewhere, checked from end to end.",
    discussion: """
      URL is a path of this machine, https://HOST/PATH, ssh://USER@HOST/PATH or USER@HOST:PATH; http:// and git:// only \
      on this machine. The copy goes to DIR, else to where the corpus is (--corpus, $TIFA_CORPUS or the usual place), and \
      keeps the address as 'origin' for 'pull' and 'push'.

      An address holds no password. ssh takes the keys of the ssh-agent, and only hosts of ~/.ssh/known_hosts; https \
      takes $TIFA_REMOTE_USER and $TIFA_REMOTE_PASSWORD, else asks on the terminal. Redirects are not followed. Whatever \
      is wrong in what was fetched, nothing of it stays.

      Example: tifa clone https://git.example.org/statements.git statements.git
      """)

  @Argument(help: ArgumentHelp("Where the corpus is.", valueName: "url"))
  var address: String

  @Argument(help: ArgumentHelp("Where the copy goes.", valueName: "dir"))
  var folder: String?

  @OptionGroup(title: "Limits") var bounds: SharingOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    if let folder, let corpus = globals.corpus, folder != corpus {
      throw WorkbenchError("DIR and --corpus name two places", hint: "leave one of them out")
    }
    let workbench = folder.map { Workbench(corpusPath: $0) } ?? globals.workbench
    let line = ProgressLine(globals)
    defer { line.clear() }
    let result = try workbench.clone(
      address, from: FileManager.default.currentDirectoryPath, bounds.sharing(line))
    line.clear()
    for name in result.leftThere { StandardError.note("left there: \(name), which is none of tifa's", globals) }
    let isJSON = globals.chosenFormat == .json
    try Output(options: globals).write(
      isJSON ? json(result, workbench.corpusPath) : text(result, workbench.corpusPath))
  }

  private func text(_ result: CloneResult, _ path: String) -> String {
    let texts = "\(result.texts) \(result.texts == 1 ? "text" : "texts")"
    return "cloned \(texts) to \(path)  \(result.commit.short)\n"
      + result.releases.map { "release \($0)\n" }.joined()
      + result.drafts.map { "\($0), which 'tifa draft switch' takes up\n" }.joined()
  }

  private func json(_ result: CloneResult, _ path: String) throws -> String {
    try MachineOutput.json([
      "path": .string(path), "commit": .string(result.commit.description), "texts": .number(result.texts),
      "releases": .array(result.releases.map { .string($0.description) }),
      "drafts": .array(result.drafts.map { .string($0.description) }),
      "left_there": .array(result.leftThere.map { .string($0) }),
    ])
  }
}
