import StatementModel
import Testing

@testable import Normalizer

/// Invented paragraphs, broken at a width as programs break them, without blank lines in between.
struct WrappedParagraphTests {
  private let paragraphs = [
    "TUYÊN BỐ CHUNG VIỆT NAM - PÊ-LA-NÊ",
    "1. Nhận lời mời của Thủ tướng Chính phủ, đoàn đại biểu cấp cao đã thăm chính thức từ ngày 2 đến ngày 5 tháng 6.",
    "2. Hai bên hài lòng nhận thấy quan hệ hai nước phát triển tốt và ổn định trên mọi lĩnh vực.",
    "3. Hai bên nhất trí:",
    "a) mở rộng thương mại và đầu tư giữa hai nước trên cơ sở cùng có lợi;",
    "b) tăng cường hợp tác về giáo dục, văn hóa và du lịch.",
    "4. Hai bên ủng hộ việc giải quyết các tranh chấp bằng biện pháp hòa bình, phù hợp với luật pháp quốc tế.",
    "5. Đoàn đại biểu cảm ơn Chính phủ và nhân dân nước chủ nhà về sự đón tiếp nồng hậu.",
  ]

  private func wrapped(_ paragraph: String, at width: Int) -> String {
    var lines = [""]
    for word in paragraph.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func blocks(_ text: String) -> [String] {
    let extracted = ExtractedText(scalars: Array(text.unicodeScalars), decoder: "utf-8", sourceSHA256: "")
    return Normalizer().normalize(extracted, id: "t", language: .vietnamese).blocks.map(\.id)
  }

  @Test("paragraphs of one or two lines are put together again", arguments: [60, 66, 72])
  func joined(width: Int) {
    let expected = blocks(paragraphs.joined(separator: "\n"))
    #expect(expected.count == paragraphs.count)
    #expect(blocks(paragraphs.map { wrapped($0, at: width) }.joined(separator: "\n")) == expected)
  }

  private let chinese = [
    "瓦伦共和国和诺里亚共和国联合声明",
    "一、应瓦伦共和国总统邀请，诺里亚共和国总理于2024年11月28日至12月3日访问瓦伦，双方举行了第17次会谈，就2025至2030年的合作深入交换意见。",
    "二、双方同意到2030年把双边贸易额提高到12500.75亿元，把检验费用降低12.5%，把口岸开放时间延长到每天16.5小时，并在2027年底前完成137公里铁路的勘测。",
    "三、双方将在2026年6月15日前签署文件，在10个城市举办300场展览，邀请1200名青年互访，使人员往来达到25.8万人次，比2023年增长3.75倍。",
    "四、双方商定于2026年举行第18次会谈，届时回顾2024年以来的各项进展，并讨论2031年以后的合作计划和1000万元的共同基金。",
  ]

  /// Programs for Chinese break a line at any character, inside of a number as well.
  @Test("numbers broken at a width are put together again", arguments: 17...44)
  func brokenNumbers(width: Int) {
    let broken = chinese.map { paragraph in
      let scalars = Array(paragraph.unicodeScalars)
      return stride(from: 0, to: scalars.count, by: width).map { start in
        String(String.UnicodeScalarView(scalars[start..<min(start + width, scalars.count)]))
      }.joined(separator: "\n")
    }
    let (whole, wrapped) = (
      read(chinese.joined(separator: "\n\n"), .chinese), read(broken.joined(separator: "\n\n"), .chinese)
    )
    #expect(wrapped.blocks.map(\.id) == whole.blocks.map(\.id))
    #expect(folded(wrapped) == folded(whole))
  }

  private func folded(_ text: StatementText) -> [[UInt32]] {
    text.blocks.flatMap(\.clauses).map { clause in
      ComparisonForm(folding: text.extracted.scalars[clause.range.start..<clause.range.end], language: .chinese).scalars
    }
  }

  @Test("lines that nobody broke stay apart")
  func unbroken() { #expect(blocks(paragraphs.joined(separator: "\n")).count == paragraphs.count) }
}
