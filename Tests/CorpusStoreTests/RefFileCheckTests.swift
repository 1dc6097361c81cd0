import Foundation
import Testing

@testable import CorpusStore

/// Damage to the files in which git keeps what no hash covers; T5 of `Scripts/soak` found what `verify` passed over.
@Suite struct RefFileCheckTests {
  private let scratch: Scratch
  private let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    for number in 1...3 { _ = try corpus.add(VerifyTests.whole("a/200\(number).en", "\(number).")) }
    _ = try Git(folder: corpus.path)("pack-refs", "--all", "--no-prune")
  }

  private func faults() throws -> [String] { try corpus.verify().faults.map(\.what) }

  /// Changes a file, asks, and puts it back.
  private func faults(where file: String, is bytes: Data) throws -> [String] {
    let place = URL(fileURLWithPath: "\(corpus.path)/\(file)")
    let kept = try Data(contentsOf: place)
    try bytes.write(to: place)
    defer { try? kept.write(to: place) }
    return try faults()
  }

  @Test func soundFilesAreTakenAsGitWritesThem() throws { #expect(try faults() == []) }

  @Test(arguments: [
    "ref:\trefs/heads/main\n", "ref: refs/heads/main", "ref: refs/heads/main\n\n", "ref: refs/heads/m\u{7f}in\n",
  ])
  func aHeadInAnotherFormIsTold(text: String) throws {
    // What git itself cannot read is an error.
    #expect((try? faults(where: "HEAD", is: Data(text.utf8))) != [])
  }

  /// Every bit of every object name in `packed-refs` and in the logs.
  @Test(arguments: ["packed-refs", "logs/HEAD", "logs/refs/heads/main"])
  func aFlippedBitInAnObjectNameIsTold(file: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(corpus.path)/\(file)"))
    let start = file == "packed-refs" ? try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 1 : 41
    for place in stride(from: start, to: start + 40, by: 7) {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << bit
        #expect(try faults(where: file, is: damaged) != [], "bit \(bit) at \(place)")
      }
    }
  }

  /// git goes no further than a heading that it does not know.
  @Test func aFlippedBitInTheHeadingIsTold() throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(corpus.path)/packed-refs"))
    bytes[5] ^= 1
    #expect((try? faults(where: "packed-refs", is: bytes)) != [])
  }

  @Test func packedReferencesThatEndTooEarlyAreTold() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(corpus.path)/packed-refs"))
    for end in [bytes.count / 10, bytes.count / 2, bytes.count - 1] {
      #expect(try faults(where: "packed-refs", is: bytes.prefix(end)) != [])
    }
  }

  /// Logs are not synced: the power may go in the middle of a line.
  @Test func aLogThatEndsInTheMiddleOfALineIsNoFault() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(corpus.path)/logs/HEAD"))
    #expect(try faults(where: "logs/HEAD", is: bytes.dropLast(9)) == [])
  }
}
