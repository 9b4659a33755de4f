import CCurl

/// One request in libcurl's hands, touched by the loop's thread alone.
final class CurlTransfer {
  let handle: UnsafeMutableRawPointer
  private let request: HTTPRequest
  private let continuation: TransferLoop.Continuation
  private let complaint: UnsafeMutablePointer<CChar>
  private var headers: UnsafeMutablePointer<curl_slist>?
  private var received = 0
  private var contentType = ""
  private var hasHead = false
  private var isTooLarge = false

  init(_ request: HTTPRequest, _ continuation: TransferLoop.Continuation) throws(TransportError) {
    guard let handle = curl_easy_init() else { throw .noMemory }
    self.handle = handle
    self.request = request
    self.continuation = continuation
    complaint = .allocate(capacity: Int(CURL_ERROR_SIZE))
    complaint.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let results = target() + safety() + limits() + content() + receivers()
    guard results.allSatisfy({ $0 == CURLE_OK }) else {
      throw .failed(server: request.address.server, problem: "this libcurl lacks something Debrief needs")
    }
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(headers)
    complaint.deallocate()
  }

  /// Tells whoever waits how it ended.
  func finish(_ result: CURLcode) {
    if isTooLarge || result == CURLE_FILESIZE_EXCEEDED {
      continuation.finish(
        throwing: TransportError.tooLarge(server: request.address.server, limit: request.sizeLimit))
    } else if result == CURLE_OK {
      continuation.finish()
    } else {
      continuation.finish(
        throwing: TransportError(result, request: request, complaint: String(cString: complaint)))
    }
  }

  private func target() -> [CURLcode] {
    // A proxy cannot reach this machine's own servers; others are reached as the environment says.
    let proxy = request.address.isLoopback ? [debrief_curl_set_string(handle, CURLOPT_PROXY, "")] : []
    return proxy + [
      debrief_curl_set_string(handle, CURLOPT_URL, request.address.text),
      debrief_curl_allow_http_alone(handle),
    ]
  }

  private func safety() -> [CURLcode] {
    [
      debrief_curl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1),
      debrief_curl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2),
      debrief_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0),
      debrief_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
    ]
  }

  private func limits() -> [CURLcode] {
    [
      debrief_curl_set_long(
        handle, CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(request.connectTimeout / .milliseconds(1)))),
      debrief_curl_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.sizeLimit)),
    ]
  }

  private func content() -> [CURLcode] {
    // libcurl would wait for a "100 Continue" before it sends a long body.
    var lines = ["Expect:"] + request.headers.map { "\($0.key): \($0.value)" }
    if let bearer = request.bearer { lines.append("Authorization: Bearer \(bearer.revealed)") }
    for line in lines { headers = curl_slist_append(headers, line) ?? headers }
    var results = [
      debrief_curl_set_list(handle, CURLOPT_HTTPHEADER, headers),
      debrief_curl_set_string(handle, CURLOPT_USERAGENT, "debrief"),
    ]
    if let body = request.body {
      results.append(debrief_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
      results.append(
        body.withUnsafeBytes {
          debrief_curl_set_pointer(
            handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0.baseAddress))
        })
      results.append(debrief_curl_set_long(handle, CURLOPT_POST, 1))
    }
    return results
  }

  private func receivers() -> [CURLcode] {
    let context = Unmanaged.passUnretained(self).toOpaque()
    return [
      debrief_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, complaint),
      debrief_curl_set_pointer(handle, CURLOPT_HEADERDATA, context),
      debrief_curl_set_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        CurlTransfer.passing(bytes, size * count, to: context) { $0.takeHeader($1) }
      },
      debrief_curl_set_pointer(handle, CURLOPT_WRITEDATA, context),
      debrief_curl_set_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        CurlTransfer.passing(bytes, size * count, to: context) { $0.takeBody($1) }
      },
    ]
  }

  /// Hands bytes from libcurl to their transfer; taking fewer than there are makes libcurl stop.
  private static func passing(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, to context: UnsafeMutableRawPointer?,
    _ take: (CurlTransfer, UnsafeRawBufferPointer) -> Void
  ) -> Int {
    guard count > 0 else { return 0 }
    guard let context else { return 0 }
    let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    transfer.received += count
    guard transfer.received <= transfer.request.sizeLimit else {
      transfer.isTooLarge = true
      return 0
    }
    take(transfer, UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  private func takeHeader(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    let colon = line.firstIndex(of: ":") ?? line.endIndex
    if line.hasPrefix("HTTP/") {
      contentType = ""
    } else if line[..<colon].lowercased() == "content-type" {
      let value = line[colon...].dropFirst().prefix { $0 != ";" && !$0.isNewline }
      contentType = value.lowercased().filter { !$0.isWhitespace }
    } else if line.allSatisfy(\.isWhitespace) {
      endHead()
    }
  }

  /// The empty line after a head. Interim answers (1xx) have heads too, and lines after the body look like one.
  private func endHead() {
    let status = debrief_curl_status(handle)
    guard status >= 200, !hasHead else { return }
    hasHead = true
    let wait = debrief_curl_retry_after(handle)
    continuation.yield(
      .head(
        HTTPHead(
          status: status, contentType: contentType, retryAfter: wait > 0 ? .seconds(wait) : nil)))
  }

  private func takeBody(_ bytes: UnsafeRawBufferPointer) {
    continuation.yield(.bytes([UInt8](bytes)))
  }
}
