import Foundation
import TestSupport
import Testing

/// Folders, patterns, archives and manifests; the texts are invented.
@Suite("adding many documents") struct BulkAddTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
  }

  /// A statement of two clauses.
  private func text(_ day: Int, _ verb: String = "同意") -> String {
    "联合声明\n\n双方\(verb)在第\(day)次会晤中扩大合作。双方重申友好。\n\n二〇二〇年一月\(["一", "二", "三", "四", "五"][day - 1])日于维尔莫\n"
  }

  private func fill(_ folder: String, days: ClosedRange<Int> = 1...3) throws {
    for day in days { try place.write("\(folder)/\(day).txt", text(day)) }
  }

  /// Packs files of the workplace with a program that is there wherever tests run.
  private func pack(_ name: String, _ folder: String) throws {
    let script = "import shutil,sys; shutil.make_archive(sys.argv[1], sys.argv[2], '.', sys.argv[3])"
    let format = name.hasSuffix(".zip") ? ("zip", 4) : ("gztar", 7)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, String(name.dropLast(format.1)), format.0, folder]
    python.currentDirectoryURL = place.folder
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }

  private func ids() throws -> [String] {
    try place.tifa("list").output.split(separator: "\n").dropFirst().map {
      String($0.split(separator: " ")[0])
    }
  }

  private let three = ["s/2020-01-01.zh", "s/2020-01-02.zh", "s/2020-01-03.zh"]

  @Test("a folder stands for the documents in it; what is none is left out and told of")
  func folder() throws {
    try fill("texts")
    try place.write("texts/.hidden.txt", "x")
    try place.write("texts/photo.jpeg", "x")
    let run = try place.tifa("add", "--series", "s", "texts")
    #expect(run.status == 0)
    #expect(run.errors.contains("note: texts/photo.jpeg is left out: its name does not end like a document's"))
    #expect(run.errors.contains("note: texts/.hidden.txt is left out: hidden"))
    #expect(try ids() == three)
  }

  @Test("a pattern in quotation marks stands for what it matches, and an unmatched one is an error")
  func pattern() throws {
    try fill("texts")
    #expect(try place.tifa("add", "--series", "s", "texts/[12].txt").status == 0)
    #expect(try ids() == Array(three.prefix(2)))
    let none = try place.tifa("add", "--series", "s", "texts/*.html")
    #expect(none.transcript.hasPrefix("error: no file matches texts/*.html\n"))
    #expect(none.status == 2)
  }

  @Test("an archive stands for the documents that it holds", arguments: ["all.zip", "all.tar.gz"])
  func archive(_ name: String) throws {
    try fill("texts")
    try pack(name, "texts")
    let run = try place.tifa("add", "--series", "s", name)
    #expect(run.status == 0)
    #expect(run.output.contains("\(name):texts/1.txt"))
    #expect(try ids() == three)
    #expect(try place.tifa("show", "s/2020-01-02", "--source").output == text(2))
  }

  @Test("one that cannot be named, and nothing is recorded; with --skip-refused the others are")
  func refused() throws {
    try fill("texts")
    try place.write("texts/4.txt", "双方同意扩大合作。\n")
    let run = try place.tifa("add", "--series", "s", "texts")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: the date of texts/4.txt is not given in the text\n"))
    #expect(run.errors.contains("error: one document cannot be recorded, so nothing was\n"))
    #expect(try ids() == [])
    let skipping = try place.tifa("add", "--series", "s", "texts", "--skip-refused")
    #expect(skipping.status == 2)
    #expect(try ids() == three)
  }

  @Test("--dry-run says what would be, and writes nothing to the corpus")
  func dryRun() throws {
    try fill("texts", days: 1...2)
    _ = try place.tifa("add", "--series", "s", "texts")
    try place.write("texts/2.txt", text(2, "决定"))
    try place.write("texts/3.txt", text(3))
    let before = try place.tifa("list").output
    let run = try place.tifa("add", "--series", "s", "texts", "--dry-run")
    #expect(run.output.contains("known s/2020-01-01.zh  unchanged  texts/1.txt\n"))
    #expect(run.output.contains("would revise s/2020-01-02.zh"))
    #expect(run.output.contains("would add s/2020-01-03.zh"))
    #expect(try place.tifa("list").output == before)
  }

  @Test("a manifest says what files are, and revisions of one text stand in the order of as_of")
  func manifest() throws {
    try place.write("in/b.txt", text(1, "决定"))
    try place.write("in/a.txt", text(1))
    try place.write(
      "in/manifest.csv",
      """
      file,series,date,as_of,source_url,message
      b.txt,s,2020-01-01,2020-02-02,https://example.org/1,"corrected, silently"
      a.txt,s,2020-01-01,2020-01-05,https://example.org/1,

      """)
    let run = try place.tifa("add", "--manifest", "in/manifest.csv")
    #expect(run.status == 0)
    #expect(try place.tifa("show", "s/2020@1", "--source").output == text(1))
    #expect(try place.tifa("show", "s/2020@2", "--source").output == text(1, "决定"))
    #expect(try place.tifa("log", "s/2020").output.contains("corrected, silently"))
    #expect(try place.tifa("compare", "s/2020@1", "s/2020@2").output.contains("[-同意-]{+决定+}"))
  }

  @Test(
    "a manifest that cannot be trusted is refused whole",
    arguments: [
      ("file,colour\na.txt,red\n", "line 1 of the manifest m.csv: 'colour' is no column"),
      ("series\ns\n", "line 1 of the manifest m.csv: there is no column 'file'"),
      ("file,date\na.txt,2020-02-30\n", "the manifest gives a.txt the date '2020-02-30'"),
      ("file\na.txt\na.txt\n", "line 3 of the manifest m.csv: a.txt stands in two rows"),
    ])
  func badManifest(_ table: String, _ message: String) throws {
    try place.write("a.txt", text(1))
    try place.write("m.csv", table)
    let run = try place.tifa("add", "--series", "s", "--manifest", "m.csv")
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.transcript)")
    #expect(try ids() == [])
  }

  @Test("what was converted before an interruption is taken up, and forgotten once it is recorded")
  func takenUp() throws {
    try fill("texts")
    _ = try place.tifa("add", "--series", "s", "texts", "--dry-run")
    let kept = place.files.filter { $0.contains("conversions/") }
    #expect(kept.count == 3)
    _ = try place.tifa("add", "--series", "s", "texts")
    #expect(try ids() == three)
    #expect(place.files.filter { $0.contains("conversions/") } == [])
  }

  @Test("a conversion that was cut off or changed is made again")
  func damagedConversion() throws {
    try fill("texts", days: 1...1)
    _ = try place.tifa("add", "--series", "s", "texts", "--dry-run")
    let name = try #require(place.files.first { $0.contains("conversions/") })
    let bytes = try place.bytes(name)
    try place.write(name, bytes: bytes.dropLast(9) + Array(repeating: 0x41, count: 9))
    #expect(try place.tifa("add", "--series", "s", "texts").status == 0)
    #expect(try place.tifa("show", "s/2020", "--source").output == text(1))
  }

  @Test("an archive that names a file outside of itself is refused, and nothing is recorded")
  func hostileArchive() throws {
    let script = """
      import zipfile
      z = zipfile.ZipFile('evil.zip', 'w'); z.writestr('a.txt', 'x'); z.writestr('../../b.txt', 'x'); z.close()
      """
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    (python.arguments, python.currentDirectoryURL) = (["python3", "-c", script], place.folder)
    try python.run()
    python.waitUntilExit()
    let run = try place.tifa("add", "--series", "s", "evil.zip")
    #expect(run.status == 2)
    #expect(run.errors.contains("names a file outside of itself"))
    #expect(try ids() == [])
  }

  @Test("an archive of more files than allowed names the option")
  func manyFiles() throws {
    try fill("texts")
    try pack("all.zip", "texts")
    let run = try place.tifa("add", "--series", "s", "all.zip", "--max-files", "2")
    #expect(run.status == 2)
    #expect(run.errors.contains("--max-files"))
    #expect(try ids() == [])
  }
}
