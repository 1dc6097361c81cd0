import CCurl

/// One request and its answer; follows no redirect, and connects only where `permits` allows.
final class Transfer {
  /// What a server answered.
  struct Answer {
    let status: Int
    /// Where it redirects to, made absolute.
    let redirect: String?
    let bytes: [UInt8]
  }

  private let address: WebAddress
  private let limits: FetchLimits
  private let permits: @Sendable (IPAddress) -> Bool
  private var bytes: [UInt8] = []
  private var isTooLarge = false
  private var refused: IPAddress?

  init(_ address: WebAddress, _ limits: FetchLimits, permits: @escaping @Sendable (IPAddress) -> Bool) {
    (self.address, self.limits, self.permits) = (address, limits, permits)
  }

  private static let isStarted = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Sends the request and takes in the answer; `milliseconds` is the time that is left for it.
  func run(agent: String, milliseconds: Int) throws(FetchError) -> Answer {
    guard Self.isStarted, let handle = curl_easy_init() else {
      throw .unreachable(address.description, reason: "libcurl does not start")
    }
    defer { curl_easy_cleanup(handle) }
    let codes = configure(handle, agent: agent, milliseconds: milliseconds)
    if let code = codes.first(where: { $0 != CURLE_OK }) { throw failure(code) }
    let code = withExtendedLifetime(self) { curl_easy_perform(handle) }
    guard code == CURLE_OK else { throw failure(code) }
    return Answer(
      status: tifa_curl_status(handle), redirect: tifa_curl_redirect(handle).map { String(cString: $0) }, bytes: bytes)
  }

  /// No proxy, no cookies, no stored passwords: nothing that the user did not ask for, and no way around the check.
  private func configure(_ handle: UnsafeMutableRawPointer, agent: String, milliseconds: Int) -> [CURLcode] {
    let context = Unmanaged.passUnretained(self).toOpaque()
    return [
      tifa_curl_set_text(handle, CURLOPT_URL, address.description),
      tifa_curl_set_web_only(handle),
      tifa_curl_set_text(handle, CURLOPT_PROXY, ""),
      tifa_curl_set_text(handle, CURLOPT_USERAGENT, agent),
      tifa_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, ""),
      tifa_curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0),
      tifa_curl_set_number(handle, CURLOPT_NOSIGNAL, 1),
      tifa_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, min(limits.connectMilliseconds, milliseconds)),
      tifa_curl_set_number(handle, CURLOPT_TIMEOUT_MS, milliseconds),
      tifa_curl_set_writer(handle, Self.write, context),
      tifa_curl_set_opener(handle, Self.open, context),
    ]
  }

  private static let write: curl_write_callback = { data, size, count, context in
    guard let data, let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.take(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
  }

  /// Asked for each address just before it is connected to, when the name is resolved for good.
  private static let open: curl_opensocket_callback = { context, _, address in
    guard let context, let address else { return -1 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = Int(tifa_curl_ip(address, &bytes))
    return transfer.mayConnect(to: IPAddress(bytes: Array(bytes[..<count]))) ? tifa_curl_open(address) : -1
  }

  private func take(_ part: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count + part.count <= limits.maximumBytes else {
      isTooLarge = true
      return false
    }
    bytes.append(contentsOf: part)
    return true
  }

  private func mayConnect(to ip: IPAddress) -> Bool {
    if permits(ip) { return true }
    refused = ip
    return false
  }

  private func failure(_ code: CURLcode) -> FetchError {
    let reason = String(cString: curl_easy_strerror(code))
    switch code {
    case _ where isTooLarge: return .tooLarge(address.description, limit: limits.maximumBytes)
    case CURLE_OPERATION_TIMEDOUT:
      return .timeout(address.description, milliseconds: limits.totalMilliseconds)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      return .certificate(address.description, reason: reason)
    default:
      if let refused { return .notPublic(host: address.host, ip: refused.description) }
      return .unreachable(address.description, reason: reason)
    }
  }
}
