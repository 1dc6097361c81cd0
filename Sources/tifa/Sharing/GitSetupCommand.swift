import ArgumentParser
import Foundation
import Workbench

/// `tifa git-setup`.
struct GitSetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup",
    abstract: "Teach git, in a clone with a work tree, to compare and merge the files of a corpus.",
    discussion: """
      'git diff --word-diff' then marks words of Vietnamese and English and characters of Chinese, names the article above \
      a change, and shows what DOCX, PDF and HTML sources say; 'git merge' merges lists of corrections and pairings by \
      their entries, and never mixes two versions of a text line by line. All of it is written to .git of that clone.

      Example: git clone corpus.git work && cd work && tifa git-setup
      """)

  @Argument(help: ArgumentHelp("The clone; without it, the folder you are in.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Take back what was set up.")
  var remove = false

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text)
    let path = URL(fileURLWithPath: folder ?? ".").standardizedFileURL.path
    let lines =
      remove
      ? try Workbench.removeGitSetUp(in: path)
      : try Workbench.setUpGit(in: path, program: ShellWord(Environment.program).description)
    let head = remove ? "removed" : "wrote"
    try Output(options: globals).write(
      lines.isEmpty
        ? "nothing to do in \(path)\n" : "\(head) in \(path)/.git\n" + lines.map { "  \($0)\n" }.joined())
  }
}
