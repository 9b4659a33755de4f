import CCurl
import Foundation
import Synchronization

/// All transfers of a client, on one thread that lives while there are any.
final class TransferLoop: Sendable {
  typealias Continuation = AsyncThrowingStream<HTTPEvent, any Error>.Continuation

  /// What other threads leave for the loop's thread.
  private struct Inbox {
    var arrivals: [(id: UInt64, request: HTTPRequest, continuation: Continuation)] = []
    var stopped: [UInt64] = []
    var isRunning = false
    var lastID: UInt64 = 0
  }

  /// libcurl's own state; `nil` when there was no memory for it.
  ///
  /// Unsafe by type, safe by use: the loop's thread alone touches it, except for `curl_multi_wakeup`, which libcurl
  /// allows from any thread; a second thread starts only after the first said, under the lock, that it is done.
  nonisolated(unsafe) private let multi: UnsafeMutableRawPointer?
  private let inbox = Mutex(Inbox())

  /// libcurl wants to be set up once, before anything else.
  private static let isSetUp = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init() {
    multi = Self.isSetUp ? curl_multi_init() : nil
  }

  deinit {
    if let multi { curl_multi_cleanup(multi) }
  }

  /// Starts a transfer, which lasts until its end or until nobody waits for it.
  func start(_ request: HTTPRequest, _ continuation: Continuation) {
    guard let multi else {
      continuation.finish(throwing: TransportError.noMemory)
      return
    }
    let (id, isFirst) = inbox.withLock { inbox in
      inbox.lastID += 1
      inbox.arrivals.append((inbox.lastID, request, continuation))
      defer { inbox.isRunning = true }
      return (inbox.lastID, !inbox.isRunning)
    }
    continuation.onTermination = { [weak self] _ in self?.stop(id) }
    if isFirst {
      Thread.detachNewThread { [self] in run() }
    } else {
      curl_multi_wakeup(multi)
    }
  }

  private func stop(_ id: UInt64) {
    let isRunning = inbox.withLock { inbox in
      if inbox.isRunning { inbox.stopped.append(id) }
      return inbox.isRunning
    }
    if isRunning, let multi { curl_multi_wakeup(multi) }
  }

  private func run() {
    guard let multi else { return }
    debrief_curl_block_broken_pipe_signal()
    var underway: [UInt64: CurlTransfer] = [:]
    while let inbox = takeInbox(isIdle: underway.isEmpty) {
      for arrival in inbox.arrivals {
        underway[arrival.id] = begin(arrival.request, arrival.continuation, in: multi)
      }
      for id in inbox.stopped {
        if let transfer = underway.removeValue(forKey: id) {
          curl_multi_remove_handle(multi, transfer.handle)
        }
      }
      var count: Int32 = 0
      curl_multi_perform(multi, &count)
      while let message = curl_multi_info_read(multi, &count) {
        let result = debrief_curl_result(message)
        guard let handle = message.pointee.easy_handle,
          let (id, transfer) = underway.first(where: { $0.value.handle == handle })
        else { continue }
        curl_multi_remove_handle(multi, handle)
        underway[id] = nil
        transfer.finish(result)
      }
      if !underway.isEmpty { curl_multi_poll(multi, nil, 0, 60_000, nil) }
    }
  }

  /// What is new; `nil` when the thread has nothing left to do and must end.
  private func takeInbox(isIdle: Bool) -> Inbox? {
    inbox.withLock { inbox in
      let taken = inbox
      inbox.arrivals = []
      inbox.stopped = []
      inbox.isRunning = !isIdle || !taken.arrivals.isEmpty
      return inbox.isRunning ? taken : nil
    }
  }

  private func begin(
    _ request: HTTPRequest, _ continuation: Continuation, in multi: UnsafeMutableRawPointer
  ) -> CurlTransfer? {
    do {
      let transfer = try CurlTransfer(request, continuation)
      guard curl_multi_add_handle(multi, transfer.handle) == CURLM_OK else { throw TransportError.noMemory }
      return transfer
    } catch {
      continuation.finish(throwing: error)
      return nil
    }
  }
}
