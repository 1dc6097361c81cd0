import ArgumentParser
import Workbench

/// `tifa git-merge-driver`, which git runs on behalf of `git-setup`.
struct GitMergeDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-merge-driver",
    abstract: "Merge one file of a corpus for git.",
    discussion: "Example: tifa git-merge-driver base ours theirs series/cn-vn/pairings.json",
    shouldDisplay: false)

  @Argument(help: "The file as it was before both sides changed it.")
  var base: String

  @Argument(help: "The file as it is here; the result is written to it.")
  var ours: String

  @Argument(help: "The file as it is there.")
  var theirs: String

  @Argument(help: "Where the file stands in the corpus.")
  var path: String

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let sides = try [base, ours, theirs].map { try SourceFile(reading: $0).bytes }
    guard let merged = Workbench.mergeFile(path, base: sides[0], ours: sides[1], theirs: sides[2]) else {
      StandardError.note(
        "\(path) was changed on both sides; take the folder of the text from one: git checkout --ours or --theirs",
        globals)
      throw ExitCode(1)
    }
    var options = globals
    options.output = ours
    options.format = FormatChoice(argument: "text")
    try Output(options: options).write(bytes: merged)
  }
}
