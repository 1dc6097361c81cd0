/// Names of characters that HTML has had since version 5 and libxml2, which knows those of version 4, leaves in the text.
///
/// From the table of the HTML Living Standard §13.5, "Named character references": the punctuation, blanks and letters that
/// occur in running text; signs of mathematics are left as they are written.
enum NamedReferences {
  /// The character of a name.
  static func scalar(_ name: String) -> Unicode.Scalar? { table[name].flatMap(Unicode.Scalar.init) }

  private static let table: [String: UInt32] = [
    "lpar": 0x0028, "rpar": 0x0029, "lsqb": 0x005B, "lbrack": 0x005B, "rsqb": 0x005D, "rbrack": 0x005D,
    "lcub": 0x007B, "lbrace": 0x007B, "rcub": 0x007D, "rbrace": 0x007D, "comma": 0x002C, "period": 0x002E,
    "colon": 0x003A, "semi": 0x003B, "excl": 0x0021, "quest": 0x003F, "num": 0x0023, "dollar": 0x0024,
    "percnt": 0x0025, "ast": 0x002A, "midast": 0x002A, "plus": 0x002B, "equals": 0x003D, "sol": 0x002F,
    "bsol": 0x005C, "commat": 0x0040, "lowbar": 0x005F, "UnderBar": 0x005F, "verbar": 0x007C, "vert": 0x007C,
    "grave": 0x0060, "Hat": 0x005E, "Tab": 0x0009, "NewLine": 0x000A, "apos": 0x0027, "emsp13": 0x2004,
    "emsp14": 0x2005, "numsp": 0x2007, "puncsp": 0x2008, "hairsp": 0x200A, "VeryThinSpace": 0x200A,
    "ThinSpace": 0x2009, "MediumSpace": 0x205F, "NonBreakingSpace": 0x00A0, "ZeroWidthSpace": 0x200B,
    "NoBreak": 0x2060, "hyphen": 0x2010, "dash": 0x2010, "horbar": 0x2015, "Vert": 0x2016, "nldr": 0x2025,
    "mldr": 0x2026, "ldquor": 0x201E, "rdquor": 0x201D, "lsquor": 0x201A, "rsquor": 0x2019, "OpenCurlyQuote": 0x2018,
    "CloseCurlyQuote": 0x2019, "OpenCurlyDoubleQuote": 0x201C, "CloseCurlyDoubleQuote": 0x201D, "bullet": 0x2022,
    "centerdot": 0x00B7, "CenterDot": 0x00B7, "hybull": 0x2043, "caret": 0x2041, "numero": 0x2116, "copysr": 0x2117,
    "incare": 0x2105, "half": 0x00BD, "frac13": 0x2153, "frac23": 0x2154, "frac15": 0x2155, "frac18": 0x215B,
    "star": 0x2606, "starf": 0x2605, "check": 0x2713, "bigstar": 0x2605, "squ": 0x25A1, "square": 0x25A1,
    "squf": 0x25AA, "abreve": 0x0103, "Abreve": 0x0102, "dstrok": 0x0111, "Dstrok": 0x0110, "itilde": 0x0129,
    "Itilde": 0x0128, "utilde": 0x0169, "Utilde": 0x0168, "amacr": 0x0101, "Amacr": 0x0100, "emacr": 0x0113,
    "Emacr": 0x0112, "imacr": 0x012B, "Imacr": 0x012A, "omacr": 0x014D, "Omacr": 0x014C, "umacr": 0x016B,
    "Umacr": 0x016A, "aogon": 0x0105, "Aogon": 0x0104, "eogon": 0x0119, "Eogon": 0x0118, "iogon": 0x012F,
    "Iogon": 0x012E, "uogon": 0x0173, "Uogon": 0x0172, "lstrok": 0x0142, "Lstrok": 0x0141, "cacute": 0x0107,
    "Cacute": 0x0106, "nacute": 0x0144, "Nacute": 0x0143, "sacute": 0x015B, "Sacute": 0x015A, "zacute": 0x017A,
    "Zacute": 0x0179, "zdot": 0x017C, "Zdot": 0x017B, "ccaron": 0x010D, "Ccaron": 0x010C, "dcaron": 0x010F,
    "Dcaron": 0x010E, "ecaron": 0x011B, "Ecaron": 0x011A, "ncaron": 0x0148, "Ncaron": 0x0147, "rcaron": 0x0159,
    "Rcaron": 0x0158, "tcaron": 0x0165, "Tcaron": 0x0164, "zcaron": 0x017E, "Zcaron": 0x017D, "gbreve": 0x011F,
    "Gbreve": 0x011E, "scedil": 0x015F, "Scedil": 0x015E, "inodot": 0x0131, "imath": 0x0131, "Idot": 0x0130,
    "odblac": 0x0151, "Odblac": 0x0150, "udblac": 0x0171, "Udblac": 0x0170, "uring": 0x016F, "Uring": 0x016E,
  ]
}
