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

  @Test("lines that nobody broke stay apart")
  func unbroken() { #expect(blocks(paragraphs.joined(separator: "\n")).count == paragraphs.count) }
}
