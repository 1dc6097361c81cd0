import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite("ODT") struct OpenDocumentTests {
  private func read(_ body: String, automatic: String = "", styles: String = "") throws -> ReadDocument {
    try ReadDocument(TextDocument.odt(body: body, automatic: automatic, styles: styles))
  }

  /// A list style whose levels are given as attributes.
  private func list(_ name: String, _ levels: String...) -> String {
    let inside = levels.enumerated().map { index, attributes in
      let element = attributes.contains("bullet-char") ? "bullet" : "number"
      return """
        <text:list-level-style-\(element) text:level="\(index + 1)" \(attributes)><style:list-level-properties>\
        <style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties>\
        </text:list-level-style-\(element)>
        """
    }
    return "<text:list-style style:name=\"\(name)\">\(inside.joined())</text:list-style>"
  }

  private func item(_ text: String, _ more: String = "") -> String {
    "<text:list-item><text:p>\(text)</text:p>\(more)</text:list-item>"
  }

  @Test("paragraphs, headings, blanks, tabs and line breaks")
  func characters() throws {
    let body = """
      <text:h text:outline-level="1">联合声明</text:h><text:p> 双方 \n 同意<text:s text:c="2"/>合<text:tab/>作\
      <text:line-break/><text:span>深<text:a>化</text:a></text:span> </text:p><text:p/><text:p>　　一</text:p>
      """
    let document = try read(body)
    #expect(document.text == "联合声明\n双方 同意  合\t作\n深化\n\n　　一\n")
    #expect(document.messages.isEmpty)
    #expect(document.result.decoder == "odt")
  }

  @Test("white space between elements of a paragraph counts once")
  func blanks() throws {
    #expect(try read("<text:p>a <text:span> b</text:span> <text:s/>c</text:p>").text == "a b  c\n")
  }

  @Test("lists: levels, prefixes, starts, continuation and a second paragraph")
  func lists() throws {
    let automatic =
      list(
        "L", "style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"",
        "style:num-format=\"1\" style:num-prefix=\"(\" style:num-suffix=\")\" text:display-levels=\"2\"")
      + list("B", "text:bullet-char=\"–\"")
    let inner = "<text:list>\(item("c"))\(item("d"))</text:list>"
    let body = """
      <text:list text:style-name="L">\(item("a"))\(item("b", "<text:p>续</text:p>\(inner)"))</text:list>\
      <text:list text:style-name="B">\(item("x"))</text:list>\
      <text:list text:style-name="L" text:continue-numbering="true">\(item("e", inner))</text:list>\
      <text:list text:style-name="L"><text:list-header><text:p>h</text:p></text:list-header>\
      <text:list-item text:start-value="12"><text:p>f</text:p></text:list-item></text:list>
      """
    let document = try read(body, automatic: automatic)
    #expect(document.text == "一、a\n二、b\n续\n(二.1)c\n(二.2)d\n–x\n三、e\n(三.1)c\n(三.2)d\nh\n十二、f\n")
    #expect(document.says("9 numbers or bullets"))
  }

  @Test("LibreOffice's own form of a label, and a list continued by its id")
  func libreOffice() throws {
    let automatic = list("L", "style:num-format=\"i\" loext:num-list-format=\"第%1%条\" xmlns:loext=\"urn:loext\"")
    let body = """
      <text:list text:style-name="L" xml:id="one">\(item("a"))</text:list><text:list text:style-name="L">\(item("b"))</text:list>\
      <text:list text:style-name="L" text:continue-list="one">\(item("c"))</text:list>
      """
    #expect(try read(body, automatic: automatic).text == "第i条a\n第i条b\n第ii条c\n")
  }

  @Test("numbered headings outside of lists")
  func outline() throws {
    let styles = """
      <office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>\
      <text:outline-level-style text:level="2" style:num-format=""/></text:outline-style></office:styles>
      """
    let body = [1, 2, 1].map { "<text:h text:outline-level=\"\($0)\">x</text:h>" }.joined()
    #expect(try read(body, styles: styles).text == "I.\tx\nx\nII.\tx\n")
  }

  @Test("tracked changes: deletions are kept apart by the format, and counted")
  func trackedChanges() throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region>\
      <text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>\
      <text:p>双方<text:change/><text:change-start/>新<text:change-end/></text:p>
      """
    let document = try read(body)
    #expect(document.text == "双方新\n")
    #expect(document.says("1 tracked deletion was") && document.says("1 tracked insertion was"))
  }

  @Test("notes, comments, hidden text, ruby and headers stay out; tables and text boxes do not")
  func besides() throws {
    let automatic = """
      <style:style style:name="T"><style:text-properties text:display="none"/></style:style>\
      <style:style style:name="U" style:parent-style-name="T"/>
      """
    let styles = """
      <office:master-styles><style:master-page><style:header><text:p>草案</text:p></style:header></style:master-page>\
      </office:master-styles>
      """
    let body = """
      <text:p>甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><text:span text:style-name="U">密</text:span>\
      <text:ruby><text:ruby-base>乙</text:ruby-base><text:ruby-text>yǐ</text:ruby-text></text:ruby>\
      <office:annotation><text:p>批</text:p></office:annotation><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box>\
      </draw:frame></text:p><table:table><table:table-row><table:table-cell><text:p>格</text:p></table:table-cell></table:table-row>\
      </table:table>
      """
    let document = try read(body, automatic: automatic, styles: styles)
    #expect(document.text == "甲乙\n框\n格\n")
    for words in ["1 character of hidden", "1 footnote", "1 comment", "1 reading", "1 page header"] {
      #expect(document.says(words), "\(words)")
    }
  }

  @Test("properties are hints")
  func properties() throws {
    let bytes = TextDocument.odt(
      body: "<text:p>x</text:p>", meta: "<dc:title>声明</dc:title><dc:language>vi-VN</dc:language>")
    let hints = try ReadDocument(bytes).result.hints
    #expect(hints.title == "声明" && hints.language == "vi-VN" && hints.published == nil)
  }

  @Test("other kinds of OpenDocument are named")
  func otherKinds() throws {
    let error = try #require(throws: IntakeError.self) {
      try ReadDocument(TextDocument.odt(body: "", kind: "spreadsheet"))
    }
    #expect(error.description == "d is not a text document: it looks like a spreadsheet (ODS)")
  }
}
