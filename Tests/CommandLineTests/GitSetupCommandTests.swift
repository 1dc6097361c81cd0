import Foundation
import TestSupport
import Testing

/// What people see who work with git in a clone of a corpus.
@Suite("git-setup")
struct GitSetupCommandTests {
  private let place: Workplace
  private static let text = "series/sample/2016-05-12/zh/text.txt"

  init() throws {
    place = try Workplace()
    try place.copy("Corpus/sample-invented/2016-05-12.zh/source.txt", to: "a.txt")
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "sample", "a.txt")
    try git("clone", "--quiet", "corpus.git", "work", in: "")
  }

  @discardableResult
  private func git(_ arguments: String..., in folder: String = "work", locale: String = "C.UTF-8") throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=x", "-c", "user.email=x@x"] + arguments
    process.currentDirectoryURL = place.folder.appendingPathComponent(folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": place.folder.path,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": locale,
    ]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("it says what it wrote, once, and takes it back")
  func installs() throws {
    let before = (try place.bytes("work/.git/config"), place.files.contains("work/.git/info/attributes"))
    try place.write("work/.git/info/attributes", "*.c diff=cpp")
    let written = try place.tifa("git-setup", "work")
    #expect(written.output.contains("merge.tifa.driver = ") && written.output.contains("series/** merge=tifa"))
    #expect(try place.tifa("git-setup", "work/series").output.hasPrefix("nothing to do"))
    #expect(try git("check-attr", "merge", "diff", "--", Self.text).contains("diff: tifa-text"))
    #expect(try place.tifa("git-setup", "work", "--remove").output.hasPrefix("removed in "))
    #expect(try place.bytes("work/.git/info/attributes") == Array("*.c diff=cpp\n".utf8))
    #expect(!String(decoding: try place.bytes("work/.git/config"), as: UTF8.self).contains("git-merge-driver"))
    #expect(try place.tifa("git-setup", "work", "--remove").output.hasPrefix("nothing to do"))
    #expect(before.1 == false || !before.0.isEmpty)
    let bare = try place.tifa("git-setup", "corpus.git")
    #expect(bare.status == 2 && bare.errors.contains("git clone CORPUS DIR"))
  }

  @Test("words of every script are told apart, in every locale", arguments: ["C", "C.UTF-8"])
  func words(locale: String) throws {
    _ = try place.tifa("git-setup", "work")
    try place.write("work/\(Self.text)", "一、总则\n\n双方同意加强合作。\nHai bên nhất trí tăng cường.\nThe two sides agreed.\n")
    try git("commit", "-qam", "x")
    try place.write("work/\(Self.text)", "一、总则\n\n双方一致同意深化合作。\nHai bến nhất quán tăng cường.\nThe two sides agree.\n")
    let diff = try git("diff", "-U0", "--word-diff=plain", locale: locale)
    #expect(diff.contains("双方{+一致+}同意[-加强-]{+深化+}合作。\n"))
    #expect(diff.contains("Hai [-bên-]{+bến+} nhất [-trí-]{+quán+} tăng cường.\n"))
    #expect(diff.contains("The two sides [-agreed-]{+agree+}.\n"))
    #expect(diff.contains("@@ 一、总则"))
  }

  @Test("lists are merged by entries, and a text is never mixed of two")
  func merges() throws {
    _ = try place.tifa("git-setup", "work")
    let series = "work/series/sample/series.json"
    func commit(_ branch: String, _ languages: String, _ text: String) throws {
      try git("checkout", "-qb", branch, "origin/main")
      try place.write(series, "{\"id\":\"sample\",\"languages\":[\(languages)]}\n")
      try place.write("work/\(Self.text)", text)
      try git("commit", "-qam", branch)
    }
    let before = String(decoding: try place.bytes("work/\(Self.text)"), as: UTF8.self)
    try commit("a", "\"en\",\"zh\"", before)
    try commit("b", "\"vi\",\"zh\"", before + "新增。\n")
    #expect(try !git("merge", "-q", "-m", "merge", "a").contains("CONFLICT"))
    #expect(
      String(decoding: try place.bytes(series), as: UTF8.self)
        == "{\n  \"id\" : \"sample\",\n  \"languages\" : [\n    \"en\",\n    \"vi\",\n    \"zh\"\n  ]\n}\n")
    try commit("c", "\"zh\"", "第一。\n" + before)
    let said = try git("merge", "-m", "merge", "b")
    #expect(said.contains("CONFLICT") && said.contains("was changed on both sides"), "\(said)")
    #expect(String(decoding: try place.bytes("work/\(Self.text)"), as: UTF8.self) == "第一。\n" + before)
  }

  @Test("a source of an office program is compared by what it says")
  func documents() throws {
    _ = try place.tifa("git-setup", "work")
    let path = "work/series/sample/2016-05-12/zh/source.html"
    for words in ["双方同意加强合作。", "双方同意深化合作。"] {
      try place.write(path, "<html><body><article><p>联合声明</p><p>\(words)</p></article></body></html>")
      try git("add", "-A")
      try git("commit", "-qm", words)
    }
    let diff = try git("diff", "HEAD~1", "HEAD", "--", "*.html")
    #expect(diff.contains("\n-双方同意加强合作。\n") && diff.contains("\n+双方同意深化合作。\n"), "\(diff)")
  }

  @Test("git log and blame of a corpus read well")
  func reads() throws {
    #expect(try git("log", "--format=%s", "main") == "add sample/2016-05-12.zh\ncreate the corpus\n")
    let blame = try git("blame", "--line-porcelain", Self.text)
    #expect(blame.contains("summary add sample/2016-05-12.zh\n"))
  }
}
