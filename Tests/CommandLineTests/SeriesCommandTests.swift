import Foundation
import TestSupport
import Testing

@Suite("compare --all")
struct SeriesCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
    for (date, wording) in [("2001", "深化铁路"), ("2003", "扩大贸易"), ("2002", "深化铁路和公路"), ("2004", "扩大农产品贸易")] {
      try place.write("\(date).txt", "联合声明\n\n一、双方同意\(wording)合作。\n\n二、甲方反对任何干涉。\n")
      _ = try place.tifa("add", "--series", "s", "--date", date, "\(date).txt")
      try place.write("\(date).en.txt", "Joint Statement\n\n1. The two sides agreed to meet in \(date).\n")
      _ = try place.tifa("add", "--series", "s", "--date", date, "--lang", "en", "\(date).en.txt")
    }
  }

  /// What the lines are about: `2001.zh-2002.zh`, or the text and reason of an error.
  private func lines(_ run: TifaProcess) throws -> [String] {
    struct Line: Decodable {
      struct Text: Decodable { let id: String }
      let old: Text?
      let new: Text?
      let text: String?
      let error: String?
    }
    return try run.output.split(separator: "\n").map { json in
      let line = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
      guard let old = line.old, let new = line.new else { return "\(line.text ?? ""): \(line.error ?? "")" }
      return "\(old.id)-\(new.id)".replacing("s/", with: "")
    }
  }

  @Test("every successive pair of each language, by language and date, one line each")
  func successive() throws {
    let run = try place.tifa("compare", "--all", "s")
    #expect(run.status == 1 && run.errors.isEmpty, "\(run.errors)")
    #expect(
      try lines(run) == [
        "2001.en-2002.en", "2002.en-2003.en", "2003.en-2004.en", "2001.zh-2002.zh", "2002.zh-2003.zh",
        "2003.zh-2004.zh",
      ])
    #expect(try place.tifa("compare", "--all", "s").output == run.output)
    #expect(try place.tifa("compare", "--all", "s", "-o", "a.jsonl").transcript == "[1]")
    #expect(String(decoding: try place.bytes("a.jsonl"), as: UTF8.self) == run.output)
  }

  @Test("--every-pair compares each text with every earlier one, --lang keeps to one language")
  func everyPair() throws {
    let run = try place.tifa("compare", "--all", "s", "--every-pair", "--lang", "zh")
    #expect(
      try lines(run) == [
        "2001.zh-2002.zh", "2001.zh-2003.zh", "2002.zh-2003.zh", "2001.zh-2004.zh", "2002.zh-2004.zh",
        "2003.zh-2004.zh",
      ])
  }

  @Test("a line is the comparison that compare alone gives")
  func sameAsAlone() throws {
    let line = try #require(try place.tifa("compare", "--all", "s", "--lang", "zh").output.split(separator: "\n").first)
    let alone = try place.tifa("compare", "s/2001.zh", "s/2002.zh", "--format", "json").output
    let values = try [String(line), alone].map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    // Where it comes from, only a report of its own says.
    #expect(values[0]["provenance"] == nil && values[1]["provenance"] != nil)
    let own = values.map { $0.filter { $0.key != "provenance" } as NSDictionary }
    #expect(own[0].count > 5 && own[0] == own[1])
  }

  @Test("pairings by hand are followed")
  func pairings() throws {
    _ = try place.tifa(
      "pair", "s/2001.zh", "s/2002.zh", "title", "title", "--apart", "--why", "test", "--by", "Lý")
    let run = try place.tifa("compare", "--all", "s", "--lang", "zh")
    #expect(run.output.split(separator: "\n").map { $0.contains("\"apart\"") } == [true, false, false])
  }

  @Test("a text that cannot be read is a line with the reason; the others are compared, and the status is 2")
  func unreadable() throws {
    try damage("series/s/2003/zh/statement.json")
    let run = try place.tifa("compare", "--all", "s")
    #expect(run.status == 2)
    let lines = try lines(run)
    #expect(lines.count == 5, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("s/2003.zh: ") && $0.contains("statement.json") }, "\(lines)")
    #expect(lines.contains("2001.zh-2002.zh") && lines.contains("2003.en-2004.en"))
    #expect(run.errors == "error: s/2003.zh could not be read; its line says why\n")
  }

  @Test("another edition of the same statement is passed over with a note")
  func editions() throws {
    _ = try place.tifa("add", "--series", "s", "--date", "2002", "--edition", "mfa", "2002.txt")
    let run = try place.tifa("compare", "--all", "s", "--lang", "zh")
    #expect(try lines(run).count == 3)
    #expect(run.errors.contains("note: s/2002.zh.mfa is another edition"))
  }

  @Test("what cannot be asked for is refused")
  func refusals() throws {
    #expect(try place.tifa("compare", "--all", "t").errors.contains("the corpus holds no text of the series t"))
    #expect(try place.tifa("compare", "--all", "s", "--lang", "vi").errors.contains("of the series s in vi"))
    #expect(try place.tifa("compare", "--all", "s", "--format", "html").errors.contains("--all writes JSON Lines"))
    #expect(try place.tifa("compare", "--all", "s", "-o", "a.html").errors.contains("--all writes JSON Lines"))
    for arguments in [["--all", "s", "2001.txt"], ["--every-pair", "2001.txt", "2002.txt"], ["2001.txt"], []] {
      #expect(try TifaProcess(["compare"] + arguments, in: place.folder).status == 2)
    }
  }

  /// Puts bytes that are no record in the place of a file of the corpus, as a commit of git.
  private func damage(_ path: String) throws {
    let script = """
      export GIT_DIR=corpus.git GIT_INDEX_FILE="$PWD/index" GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a GIT_COMMITTER_NAME=a \\
        GIT_COMMITTER_EMAIL=a
      set -e
      git read-tree HEAD
      git update-index --cacheinfo "100644,$(echo spoilt | git hash-object -w --stdin),\(path)"
      git update-ref HEAD "$(git commit-tree "$(git write-tree)" -p HEAD -m spoil)"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = place.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
