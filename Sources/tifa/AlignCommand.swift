import ArgumentParser
import DiffEngine
import Foundation
import StatementModel
import Workbench

/// `tifa align`.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align two files of which each line is a unit; for scripts and benchmarks.",
    discussion: """
      Prints old line, new line, score and pass, parted by tabs, one pair a line; lines count from 0. A line that \
      stands in several pairs was split or merged. Exit status 0 whether or not anything differs.

      Example: tifa align --units lines old.txt new.txt
      """)

  /// What a unit is.
  enum Units: String, ExpressibleByArgument, CaseIterable {
    case lines
  }

  @Option(help: "What a unit is; only lines so far.")
  var units: Units = .lines

  @Argument(help: ArgumentHelp("The earlier file.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later file.", valueName: "new"))
  var new: String

  @Option(help: "The language of both files, where it is not to be recognised: zh, zh-hant, vi or en.")
  var lang: Language?

  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text)
    let pairs = try globals.workbench(bounds).alignLines(Pair(old: old, new: new), language: lang)
    let lines = pairs.map { pair in
      "\(pair.old)\t\(pair.new)\t\(String(format: "%.4f", pair.score))\t\(pair.pass.rawValue)\n"
    }
    try Output(options: globals, inputs: [old, new]).write(lines.joined())
  }
}
