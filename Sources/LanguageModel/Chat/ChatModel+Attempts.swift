import Transport

extension ChatModel {
  /// Asks until there is an answer, or no use in asking.
  ///
  /// - Parameter show: takes each piece of the answer; after the first one nothing is tried again.
  func attempts(_ first: ChatBody, show: (String) -> Void) async throws -> ChatAnswer {
    let start = ContinuousClock.now
    var body = first
    var (failures, tries, hasShown) = (0, 0, false)
    while true {
      do {
        tries += 1
        return try await attempt(body, start: start, tries: tries) { delta in
          hasShown = true
          show(delta)
        }
      } catch let error as LanguageModelError {
        guard !hasShown else { throw error }
        if let unwanted = unwanted(in: body, after: error) {
          dialect.leaveOut(unwanted)
          body.leftOut.formUnion(unwanted)
        } else {
          failures += 1
          try await retry.waitAfter(error, failures: failures)
        }
      }
    }
  }

  /// The settings that the service objects to, and that can be left out.
  private func unwanted(in body: ChatBody, after error: LanguageModelError) -> Set<ChatBody.Setting>? {
    guard case .refused(_, let refusal) = error else { return nil }
    let unwanted = refusal.settings.intersection(body.settings)
    return unwanted.isEmpty ? nil : unwanted
  }

  private func attempt(
    _ body: ChatBody, start: ContinuousClock.Instant, tries: Int, show: (String) -> Void
  ) async throws -> ChatAnswer {
    let transfer = client.start(try httpRequest(for: body))
    let watchdog = Watchdog(clock: clock)
    defer {
      watchdog.rest()
      transfer.stop(throwing: CancellationError())
    }
    watch(transfer, watchdog, for: body.isStreamed ? .firstToken : .whole)
    var reader = AnswerReader(endpoint: endpoint)
    var firstTokenAfter: Duration?
    do {
      for try await event in transfer.events {
        let progress = try reader.take(event)
        if reader.isDone {
          watch(transfer, watchdog, for: .end)
        } else if body.isStreamed, progress.isAlive {
          watch(transfer, watchdog, for: .idle)
        }
        if !progress.deltas.isEmpty, firstTokenAfter == nil { firstTokenAfter = .now - start }
        progress.deltas.forEach(show)
      }
    } catch let error as TransportError {
      // What happens to the connection after the last word does not matter.
      if !reader.isDone { throw LanguageModelError.transport(error) }
    } catch {
      if !reader.isDone { throw error }
    }
    try Task.checkCancellation()
    try reader.end().deltas.forEach(show)
    let ending = try reader.finish()
    return ChatAnswer(
      text: reader.text, ending: ending, model: reader.model, tokens: reader.tokens, pieces: reader.pieces,
      firstTokenAfter: firstTokenAfter, took: .now - start, tries: tries,
      leftOut: body.leftOut.map(\.rawValue).sorted())
  }

  private func watch(_ transfer: HTTPTransfer, _ watchdog: Watchdog, for awaited: Silence) {
    let time =
      switch awaited {
      case .firstToken: patience.firstToken
      case .idle: patience.idle
      case .whole: patience.whole
      // A connection that ends properly can be used again; waiting for that is not worth more.
      case .end: Duration.seconds(1)
      }
    let error = LanguageModelError.silent(endpoint: endpoint.name, waitingFor: awaited, after: time)
    watchdog.expect(within: time) { transfer.stop(throwing: error) }
  }

  private func httpRequest(for body: ChatBody) throws -> HTTPRequest {
    HTTPRequest(
      endpoint.address,
      headers: [
        "Content-Type": "application/json",
        "Accept": body.isStreamed ? "text/event-stream, application/json" : "application/json",
      ],
      bearer: endpoint.key?.secret, body: try body.bytes, connectTimeout: patience.connect)
  }
}
