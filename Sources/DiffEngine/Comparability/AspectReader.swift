import Normalizer
import StatementModel

/// Reads one aspect of the metadata of two texts.
struct AspectReader {
  private let metadata: Pair<Metadata>

  init(_ metadata: Pair<Metadata>) { self.metadata = metadata }

  func reading(of aspect: Comparability.Aspect) -> Comparability.Reading {
    switch aspect {
    case .genre: simple(aspect) { $0.genre?.value.rawValue }
    case .level: simple(aspect) { $0.level?.value.rawValue }
    case .completeness: simple(aspect) { $0.completeness?.value.rawValue }
    case .copyType: copyType
    case .language: language
    case .parties: parties
    }
  }

  private func simple(
    _ aspect: Comparability.Aspect, _ value: (Metadata) -> String?
  ) -> Comparability.Reading {
    let values = metadata.map(value)
    return reading(aspect, isLike: isLike(values), values.map { $0.map { [$0] } ?? [] })
  }

  /// Whether two values are the same; nil where one is not known.
  private func isLike<Value: Equatable>(_ values: Pair<Value?>) -> Bool? {
    guard let old = values.old, let new = values.new else { return nil }
    return old == new
  }

  private func reading(
    _ aspect: Comparability.Aspect, isLike: Bool?, _ values: Pair<[String]>
  ) -> Comparability.Reading {
    let verdict: Comparability.Verdict = isLike.map { $0 ? .like : .unlike } ?? .unknown
    return Comparability.Reading(aspect: aspect, verdict: verdict, values: values)
  }

  private var copyType: Comparability.Reading {
    let types = metadata.map { $0.copyType?.value ?? ($0.copyMaker?.value == Self.machineMaker ? .machine : nil) }
    let hasMachine = types.old == .machine || types.new == .machine
    return reading(
      .copyType, isLike: hasMachine ? false : isLike(types), types.map { $0.map { [$0.rawValue] } ?? [] })
  }

  /// The word of the catalogue of copies for a machine.
  private static let machineMaker = "machine"

  private var language: Comparability.Reading {
    let languages = metadata.map { $0.language.value == .undetermined ? nil : $0.language.value }
    // Traditional and simplified characters are one language, and comparison form folds the script.
    let areChinese = languages.old?.isChinese == true && languages.new?.isChinese == true
    return reading(
      .language, isLike: areChinese ? true : isLike(languages), languages.map { $0.map { [$0.rawValue] } ?? [] })
  }

  /// Parties are the same where the same states are named, in whatever words and order; a name in no list can only be
  /// known again as it is written, and never tells a difference.
  private var parties: Comparability.Reading {
    let names = metadata.map { Set($0.parties.map(\.value)) }
    let codes = metadata.map { $0.parties.map { PartyName($0.value).code } }
    let areKnown = codes.map { !$0.isEmpty && !$0.contains(nil) }
    var isLike: Bool?
    if areKnown.old && areKnown.new {
      isLike = Set(codes.old) == Set(codes.new)
    } else if !names.old.isEmpty, names.old == names.new {
      isLike = true
    }
    return reading(.parties, isLike: isLike, metadata.map { $0.parties.map(\.value) })
  }
}
