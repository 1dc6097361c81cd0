import ArgumentParser
import DiffEngine
import Normalizer
import Workbench

/// How the wording inside correspondences is compared.
struct WordingArguments: ParsableArguments {
  @Option(help: "The smallest piece that a change is shown in: character, word or clause.")
  var granularity: Granularity = .word

  @Option(
    help: ArgumentHelp(
      "Which differences count as typography alone: all, none, or kinds parted by commas.",
      discussion: "The kinds: \(Fold.allCases.map(\.rawValue).joined(separator: ", ")). Others count as wording.",
      valueName: "kinds"))
  var editorial = "all"

  /// The options; throws for a kind that there is not.
  var options: WordingOptions {
    get throws {
      var options = WordingOptions()
      options.granularity = granularity
      options.editorial = try folds
      return options
    }
  }

  private var folds: Set<Fold> {
    get throws {
      if editorial == "all" { return Set(Fold.allCases) }
      if editorial == "none" { return [] }
      let names = editorial.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Set(
        try names.map { name in
          guard let fold = Fold(rawValue: name) else {
            throw WorkbenchError(
              "there is no kind of typography called '\(name)'",
              hint: "give --editorial all, none, or some of " + Fold.allCases.map(\.rawValue).joined(separator: ","))
          }
          return fold
        })
    }
  }

  /// The arguments that are not the default, as they are typed.
  var words: [String] {
    (granularity == .word ? [] : ["--granularity", granularity.rawValue])
      + (editorial == "all" ? [] : ["--editorial", ShellWord(editorial).description])
  }
}
