import DiffEngine
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("accessibility, by axe-core in Chromium", .serialized) struct AccessibilityTests {
  @Test("a comparison has no serious finding", arguments: [[], ["dark"], ["inline"]])
  func comparison(arguments: [String]) throws {
    let findings = try Self.findings(HTMLReport().rendered(Samples.chinese), arguments)
    #expect(findings == "[]", "\(findings)")
  }

  @Test("the page of a folder has none either")
  func folder() throws {
    let page = FolderIndexHTML(
      title: "a → b", rows: [.init(title: "a → b", summary: "2 changes", links: [.init("html", "comparison.html")])],
      provenance: Provenance(toolVersion: "tifa 0"))
    #expect(try Self.findings(page.rendered(), []) == "[]")
  }

  @Test("the check finds what is wrong")
  func check() throws {
    let wrong = "<!DOCTYPE html><html><head><title>x</title></head><body><img src='x'><p>x</p></body></html>"
    #expect(try Self.findings(wrong, []).contains("image-alt"))
  }

  private static func findings(_ page: String, _ arguments: [String]) throws -> String {
    let program = ProjectFolder.path("Tests/TestSupport/axe.py")
    let output = try SettledDocument.python([program] + arguments, input: Data(page.utf8))
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
