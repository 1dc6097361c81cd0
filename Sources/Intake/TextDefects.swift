import StatementModel

/// Counts the characters that have no place in a text, each kind with its first place.
struct TextDefects {
  /// A count with the offset of the first occurrence.
  struct Tally {
    var count = 0
    var first = 0

    mutating func add(at offset: Int) {
      if count == 0 { first = offset }
      count += 1
    }
  }

  var privateUse = Tally()
  var replacement = Tally()
  var mojibake = Tally()
  var control = ScalarTally()
  var invisible = ScalarTally()
  let misreading: Misreading?
  /// Why U+FFFD stands in the text, where it was put there while the source was read.
  let undecodedBecause: String?
  /// Letters drawn like others; none where the text was decoded wrongly, since its letters mean nothing then.
  var lookAlikes: [Finding] = []

  /// Han characters that the bytes of frequent Chinese UTF-8 sequences make when they are read as GBK: the ideographic
  /// full stop and comma give 銆 and 锛, 的 and 国 give 鐨 and 鍥, and so on; none is frequent in modern Chinese.
  static let mojibakeSigns = Array("銆锛鐨鍥涓鍜鍦浜鍏鎴绛鍙戝彂灞曟斂搴".unicodeScalars)

  /// One sign in this many scalars, and at least `leastSigns`, makes a wrong decoding certain enough to say so.
  static let scalarsPerSign = 50
  static let leastSigns = 20

  /// Looks through `scalars` once, and at a sample of them for what they were before a wrong decoding.
  init(_ scalars: [Unicode.Scalar], undecodedBecause: String? = nil) {
    self.undecodedBecause = undecodedBecause
    misreading = Misreading.find(in: scalars)
    let odd = OddScalars.offsets(in: scalars)
    let flags = OddScalars.flags
    for offset in odd { count(scalars[offset], flags[scalars[offset].value], at: offset) }
    if mojibake.count < Self.leastSigns || mojibake.count * Self.scalarsPerSign < scalars.count { mojibake.count = 0 }
    if misreading == nil, mojibake.count == 0 { lookAlikes = LookAlikes(scalars, among: odd).findings }
  }

  private mutating func count(_ scalar: Unicode.Scalar, _ flags: UInt8, at offset: Int) {
    if flags & OddScalars.Flag.control != 0 {
      control.add(scalar, at: offset)
    } else if flags & OddScalars.Flag.invisible != 0 {
      invisible.add(scalar, at: offset)
    } else if flags & OddScalars.Flag.privateUse != 0 || scalar.value >= OddScalars.privateUse[1].lowerBound {
      privateUse.add(at: offset)
    } else if flags & OddScalars.Flag.replacement != 0 {
      replacement.add(at: offset)
    } else if flags & OddScalars.Flag.mojibake != 0 {
      mojibake.add(at: offset)
    }
  }
}
