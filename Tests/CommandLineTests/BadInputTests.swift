import Foundation
import TestSupport
import Testing

/// Every kind of bad input: one sentence that says what is wrong, a hint, exit status 2, and nothing written.
@Suite("bad input")
struct BadInputTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("good.txt", "联合声明\n\n一、双方同意深化合作。\n\n2020年1月2日于北京\n")
    try place.write("empty.txt", "")
    try place.write("blank.txt", " \n　\n")
    try place.write("image.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0xFF])
    try place.write("nul.txt", bytes: [0x41, 0, 0x42])
    try place.write("bytes.txt", bytes: [0x41, 0xFF, 0x81, 0x8D, 0xFF, 0xC1, 0x8F, 0x90, 0x9D])
    try place.write("broken.txt", bytes: Array("双方同意深化合作。\n".utf8) + [0xE5, 0x90])
    try place.write("folder/inside.bin", "x")
    try place.write("plain-folder/file.txt", "x")
  }

  private func expectRefusal(
    _ run: TifaProcess, _ error: String, _ hint: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == 2, sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    #expect(run.errors.hasPrefix("error: "), sourceLocation: sourceLocation)
    #expect(run.errors.contains(error), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.contains("\nhint: "), sourceLocation: sourceLocation)
    #expect(hint.isEmpty || run.errors.contains(hint), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)", sourceLocation: sourceLocation)
  }

  @Test(
    "a file that is no text",
    arguments: [
      ("empty.txt", "empty.txt holds no text", "saved completely"),
      ("blank.txt", "blank.txt holds no text", "saved completely"),
      ("image.png", "looks like", "convert"),
      ("nul.txt", "is not text", "convert"),
      ("bytes.txt", "not in UTF-8 from byte 1 on", "--encoding"),
      ("broken.txt", "byte 28 means nothing there", "--encoding utf-8"), ("folder", "folder is a folder", "name"),
      ("missing.txt", "there is no file missing.txt", "check the name"),
      ("./2022", "there is no file ./2022", "check the name"),
    ])
  func files(name: String, error: String, hint: String) throws {
    let before = place.files
    expectRefusal(try place.tifa("compare", name, "good.txt"), error, hint)
    expectRefusal(try place.tifa("compare", "good.txt", name, "-o", "report.html"), error, hint)
    expectRefusal(try place.tifa("segment", name), error, hint)
    #expect(place.files == before)
    _ = try place.tifa("init")
    let corpus = place.files
    let added = try place.tifa("add", "--series", "s", "--date", "2020", "--lang", "zh", name)
    expectRefusal(added, name, "")
    #expect(place.files == corpus)
  }

  @Test("what is typed cannot steer the terminal", arguments: ["--lang", "--series", "--edition"])
  func controlsInArguments(option: String) throws {
    let run = try place.tifa("add", option, "a\u{1b}[31m\tb", "good.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("⟨U+001B⟩[31m") && !run.errors.contains("\u{1b}"), "\(run.errors)")
  }

  @Test("a text without any label is compared by what it says, and segment tells of it")
  func noLabel() throws {
    try place.write("plain.txt", "双方同意深化合作。双方签署了协定。")
    let segmented = try place.tifa("segment", "plain.txt", "--format", "json")
    #expect(segmented.status == 0)
    #expect(segmented.output.contains("no-label"))
    #expect(try place.tifa("compare", "plain.txt", "plain.txt").status == 0)
  }

  @Test("a reference that is unknown or ambiguous")
  func references() throws {
    expectRefusal(try place.tifa("compare", "cn-vn/2022", "good.txt"), "no corpus at", "tifa init")
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "good.txt")
    _ = try place.tifa("add", "--series", "cn-vn", "--edition", "mfa", "good.txt")
    expectRefusal(
      try place.tifa("compare", "cn-vn/2099", "good.txt"), "no text of the corpus is called that", "cn-vn/2020")
    expectRefusal(try place.tifa("show", "cn-vn/2020"), "can mean cn-vn/2020-01-02.zh", "write more of it")
    expectRefusal(try place.tifa("show", "cn-vn/2020-01-02.zh.mfa@7"), "has no revision '7'", "tifa log")
    #expect(try place.tifa("show", "cn-vn/2020-01-02.zh.mfa").status == 0)
  }

  @Test("a path that is no corpus", arguments: ["plain-folder", "good.txt", "nowhere.git"])
  func corpusPath(path: String) throws {
    let before = place.files
    expectRefusal(try place.tifa("list", "--corpus", path), "there is no corpus at", "corpus")
    expectRefusal(
      try place.tifa("add", "--corpus", path, "--series", "s", "good.txt"), "there is no corpus at", "corpus")
    if path != "nowhere.git" { #expect(try place.tifa("init", "--corpus", path).status == 2) }
    #expect(place.files == before)
  }

  @Test("what add cannot recognise it asks for")
  func asks() throws {
    _ = try place.tifa("init")
    try place.write("undated.txt", "一、双方同意深化合作。")
    expectRefusal(try place.tifa("add", "good.txt"), "the series of good.txt is not known", "--series")
    expectRefusal(try place.tifa("add", "--series", "s", "undated.txt"), "the date of undated.txt", "--date")
    expectRefusal(try place.tifa("add", "--series", "s", "--date", "2021-02-30", "good.txt"), "2021-02-30", "")
    #expect(try place.tifa("add", "--series", "s", "--date", "undated-1", "undated.txt").status == 0)
  }

  @Test("a command line that is wrong ends with status 2")
  func usage() throws {
    #expect(try place.tifa("compare", "good.txt").status == 2)
    #expect(try place.tifa("bogus").status == 2)
    #expect(try place.tifa("compare", "good.txt", "good.txt", "--format", "svg").status == 2)
    #expect(try place.tifa("add", "--series", "Upper Case", "good.txt").status == 2)
    #expect(try place.tifa("compare", "-", "-").status == 2)
    expectRefusal(try place.tifa("segment", "good.txt", "--encoding", "klingon"), "'klingon' is no encoding", "big5")
    #expect(try place.tifa("compare", "good.txt", "good.txt", "-o", "no/such/folder.html").status == 2)
  }

  @Test("a mistyped command, and an output that tifa does not write")
  func mistyped() throws {
    expectRefusal(try place.tifa("comprae", "good.txt", "good.txt"), "there is no command 'comprae'", "'tifa compare'")
    expectRefusal(
      try place.tifa("compare", "good.txt", "good.txt", "-o", "x.rtf"), "tifa does not write .rtf files", "--format")
    expectRefusal(try place.tifa("init", "--format", "json"), "does not write json", "--format")
    #expect(!place.files.contains("x.rtf"))
  }

  @Test("an output that is one of the inputs is refused, and the input stays")
  func outputIsInput() throws {
    let before = try place.bytes("good.txt")
    expectRefusal(
      try place.tifa("compare", "good.txt", "good.txt", "-o", "./good.txt"), "is one of the texts that are read", "-o")
    #expect(try place.bytes("good.txt") == before)
  }

  @Test("a result that cannot be written is an error and no crash")
  func fullDevice() throws {
    let run = try place.tifa("segment", "good.txt", "-o", "/dev/full")
    expectRefusal(run, "/dev/full cannot be written", "check")
  }

  @Test("control characters of a text or an argument never reach the terminal")
  func controlCharacters() throws {
    _ = try place.tifa("init")
    try place.write("escape.txt", "联合\u{1B}[31m声明\n\n一、双方同意深化合作。\n\n2020年1月2日于北京\n")
    _ = try place.tifa("add", "--series", "s", "escape.txt")
    for run in [
      try place.tifa("list"), try place.tifa("show", "s/2020", "--format", "json"), try place.tifa("segment", "s/2020"),
      try place.tifa("compare", "\u{1B}[31mno.txt", "good.txt"), try place.tifa("compare", "escape.txt", "good.txt"),
    ] {
      #expect(!run.transcript.contains("\u{1B}"), "\(run.transcript)")
    }
  }
}
