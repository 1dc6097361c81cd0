extension Outline {
  /// An element of the numbering, such as a section, an item or an article, with those around it.
  ///
  /// A class, since every block under an element holds it, and through it all that encloses it.
  final class Element {
    /// The element right around it; nil for one of the highest level.
    let enclosing: Element?
    /// Which of the elements of the text it is, counted from 0 in the order of their labels.
    let number: Int
    /// Its label.
    let reading: LabelReading
    /// Its component in a number path.
    let component: String
    /// How far its line is indented, in scalars.
    let indent: Int
    /// The number of elements that a block under it stands under.
    let depth: Int
    /// Whether unlabelled paragraphs may stand under it and under all that encloses it.
    private let isHolding: Bool

    init(
      _ reading: LabelReading, component: String, indent: Int, holdsFollowing: Bool, number: Int, in enclosing: Element?
    ) {
      self.enclosing = enclosing
      self.number = number
      self.reading = reading
      self.component = component
      self.indent = indent
      depth = (enclosing?.depth ?? 0) + 1
      isHolding = holdsFollowing && enclosing?.isHolding ?? true
    }

    /// Index of the label's shape in the profile.
    var shape: Int { reading.shape }

    /// The number path of the blocks under it; kept, since they share it.
    private(set) lazy var path: [String] = {
      var path: [String] = []
      path.reserveCapacity(depth)
      if let enclosing { path += enclosing.path }
      path.append(component)
      return path
    }()

    /// The innermost element, of this one and those around it, under which unlabelled paragraphs stand.
    var holding: Element? { isHolding ? self : enclosing?.holding }

    /// The innermost element, of this one and those around it, that satisfies a condition.
    func innermost(where isWanted: (Element) -> Bool) -> Element? {
      var element: Element? = self
      while let candidate = element, !isWanted(candidate) { element = candidate.enclosing }
      return element
    }
  }
}
