/// Why nothing was downloaded; addresses in it hold no credentials.
public enum FetchError: Error, Hashable, Sendable {
  /// Not an address at all, or not one of the web; the part of it that may be shown.
  case malformed(String)
  /// A scheme other than http and https.
  case scheme(String)
  /// User name or password in the address of this host.
  case credentials(host: String)
  /// The host has, beside others that did not answer, an address that is not of the public internet.
  case notPublic(host: String, ip: String)
  /// More redirects than the limit.
  case tooManyRedirects(String, limit: Int)
  /// A redirect from https to http.
  case downgrade(from: String, to: String)
  /// The server answers with this status.
  case status(String, Int)
  /// More bytes than the limit.
  case tooLarge(String, limit: Int)
  /// No answer in time; the limit in milliseconds.
  case timeout(String, milliseconds: Int)
  /// The server cannot be reached, or breaks off, with the reason.
  case unreachable(String, reason: String)
  /// Its certificate is not to be trusted, with the reason.
  case certificate(String, reason: String)

  /// Whether the same request may succeed a moment later.
  var isTransient: Bool {
    switch self {
    case .status(_, let code): [408, 429, 500, 502, 503, 504].contains(code)
    case .unreachable, .timeout: true
    default: false
    }
  }
}

extension FetchError: CustomStringConvertible {
  /// One sentence for people: what is the matter with what; lower case and without a full stop.
  public var description: String {
    switch self {
    case .malformed(let address): "'\(address)' is not an address of the web"
    case .scheme(let scheme): "addresses of the kind '\(scheme)' are not fetched"
    case .credentials(let host): "the address at \(host) holds a user name or a password"
    case .notPublic(let host, let ip): "\(host) is at \(ip), which is not an address of the public internet"
    case .tooManyRedirects(let address, let limit): "\(address) redirects more than \(limit) times"
    case .downgrade(let from, let to): "\(from) redirects from https to \(to), which anyone on the way could change"
    case .status(let address, let code): "\(address) answers with status \(code)"
    case .tooLarge(let address, let limit): "\(address) has more bytes than the limit of \(limit)"
    case .timeout(let address, let milliseconds): "\(address) did not answer within \(milliseconds) ms"
    case .unreachable(let address, let reason): "\(address) cannot be read: \(reason)"
    case .certificate(let address, let reason): "the certificate of \(address) is not to be trusted: \(reason)"
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .malformed: "write it whole, such as https://www.example.org/page.html"
    case .scheme: "give an http or https address, or save the document and use 'tifa add'"
    case .credentials: "save the page with a browser and use 'tifa add --source-url'"
    case .notPublic: "if this is a server of your own that you trust, add --allow-private"
    case .tooManyRedirects, .status: "open it in a browser; the page may have moved, then give its address with --url"
    case .downgrade(_, let to): "if that will do, fetch it with --url \(to)"
    case .tooLarge: "save the document and use 'tifa add'"
    case .timeout, .unreachable: "try again later, or give another copy with --url"
    case .certificate:
      "see to it that the clock and the certificates of this machine are right; give another copy with --url"
    }
  }
}
