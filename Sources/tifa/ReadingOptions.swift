import ArgumentParser

/// How a source is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The encoding of the source, where it is not to be recognised.",
      discussion: """
        For plain text, Markdown and pages: utf-8, utf-16, gb18030 (also gbk, gb2312), big5, windows-1258, windows-1252, tcvn3 or viscii. Bytes that mean \
        nothing in it become U+FFFD, with a finding for each. DOCX, ODT and PDF documents say their own.
        """,
      valueName: "name"))
  var encoding: String?
}
