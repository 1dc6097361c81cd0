extension SingleByteTable {
  /// TCVN 5712:1993, third character set (TCVN3, known by its ABC fonts).
  ///
  /// The rows 0xA0–0xFF are those of the standard, as glibc's TCVN5712-1 has them; 0x80–0x9F are the punctuation of
  /// Windows, since texts in these fonts were typed on it. Capitals with a tone have no byte in the fonts: they are
  /// the small letters, drawn as capitals by a second font whose name ends in H. The bytes that the standard's second
  /// character set gives them are read nevertheless, as they mean nothing else.
  static let tcvn3 = SingleByteTable(
    latinExcept: windowsPunctuation + [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđẰ"), (0xB0, "\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"), (0xC0, "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"),
      (0xD0, "éẹềểễếệìỉỄẾỒĩíịò"), (0xE0, "Ổỏõóọồổỗốộờởỡớợù"), (0xF0, "ỖủũúụừửữứựỳỷỹýỵỐ"),
    ], undefined: windowsGaps)

  /// VISCII 1.1 (RFC 1456, section 2), which puts six rare capitals into the control area.
  static let viscii = SingleByteTable(
    latinExcept: [
      (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"), (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"),
      (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"),
      (0xA0, "Õắằặấầẩậẽẹếềểễệố"), (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"), (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"), (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
      (0xE0, "àáâãảăữẫèéêẻìíĩỉ"), (0xF0, "đựòóôõỏọụùúũủýợỮ"),
    ])
}
