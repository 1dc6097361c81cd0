import StatementModel

extension RecordFile {
  /// The bytes of the file: keys sorted, one value a line.
  var bytes: [UInt8] {
    var writer = StableWriter()
    writer.object { writer in
      writer.key("blocks")
      writer.array(blocks) { $1.write(to: &$0) }
      writer.member("captured", captured)
      writer.member("completeness", completeness)
      writer.member("copy_maker", copyMaker)
      writer.member("copy_type", copyType)
      writer.member("date", date)
      writer.member("dateline", dateline)
      writer.member("decoder", decoder)
      writer.key("findings")
      writer.array(findings) { $1.write(to: &$0) }
      writer.member("genre", genre)
      writer.member("genre_name", genreName)
      writer.member("id", id)
      writer.member("inviter", inviter)
      writer.member("language", language)
      writer.member("level", level)
      writer.member("normalizer", normalizer)
      if let parties {
        writer.key("parties")
        writer.array(parties) { $1.write(to: &$0) }
      }
      writer.member("place", place)
      writer.member("published", published)
      writer.member("publisher", publisher)
      writer.member("schema_version", schemaVersion)
      writer.member("source_address", sourceAddress)
      writer.member("source_sha256", sourceSha256)
      writer.member("title", title)
      writer.member("visitor", visitor)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension StableWriter {
  fileprivate mutating func member(_ key: StaticString, _ field: RecordFile.Field?) {
    guard let field else { return }
    self.key(key)
    field.write(to: &self)
  }

  fileprivate mutating func member(_ key: StaticString, _ span: RecordFile.Span?) {
    guard let span else { return }
    self.key(key)
    span.write(to: &self)
  }
}

extension RecordFile.Span {
  fileprivate func write(to writer: inout StableWriter) {
    writer.object { writer in
      writer.member("end", end)
      writer.member("start", start)
    }
  }
}

extension RecordFile.Field {
  fileprivate func write(to writer: inout StableWriter) {
    writer.object { writer in
      writer.member("origin", origin)
      writer.member("range", range)
      writer.member("value", value)
    }
  }
}

extension RecordFile.BlockEntry {
  fileprivate func write(to writer: inout StableWriter) {
    writer.object { writer in
      writer.key("clauses")
      writer.array(clauses) { $1.write(to: &$0) }
      writer.member("id", id)
      writer.member("label", label)
      writer.member("label_range", labelRange)
      writer.key("path")
      writer.array(path) { $0.string($1) }
      writer.member("range", range)
      writer.member("role", role.rawValue)
    }
  }
}

extension RecordFile.ClauseEntry {
  fileprivate func write(to writer: inout StableWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.key("items")
      writer.array(items) { $1.write(to: &$0) }
      writer.member("range", range)
    }
  }
}

extension RecordFile.FindingEntry {
  fileprivate func write(to writer: inout StableWriter) {
    writer.object { writer in
      writer.member("category", category.rawValue)
      writer.member("message", message)
      writer.member("range", range)
    }
  }
}
