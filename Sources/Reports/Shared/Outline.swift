import DiffEngine
import StatementModel

/// The order in which a report goes through a comparison: landmarks, changes, and runs that are folded away.
struct Outline {
  /// One step.
  enum Item: Equatable {
    /// A landmark: a section of the text that `side` names.
    case section(Places.Section, isOld: Bool)
    /// A correspondence to show, by its number.
    case entry(Int)
    /// Correspondences to fold into one line.
    case fold(Fold)
    /// The place that a moved correspondence has left.
    case departure(Int)
  }

  /// Neighbouring correspondences that say the same thing.
  struct Fold: Equatable {
    /// Why they can be folded.
    enum Kind {
      /// Same wording in the same place.
      case unchanged
      /// Same wording under another label.
      case renumbered
    }
    /// Why they can be folded.
    var kind: Kind
    /// The correspondences, by number.
    var entries: [Int]
  }

  /// What a report wants to see.
  struct Options {
    /// Whether a difference of typography is shown like other changes.
    var showEditorial = false
    /// How many unchanged clauses to show before and after each change.
    var context = 0
    /// Whether the old place of a moved clause gets a step of its own.
    var showsDepartures = false
  }

  /// The steps.
  private(set) var items: [Item] = []

  private let correspondences: [Correspondence]
  private let places: Pair<Places>
  private let options: Options
  private var landmark: Item?

  /// Lays out a comparison.
  init(_ comparison: Comparison, places: Pair<Places>, options: Options) {
    correspondences = comparison.correspondences
    self.places = places
    self.options = options
    let shown = entriesInContext()
    let departures = options.showsDepartures ? Departures(comparison) : Departures.none
    for index in departures.atStart { items.append(.departure(index)) }
    for index in correspondences.indices {
      add(index, isShown: shown[index])
      for moved in departures.after[index, default: []] { items.append(.departure(moved)) }
    }
  }

  private mutating func add(_ index: Int, isShown: Bool) {
    if !isShown, let kind = foldKind(index) {
      if case .fold(var fold) = items.last, fold.kind == kind {
        // Taken out first, since entries that are held twice would be copied for every one that is added.
        items.removeLast()
        fold.entries.append(index)
        items.append(.fold(fold))
      } else {
        items.append(.fold(Fold(kind: kind, entries: [index])))
      }
    } else {
      addLandmark(correspondences[index])
      items.append(.entry(index))
    }
  }

  /// Why a correspondence can be folded; nil where it has something to show.
  private func foldKind(_ index: Int) -> Fold.Kind? {
    let correspondence = correspondences[index]
    let hasVisibleEdit = correspondence.edits.contains {
      $0.operation != .equal && (options.showEditorial || !$0.isEditorial)
    }
    if hasVisibleEdit { return nil }
    let changes = correspondence.changes.filter { $0 != .unchanged && $0 != .editorial }
    if changes.isEmpty { return .unchanged }
    return changes.allSatisfy { $0 == .renumbered } ? .renumbered : nil
  }

  /// By correspondence, whether it is shown although nothing of it changed.
  private func entriesInContext() -> [Bool] {
    let count = correspondences.count
    var shown = [Bool](repeating: false, count: count)
    guard options.context > 0 else { return shown }
    for index in correspondences.indices where foldKind(index) == nil {
      for near in max(0, index - options.context)..<min(count, index + options.context + 1) { shown[near] = true }
    }
    return shown
  }

  private mutating func addLandmark(_ correspondence: Correspondence) {
    guard let next = section(of: correspondence), next != landmark else { return }
    if case .section(let section, isOld: true) = next, landmark == .section(section, isOld: false) { return }
    landmark = next
    items.append(next)
  }

  private func section(of correspondence: Correspondence) -> Item? {
    if let first = correspondence.new.first {
      return places.new.sectionIndices[first].map { .section(places.new.sections[$0], isOld: false) }
    }
    guard let first = correspondence.old.first else { return nil }
    return places.old.sectionIndices[first].map { .section(places.old.sections[$0], isOld: true) }
  }
}
