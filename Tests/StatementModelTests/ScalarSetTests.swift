import StatementModel
import Testing

struct ScalarSetTests {
  @Test("A set of bits has the members that a hashed set has, in every plane")
  func membership() {
    let members: Set<Unicode.Scalar> = ["\0", "?", "@", "。", "\u{FFFF}", "\u{10000}", "\u{20B9F}", "\u{10FFFF}"]
    let set = ScalarSet(members)
    for scalar in (0...0x10FFFF).lazy.compactMap({ Unicode.Scalar(UInt32($0)) })
    where set.contains(scalar) != members.contains(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
    #expect(set.values == members.map(\.value).sorted())
  }

  @Test func emptySetHasNoMember() {
    let set: ScalarSet = []
    #expect(!set.contains("\0") && !set.contains("a") && !set.contains("\u{10FFFF}"))
  }

  @Test func literalsSayTheSame() {
    let (text, list): (ScalarSet, ScalarSet) = ("，。", ["。", "，", "。"])
    for scalar in "，。、,.".unicodeScalars { #expect(text.contains(scalar) == list.contains(scalar)) }
    #expect(text.contains("。") && !text.contains("、"))
  }
}
