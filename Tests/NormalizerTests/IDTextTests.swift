import Testing

@testable import Normalizer

struct IDTextTests {
  @Test func idsAreMadeOfTheLatestOne() {
    var text = IDText()
    text.write("sec_12__item_3")
    #expect(text.string("__p_", 1) == "sec_12__item_3__p_1")
    #expect(text.string("__p_", 1_234_567_890_123) == "sec_12__item_3__p_1234567890123")
    text.write("é")
    #expect(text.string == "é" && text.string("-", 10) == "é-10")
    text.write("")
    #expect(text.string("p_", 9) == "p_9" && text.string.isEmpty)
  }

  @Test func whatIsPutBehindAnIDCanBeCutOffAgain() {
    var text = IDText()
    text.write("sec_1")
    let length = text.count
    for number in [1, 10, 907, 1_234_567_890_123] {
      text.append("__p_", number)
      #expect(text.string == "sec_1__p_\(number)" && text.string("__c_", 2) == "sec_1__p_\(number)__c_2")
      text.cut(to: length)
      #expect(text.string == "sec_1")
    }
  }
}
