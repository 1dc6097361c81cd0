/// The ids of a text and of its elements, each known by its place from when it is first asked for.
struct IDTable {
  /// An id that was asked for.
  struct Entry {
    let id: String
    /// How often it was asked for, or came about otherwise.
    var uses = 0
    /// The paragraphs under the element that is called so.
    var paragraphs = 0
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// Makes room for `count` ids.
  init(count: Int) {
    entries.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// The entry at a place.
  subscript(place: Int) -> Entry {
    get { entries[place] }
    _modify { yield &entries[place] }
  }

  /// The place of an id, which it gets where it is new.
  mutating func place(of id: String) -> Int {
    // Taken for a new one first, as it nearly always is, so that the id is hashed once.
    if let place = places.updateValue(entries.count, forKey: id) {
      places[id] = place
      return place
    }
    entries.append(Entry(id: id))
    return entries.count - 1
  }

  /// The place of an id that nothing is called by yet: `id`, or with `-2` and so on behind it.
  mutating func unique(_ id: String) -> Int {
    let first = place(of: id)
    guard entries[first].uses > 0 else {
      entries[first].uses = 1
      return first
    }
    var (number, candidate) = (entries[first].uses, first)
    repeat {
      number += 1
      candidate = place(of: id + "-" + String(number))
    } while entries[candidate].uses > 0
    entries[candidate].uses = 1
    entries[first].uses = number
    return candidate
  }
}
