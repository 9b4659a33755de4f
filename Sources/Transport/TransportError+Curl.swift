import CCurl

extension TransportError {
  /// What libcurl's result means to a person.
  ///
  /// - Parameter complaint: libcurl's own words, used where they say which certificate is wrong and how.
  init(_ result: CURLcode, request: HTTPRequest, complaint: String) {
    let server = request.address.server
    let words = complaint.isEmpty ? String(cString: curl_easy_strerror(result)) : complaint
    let problem = words.hasSuffix(".") ? String(words.dropLast()) : words
    self =
      switch result {
      case CURLE_COULDNT_RESOLVE_HOST: .nameNotFound(server: server)
      case CURLE_COULDNT_CONNECT: .refused(server: server)
      // No other time limit is set in libcurl.
      case CURLE_OPERATION_TIMEDOUT: .connectTimedOut(server: server, after: request.connectTimeout)
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
        CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND:
        .notTrusted(server: server, problem: problem)
      // What is not HTTP at all is taken for HTTP 0.9, which is not allowed.
      case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: .notHTTP(server: server)
      case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
        CURLE_HTTP2_STREAM:
        .closedEarly(server: server)
      default: .failed(server: server, problem: problem)
      }
  }
}
