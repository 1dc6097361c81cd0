/// A commit of the corpus's own, as the bytes that git keeps.
struct RawCommit {
  let tree: ObjectID
  let parents: [ObjectID]
  let message: String
  /// Seconds since 1970.
  let time: Int64

  var bytes: [UInt8] {
    let signature = "\(Repository.identity.name) <\(Repository.identity.address)> \(time) +0000"
    let parents = self.parents.map { "parent \($0.hex)\n" }.joined()
    return Array(
      "tree \(tree.hex)\n\(parents)author \(signature)\ncommitter \(signature)\n\n\(CommitMessage.tidied(message))\n"
        .utf8)
  }
}
