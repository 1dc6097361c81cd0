/// A reference such as `&lpar;` whose name the parser does not know, put together from the pieces that it gives.
///
/// It gives `&`, then the name, then what follows from `;` on, each as a piece of its own. `&amp;lpar;`, which means the
/// letters, comes as `&` and `lpar;…`, so that the two are told apart.
struct PendingReference {
  private enum Step {
    case nothing
    case sign
    case name(Unicode.Scalar, length: Int)
  }

  private var step = Step.nothing
  private var nodes = 0

  /// Takes the next piece, which comes after `nodes` nodes of the tree: what to write, and how much of what was written
  /// before it stands for.
  mutating func next(_ piece: String, after nodes: Int) -> (text: String, replaced: Int) {
    defer { self.nodes = nodes }
    // A sign of its own may begin a new node; no element may stand between the pieces after it.
    if case .name(let scalar, let length) = step, nodes == self.nodes, piece.utf8.first == UInt8(ascii: ";") {
      step = .nothing
      return (String(scalar) + piece.dropFirst(), length + 1)
    }
    if case .sign = step, nodes - self.nodes <= 1, let scalar = NamedReferences.scalar(piece) {
      step = .name(scalar, length: piece.unicodeScalars.count)
    } else {
      step = piece == "&" ? .sign : .nothing
    }
    return (piece, 0)
  }
}
