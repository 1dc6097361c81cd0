import TestSupport

/// One provision of an invented statement, in parts, so that it can be reworded or split with a known outcome.
struct InventedProvision: Equatable {
  var actor: String
  var commitment: String
  var act: String
  let area: String
  let object: String
  let detail: String
  /// A small number, read as a count or as years after 2020.
  var number: Int
  /// Which of the ways to put the two limbs this provision uses.
  let pattern: Int

  /// The first limb, without a stop.
  var head: String {
    switch pattern % 3 {
    case 0: "\(actor)\(commitment)\(act)\(area)领域的\(object)"
    case 1: "在\(area)方面，\(actor)\(commitment)\(act)\(object)"
    default: "\(actor)\(commitment)把\(object)作为\(area)合作的重点并予以\(act)"
    }
  }

  /// The second limb, without its connective and without a stop.
  var tail: String {
    switch pattern % 5 {
    case 0: "争取在\(2020 + number)年前商定\(detail)的具体办法"
    case 1: "每\(number)年共同检查一次\(detail)落实情况"
    case 2: "邀请\(number)名独立专家评议\(detail)"
    case 3: "先在\(number)个口岸试行新的\(detail)"
    default: "为\(detail)提供\(number)亿元优惠贷款"
    }
  }

  /// The provision as one sentence.
  var sentence: String { "\(head)，并\(tail)。" }

  /// The provision as two sentences.
  var sentences: [String] { ["\(head)。", "\(actor)将\(tail)。"] }

  /// Returns the provision with one of its exchangeable parts exchanged.
  func reworded(using random: inout SplitMix64) -> InventedProvision {
    var changed = self
    switch Int.random(in: 0..<4, using: &random) {
    case 0: changed.actor = random.pick(InventedVocabulary.actors, otherThan: actor)
    case 1: changed.commitment = random.pick(InventedVocabulary.commitments, otherThan: commitment)
    case 2: changed.act = random.pick(InventedVocabulary.acts, otherThan: act)
    default: changed.number += Int.random(in: 1...4, using: &random)
    }
    return changed
  }
}

extension InventedProvision {
  /// Returns as many provisions as the vocabulary allows without two that share more than one of their nouns.
  ///
  /// Each round goes through all areas and shifts the other two lists by amounts whose differences are all unlike;
  /// so equal areas never meet equal objects or details, and equal objects never meet equal details.
  static func all(using random: inout SplitMix64) -> [InventedProvision] {
    let areas = InventedVocabulary.areas.shuffled(using: &random)
    let objects = InventedVocabulary.objects.shuffled(using: &random)
    let details = InventedVocabulary.details.shuffled(using: &random)
    var provisions: [InventedProvision] = []
    for (objectShift, detailShift) in [(0, 0), (5, 13), (11, 3)] {
      for (index, area) in areas.enumerated() {
        let object = objects[(index + objectShift) % objects.count]
        let detail = details[(index + detailShift) % details.count]
        provisions.append(make(area: area, object: object, detail: detail, using: &random))
      }
    }
    return provisions.shuffled(using: &random)
  }

  private static func make(
    area: String, object: String, detail: String, using random: inout SplitMix64
  ) -> InventedProvision {
    InventedProvision(
      actor: random.pick(InventedVocabulary.actors), commitment: random.pick(InventedVocabulary.commitments),
      act: random.pick(InventedVocabulary.acts), area: area, object: object, detail: detail,
      number: Int.random(in: 2...9, using: &random), pattern: Int.random(in: 0..<15, using: &random))
  }
}
