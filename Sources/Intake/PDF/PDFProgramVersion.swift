import Synchronization

/// Which version of pdftotext reads the documents, since another may find other words in them.
enum PDFProgramVersion {
  /// What each program said, by its path: it is asked once in a process.
  private static let known = Mutex<[String: String]>([:])

  /// The name of the program with its version, such as `pdftotext 22.12.0`; the name alone where it does not say.
  static func of(_ program: String, limits: ProgramLimits) throws(DocumentDefect) -> String {
    if let version = known.withLock({ $0[program] }) { return version }
    let answer = try ChildProcess(program: program, arguments: ["-v"], limits: limits).run()
    let version = named(answer.complaints)
    known.withLock { $0[program] = version }
    return version
  }

  /// Reads `pdftotext version 22.12.0`, the first line of what it says to standard error.
  static func named(_ answer: String) -> String {
    let words = answer.split(whereSeparator: \.isNewline).first?.split(separator: " ") ?? []
    guard words.count == 3, words[1] == "version", words[2].utf8.count <= 20,
      words[2].utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return "pdftotext" }
    return "pdftotext \(words[2])"
  }
}
