import ArgumentParser
import Workbench

/// The command line.
struct Tifa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tifa",
    abstract: "Compare, version and track diplomatic documents clause by clause.",
    discussion: """
      A text is named by a file (old.txt, ./2022, - for standard input) or by a reference into the corpus: \
      SERIES/DATE[.LANG[.EDITION]][@REVISION], or any beginning of it that is clear, such as cn-vn/2022. With #CLAUSE \
      behind it, it is cut down to a clause, a block or a section: cn-vn/2022-11-01.zh#sec_9.

      The corpus is --corpus, else $TIFA_CORPUS, else ${XDG_DATA_HOME:-~/.local/share}/tifa/corpus.git. Comparing plain \
      files needs none. The options --corpus, --format, --output, --color and --quiet may stand before or after the \
      command.

      Exit status: 0 for success, and for texts that are the same; 1 when compare finds differences; 2 for trouble.

      Example: tifa compare Corpus/sample-invented/2016-05-12.zh/source.txt \
      Corpus/sample-invented/2018-09-07.zh/source.txt
      """,
    version: "tifa \(Workbench.toolVersion)",
    subcommands: [
      InitCommand.self, AddCommand.self, FetchCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self,
      SegmentCommand.self,
      CompareCommand.self, ReportCommand.self, CiteCommand.self, AlignCommand.self, SynopsisCommand.self,
      LineageCommand.self, BlameCommand.self, TrackCommand.self, SearchCommand.self, FormulationsCommand.self,
      InstrumentsCommand.self, EditCommand.self, PairCommand.self, VerifyCommand.self,
      RenormaliseCommand.self, GcCommand.self, DoctorCommand.self, CloneCommand.self, PullCommand.self,
      PushCommand.self,
      DraftCommand.self, ReleaseCommand.self,
      GitSetupCommand.self, GitMergeDriverCommand.self,
    ])
}
