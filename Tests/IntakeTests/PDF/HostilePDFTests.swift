import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Intake

/// Programs that hang, flood, fail or are not there, and documents that are no documents.
@Suite("PDF: hostile documents and programs") struct HostilePDFTests {
  /// Reads a document whose second line on is what the test's program in the place of pdftotext does.
  ///
  /// The program is a file of the project: one that was just written might still be open in another process.
  private func error(of script: String, _ limits: ProgramLimits = ProgramLimits()) -> IntakeError? {
    var intake = IntakeLimits()
    intake.program = limits
    let source = Source(bytes: Array("%PDF-1.4\n\(script)\n".utf8), name: "d.pdf", limits: intake)
    do {
      _ = try PDFReader(source, program: PDFProgram(path: ProjectFolder.path("Tests/IntakeTests/Programs/pdftotext")))
        .read()
      return nil
    } catch { return error }
  }

  @Test("a program that hangs is ended in time, with all that it started")
  func hangs() {
    var limits = ProgramLimits()
    limits.maximumSeconds = 1
    let start = ContinuousClock.now
    let error = error(of: "sleep 61 & echo $! > /dev/null; sleep 60", limits)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(error?.description == "d.pdf was given up: pdftotext took more than 1 s to read it")
    #expect(error?.hint.contains("save the text") == true)
    #expect(error?.hint.contains("--max-seconds") == true)
  }

  @Test("a program that closes its output and goes on is ended as well")
  func silent() {
    var limits = ProgramLimits()
    limits.maximumSeconds = 1
    #expect(error(of: "exec >&- 2>&-; sleep 60", limits)?.description.contains("more than 1 s") == true)
  }

  @Test("a program that computes for too long is ended by the system")
  func computes() {
    var limits = ProgramLimits()
    limits.maximumProcessorSeconds = 1
    let error = error(of: "while :; do :; done", limits)
    #expect(error?.description == "d.pdf was given up: pdftotext took more than 1 s to read it")
  }

  @Test("a program that prints without end is ended")
  func floods() {
    var limits = ProgramLimits()
    limits.maximumOutputBytes = 100_000
    let error = error(of: "while :; do echo 0123456789; done", limits)
    #expect(error?.description == "d.pdf has more than 100000 bytes of text, the limit")
  }

  @Test("complaints are read and kept short, and what they mean is said")
  func complaints() {
    let flood = "i=0; while [ $i -lt 20000 ]; do echo 'Syntax Error: odd thing' >&2; i=$((i+1)); done; exit 1"
    #expect(error(of: flood)?.description == "d.pdf cannot be read: pdftotext failed (Syntax Error: odd thing)")
  }

  @Test("a password, missing tables of fonts, a text layer that is not there")
  func meanings() {
    #expect(
      error(of: "echo 'Command Line Error: Incorrect password' >&2; exit 1")?.description
        == "d.pdf is protected by a password")
  }

  @Test("fonts whose tables are missing are no text without them")
  func tables() {
    let error = error(of: "echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2")
    #expect(error?.hint == "install it: apt-get install poppler-data")
  }

  @Test("a document without characters says how many pages it has, and what to do")
  func noTextLayer() throws {
    let error = try #require(throws: IntakeError.self) {
      try Intake.read(bytes: PDFWriter.pdf([[], []]), name: "scan.pdf")
    }
    #expect(error.description == "scan.pdf has no text layer: none of its pages (2) holds a character")
    #expect(error.hint.contains("ocrmypdf"))
  }

  @Test("pages without characters among others are named")
  func emptyPages() throws {
    let line = PDFWriter.Line("x", left: 100, top: 100)
    let document = try ReadDocument(PDFWriter.pdf([[line], [], [line]]))
    #expect(document.says("Pages without any character, which may be pictures of text: 2"))
  }

  @Test("a program that is not installed is named with its package")
  func missing() {
    #expect(ChildProcess.find("pdftotext", in: "usr/bin:relative") == nil)
    let error = IntakeError.document(name: "d", .programMissing("pdftotext", package: PDFProgram.package))
    #expect(error.description == "d cannot be read, because pdftotext is not installed")
    #expect(error.hint == "install it: apt-get install poppler-utils")
  }

  @Test(
    "the version of the program is read from its own words, and from nothing else",
    arguments: [
      ("pdftotext version 22.12.0\nCopyright 2005-2022\n", "pdftotext 22.12.0"), ("", "pdftotext"),
      ("pdftotext version /etc/passwd", "pdftotext"), ("pdftotext: bad option", "pdftotext"),
      ("pdftotext version 1.\u{1B}", "pdftotext"),
    ])
  func version(answer: String, name: String) { #expect(PDFProgramVersion.named(answer) == name) }

  @Test("broken documents are refused or read, and never end the program")
  func mutations() throws {
    let whole = PDFWriter.pdf([[PDFWriter.Line("双方同意", left: 100, top: 100)]])
    var generator = SplitMix64(seed: 9)
    for _ in 0..<30 {
      let bytes = Array(whole.prefix(Int.random(in: 20...whole.count, using: &generator)))
      do {
        #expect(try ReadDocument(bytes).text.contains("双方同意"))
      } catch let error as IntakeError {
        #expect(error.description.hasPrefix("d "))
      }
    }
  }

  @Test("the document is handed over in a folder that only the user can open, and that is gone afterwards")
  func temporaryFolder() throws {
    let said = error(of: "echo \"$5 $(stat -c %a \"$(dirname \"$5\")\")\" >&2; exit 1")?.description ?? ""
    let file = try #require(said.firstRange(of: "/in.pdf 700"))
    let start = try #require(said[..<file.lowerBound].firstRange(of: "("))
    let path = String(said[start.upperBound..<file.lowerBound])
    #expect(path.hasPrefix("/"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
