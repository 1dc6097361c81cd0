import DiffEngine
import StatementModel
import Testing

/// Metadata of which only what `change` sets is known.
private func metadata(_ language: Language = .chinese, _ change: (inout Metadata) -> Void = { _ in }) -> Metadata {
  var metadata = Metadata(language: Sourced(language, .recognised))
  change(&metadata)
  return metadata
}

private func unlike(_ old: Metadata, _ new: Metadata) -> [Comparability.Aspect] {
  Comparability(Pair(old: old, new: new)).differences.map(\.aspect)
}

private func parties(_ names: String..., language: Language = .chinese) -> Metadata {
  metadata(language) { $0.parties = names.map { Sourced($0, .recognised) } }
}

@Suite("comparability")
struct ComparabilityTests {
  @Test("each aspect that differs is named, in a fixed order")
  func differences() {
    let old = metadata {
      $0.genre = Sourced(.jointStatement, .recognised)
      $0.level = Sourced(.state, .recognised)
      $0.completeness = Sourced(.full, .recognised)
      $0.copyType = Sourced(.authentic, .recognised)
      $0.parties = ["中国", "越南"].map { Sourced($0, .recognised) }
    }
    let new = metadata(.english) {
      $0.genre = Sourced(.jointCommunique, .recognised)
      $0.level = Sourced(.government, .recognised)
      $0.completeness = Sourced(.excerpt, .recognised)
      $0.copyType = Sourced(.agency, .recognised)
      $0.parties = ["China", "Laos"].map { Sourced($0, .recognised) }
    }
    #expect(unlike(old, new) == Comparability.Aspect.allCases)
    #expect(unlike(old, old).isEmpty && unlike(new, new).isEmpty)
  }

  @Test("what is not known is unlike nothing")
  func unknown() {
    let known = metadata {
      $0.genre = Sourced(.law, .recognised)
      $0.copyType = Sourced(.agency, .recognised)
      $0.completeness = Sourced(.full, .recognised)
      $0.level = Sourced(.state, .recognised)
      $0.parties = ["中国", "越南"].map { Sourced($0, .recognised) }
    }
    #expect(unlike(known, metadata(.undetermined)).isEmpty)
    #expect(unlike(metadata(.undetermined), known).isEmpty)
    let readings = Comparability(Pair(old: known, new: metadata(.undetermined))).readings
    #expect(readings.map(\.aspect) == Comparability.Aspect.allCases)
    #expect(readings.allSatisfy { $0.verdict == .unknown })
  }

  @Test("a machine's copy is unlike any, by its type or by its maker")
  func machine() {
    let type = metadata { $0.copyType = Sourced(.machine, .given) }
    let maker = metadata { $0.copyMaker = Sourced("machine", .given) }
    for machine in [type, maker] {
      #expect(unlike(machine, metadata()) == [.copyType])
      #expect(unlike(metadata(), machine) == [.copyType])
      #expect(unlike(machine, machine) == [.copyType])
    }
    #expect(unlike(metadata { $0.copyMaker = Sourced("official", .given) }, metadata()).isEmpty)
  }

  @Test("traditional and simplified characters are one language")
  func script() {
    #expect(unlike(metadata(.chinese), metadata(.chineseTraditional)).isEmpty)
    #expect(unlike(metadata(.chinese), metadata(.vietnamese)) == [.language])
  }

  @Test("parties are states, whatever their names, order and language")
  func partyNames() {
    let short = parties("中国", "越南")
    #expect(!unlike(short, parties("越南社会主义共和国", "中华人民共和国")).contains(.parties))
    #expect(!unlike(short, parties("Việt Nam", "Trung Quốc", language: .vietnamese)).contains(.parties))
    #expect(unlike(short, parties("中国", "老挝")) == [.parties])
    #expect(unlike(short, parties("中国", "越南", "老挝")) == [.parties])
  }

  @Test("a name that is in no list tells no difference")
  func unlistedNames() {
    #expect(unlike(parties("洛文纳", "坎德雷尔"), parties("洛文纳", "西尔莫")).isEmpty)
    let same = Pair(old: parties("洛文纳", "坎德雷尔"), new: parties("坎德雷尔", "洛文纳"))
    #expect(Comparability(same).readings.first { $0.aspect == .parties }?.verdict == .like)
  }

  @Test("is the same from either side")
  func symmetry() {
    let all = [
      metadata { $0.genre = Sourced(.law, .given) }, metadata(.english) { $0.copyType = Sourced(.machine, .given) },
      parties("中国", "越南"), parties("中国", "洛文纳"), metadata(.undetermined),
    ]
    for old in all {
      for new in all { #expect(unlike(old, new) == unlike(new, old)) }
    }
  }
}
