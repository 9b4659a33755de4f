import Foundation
import NIOCore

/// One connection: a request, and the answer to it.
final class Conversation: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let log: RequestLog
  private var text: [UInt8] = []
  private var steps: ArraySlice<Answer.Step>?

  init(log: RequestLog) {
    self.log = log
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard steps == nil else { return }
    text += unwrapInboundIn(data).readableBytesView
    guard let request = request() else { return }
    steps = log.answer(to: request).steps[...]
    takeStep(context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    if steps?.isEmpty == false { log.noteLeaving() }
    steps = []
  }

  /// A connection that the client resets ends like one that it closes.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func takeStep(_ context: ChannelHandlerContext) {
    switch steps?.first {
    case nil: context.close(promise: nil)
    case .stall?: break
    case .send(let bytes)?: send(ByteBuffer(bytes: bytes), context) { $0.removeFirst() }
    case .pour(let count)?:
      let piece = min(count, 1 << 16)
      send(ByteBuffer(repeating: UInt8(ascii: " "), count: piece), context) { steps in
        steps.removeFirst()
        if count > piece { steps = [.pour(count - piece)] + steps }
      }
    }
  }

  /// Sends bytes, and goes on once they are on their way.
  private func send(
    _ bytes: ByteBuffer, _ context: ChannelHandlerContext,
    then: @escaping (inout ArraySlice<Answer.Step>) -> Void
  ) {
    context.writeAndFlush(wrapOutboundOut(bytes)).assumeIsolated().whenSuccess { [self] in
      guard var rest = steps, !rest.isEmpty else { return }
      then(&rest)
      steps = rest
      takeStep(context)
    }
  }

  /// A request that has arrived up to the end of the body that its head announces, or a greeting of TLS.
  private func request() -> FaultyServer.Request? {
    if text.first == 0x16 { return FaultyServer.Request(head: [], body: "") }
    let whole = String(decoding: text, as: UTF8.self)
    guard let end = whole.range(of: "\r\n\r\n") else { return nil }
    let head = whole[..<end.lowerBound].components(separatedBy: "\r\n")
    let length = head.first { $0.lowercased().hasPrefix("content-length:") }
    let body = whole[end.upperBound...]
    guard body.utf8.count >= length.flatMap({ Int($0.filter(\.isNumber)) }) ?? 0 else { return nil }
    return FaultyServer.Request(head: head, body: String(body))
  }
}
