public import StatementModel

/// What a record says, read in one pass without its findings and items: a tenth of the time that reading it whole takes.
public struct RecordSkim: Sendable {
  /// The day of issue, where it is known.
  public private(set) var date: StatementDate?
  /// The title, where one is known.
  public private(set) var title: String?
  /// What the copy is, where that is known.
  public private(set) var copyType: CopyType?
  /// Who made the copy, where that is known.
  public private(set) var copyMaker: String?
  /// How much the copy has, where that is known.
  public private(set) var completeness: Completeness?
  /// The decoder that made the extracted text.
  public private(set) var decoder = ""
  /// The version of the rules that cut the text.
  public private(set) var normalizer = 0
  /// The blocks with their clauses, without the items of lists, and their labels without places.
  public private(set) var blocks: [Block] = []

  /// Reads `statement.json`; nil where it is not what it should be.
  init?(_ bytes: [UInt8]) {
    var json = JSONSkimmer(bytes)
    json.object { json, key in
      switch key {
      case "blocks": json.array { json in blocks.append(Self.block(&json)) }
      case "date": date = Self.value(&json).flatMap { StatementDate($0) }
      case "title": title = Self.value(&json)
      case "copy_type": copyType = Self.value(&json).flatMap(CopyType.init)
      case "copy_maker": copyMaker = Self.value(&json)
      case "completeness": completeness = Self.value(&json).flatMap(Completeness.init)
      case "decoder": decoder = json.string()
      case "normalizer": normalizer = json.integer()
      default: json.skip()
      }
    }
    guard !json.hasFailed, normalizer > 0 else { return nil }
  }

  private static func value(_ json: inout JSONSkimmer) -> String? {
    guard !json.isNull() else { return nil }
    var value: String?
    json.object { json, key in
      if key == "value" { value = json.string() } else { json.skip() }
    }
    return value
  }

  private static func block(_ json: inout JSONSkimmer) -> Block {
    var (id, label, role, range, clauses) = ("", "", Role.operative, ScalarRange(0, 0), [Clause]())
    json.object { json, key in
      switch key {
      case "id": id = json.string()
      case "label": label = json.string()
      case "role": role = Role(rawValue: json.string()) ?? json.failed(.operative)
      case "range": range = self.range(&json)
      case "clauses": json.array { json in clauses.append(clause(&json)) }
      default: json.skip()
      }
    }
    return Block(id: id, label: label, role: role, range: range, clauses: clauses)
  }

  private static func clause(_ json: inout JSONSkimmer) -> Clause {
    var (id, range) = ("", ScalarRange(0, 0))
    json.object { json, key in
      switch key {
      case "id": id = json.string()
      case "range": range = self.range(&json)
      default: json.skip()
      }
    }
    return Clause(id: id, range: range)
  }

  private static func range(_ json: inout JSONSkimmer) -> ScalarRange {
    var (start, end) = (-1, -1)
    json.object { json, key in
      switch key {
      case "start": start = json.integer()
      case "end": end = json.integer()
      default: json.skip()
      }
    }
    guard 0 <= start, start <= end else { return json.failed(ScalarRange(0, 0)) }
    return ScalarRange(start, end)
  }
}
