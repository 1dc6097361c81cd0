/// An annotated tag of a commit, as the bytes that git keeps.
struct RawTag {
  let commit: ObjectID
  let name: String
  let message: String
  /// Seconds since 1970.
  let time: Int64

  var bytes: [UInt8] {
    let who = Repository.identity
    let text = CommitMessage.tidied(message)
    return Array(
      "object \(commit.hex)\ntype commit\ntag \(name)\ntagger \(who.name) <\(who.address)> \(time) +0000\n\n\(text)\n"
        .utf8)
  }
}
