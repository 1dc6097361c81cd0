import Foundation
import TestSupport
import Testing

@testable import Intake

/// All texts are invented.
@Suite("PDF: labels") struct PDFLabelTests {
  private func opens(_ text: String) -> Bool { PDFLabel.opens(Array(text.unicodeScalars)) }
  private func isAlone(_ text: String) -> Bool { PDFLabel.isAlone(Array(text.unicodeScalars)) }

  @Test(
    "labels of the three languages open a line",
    arguments: [
      "一、双方", "十二、双方", "（一）扩大", "(三)扩大", "第一条 本法", "第一百零二条　本法", "第七章 总则", "1. The", "1.The", "12．双方",
      "3、双方", "Điều 1. Phạm", "Điều 12: Phạm", "a) kinh", "đ) kinh", "(b) trade", "(iv) trade", "ii) trade", "①双方",
      "Chương II. Quy",
      "Article 4. The",
    ])
  func labels(_ text: String) { #expect(opens(text)) }

  @Test(
    "numbers, dates, references, initials and words open none",
    arguments: [
      "2019年", "2019. The", "1.5 billion", "3-4 June", "一方面", "三国", "第一条规定", "第二次", "Điều 5 của", "Article 4 of",
      "A. Smith",
      "I. Newton", "a trade", "1.a", "(2019)", "（以下简称", "-", "", "1", "一百二十三万四千五百、",
    ])
  func others(_ text: String) { #expect(!opens(text)) }

  @Test(
    "labels and bullets alone in a line",
    arguments: [
      "1.", "12)", "(a)", "a)", "A.", "iv.", "1.2", "1.2.3.", "一、", "（十）", "第三条", "Điều 4.", "-", "•", "\u{F0B7}", "①",
    ])
  func alone(_ text: String) { #expect(isAlone(text)) }

  @Test(
    "anything else alone in a line is no label", arguments: ["1", "2019.", "the", "双方", "1. The", "", "--", "1.2.345"])
  func notAlone(_ text: String) { #expect(!isAlone(text)) }
}
