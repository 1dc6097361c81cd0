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
  var control = Tally()
  var invisible = Tally()
  let misreading: Misreading?
  /// Letters drawn like others; none where the text was decoded wrongly, since its letters mean nothing then.
  var lookAlikes: [Finding] = []

  /// Han characters that the bytes of frequent Chinese UTF-8 sequences make when they are read as GBK: the ideographic
  /// full stop and comma give 銆 and 锛, 的 and 国 give 鐨 and 鍥, and so on; none is frequent in modern Chinese.
  static let mojibakeSigns = ScalarSet("銆锛鐨鍥涓鍜鍦浜鍏鎴绛鍙戝彂灞曟斂搴".unicodeScalars.filter { !$0.isASCII })

  /// One sign in this many scalars, and at least `leastSigns`, makes a wrong decoding certain enough to say so.
  static let scalarsPerSign = 50
  static let leastSigns = 20

  /// Looks through `scalars` once, and at a sample of them for what they were before a wrong decoding.
  init(_ scalars: [Unicode.Scalar]) {
    misreading = Misreading.find(in: scalars)
    let signs = Self.mojibakeSigns
    for offset in scalars.indices {
      let scalar = scalars[offset]
      // Nearly every scalar of a Chinese text leaves here.
      if scalar.value &- 0x4E00 < 0x5200 {
        if signs.contains(scalar) { mojibake.add(at: offset) }
        continue
      }
      switch scalar.value {
      case 0x20...0x7E, 0x3000...0x33FF: continue
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F: control.add(at: offset)
      case 0x00AD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF:
        invisible.add(at: offset)
      case 0xE000...0xF8FF, 0xF0000...0x10FFFF: privateUse.add(at: offset)
      case 0xFFFD: replacement.add(at: offset)
      default: continue
      }
    }
    if mojibake.count < Self.leastSigns || mojibake.count * Self.scalarsPerSign < scalars.count { mojibake.count = 0 }
    if misreading == nil, mojibake.count == 0 { lookAlikes = LookAlikes(scalars).findings }
  }
}
