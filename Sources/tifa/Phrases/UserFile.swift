import Foundation
import WordingHistory
import Workbench

/// Small files that a user writes by hand: lists of phrases, formulations or names.
enum UserFile {
  /// The text of a file; throws where it cannot be read or is not UTF-8.
  static func text(of path: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw WorkbenchError("\(path) cannot be read", hint: "check that it is a file and that you may read it")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw WorkbenchError("\(path) is not UTF-8", hint: "save it as UTF-8 text")
    }
    return text
  }
}

extension WordingList {
  /// The shipped list with that of a file beside it; throws for the first line that cannot be read.
  init(readingAt path: String) throws {
    do {
      self = WordingList.shipped.adding(try WordingList(try UserFile.text(of: path)))
    } catch let misfit as WordingList.Misfit {
      throw WorkbenchError(
        "\(path), line \(misfit.line): \(misfit.reason)",
        hint: "such as: same, a tab, and 南海 | vi:Biển Đông; 'tifa track --help' has more")
    }
  }
}
