import Laws
import StatementModel

@testable import CorpusStore

extension FuzzTarget {
  /// `corrections.json`: what is read can be written, and reads back the same.
  static let correctionsFile = FuzzTarget("corrections-file", longest: 640, words: "json") { bytes in
    guard let id = fileID, let read = try? Corrections(decoding: bytes, of: id) else { return [] }
    guard let written = try? read.encoded(for: id), let again = try? Corrections(decoding: written, of: id) else {
      return ["what was read cannot be written and read"]
    }
    return again == read ? [] : ["written and read again it is another"]
  }

  /// `statement.json`, likewise.
  static let recordFile = FuzzTarget("record-file", longest: 1024, words: "json") { bytes in
    guard let id = fileID, let read = try? TextRecord(decoding: bytes, of: id) else { return [] }
    let written = read.encoded(for: id)
    guard let again = try? TextRecord(decoding: written, of: id) else {
      return ["what was read cannot be written and read"]
    }
    return again == read ? [] : ["written and read again it is another"]
  }

  /// The text that the files are of: `a/2001.zh`.
  private static let fileID = CorpusName("a").flatMap { series in
    CorpusName("2001").map { TextID(series: series, date: $0, language: .chinese) }
  }

  /// The message of a commit: any bytes are one, and reading what was written gives the same words and trailers.
  static let commitMessage = FuzzTarget("commit-message", longest: 192, words: "commit") { bytes in
    let message = CommitMessage(parsing: String(decoding: bytes, as: UTF8.self))
    let again = CommitMessage(parsing: message.rendered)
    let keys = CommitMessage.Key.allCases.filter { message[$0] != again[$0] }.map(\.rawValue)
    return keys.map { "\($0) reads back as another" }
  }

  /// Names, paths, references and dates: what is taken is written as it was given.
  static let names = FuzzTarget("names", longest: 40, words: "names") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    var breaches = Breaches()
    let isKept = { (description: String?) in description.map { $0.utf8.elementsEqual(text.utf8) } ?? true }
    breaches.require(isKept(CorpusName(text)?.description), "the name is another")
    breaches.require(isKept(Reference(text)?.description), "the reference is another")
    breaches.require(isKept(StatementDate(text)?.description), "the date is another")
    let steps = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    if steps.count == 3, let path = try? TextPath(series: steps[0], date: steps[1], text: steps[2]) {
      breaches.require(isKept(path.components.dropFirst().joined(separator: "/")), "the path is another")
      breaches.require((try? TextPath(path.id)) == path, "the id does not lead back to the path")
    }
    if let name = StatementName(text), let date = name.date {
      breaches.require(text.utf8.starts(with: date.description.utf8), "\(date) is not in the name")
    }
    if let reference = Reference(text), let id = fileID {
      breaches.require(Set(reference.candidates(in: [id])).isSubset(of: [id]), "an id that is not in the list")
      breaches.require(reference.near(in: [id]).count <= 1, "more ids than there are")
    }
    return breaches.list
  }
}
