import Assets
import Crypto
import DebriefCore
import HTTPTypes
import Hummingbird
import NIOCore

/// The carried styles and scripts, under `/assets/`.
struct AssetRoutes: Sendable {
  private let files: [String: File]

  private struct File: Sendable {
    let asset: Asset
    let type: String
    let tag: String
  }

  init() {
    let types = ["css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"]
    var files: [String: File] = [:]
    for asset in Asset.under("styles/") + Asset.under("scripts/") {
      guard let type = types[String(asset.name.split(separator: ".").last ?? "")] else { continue }
      let hash = SHA256.hash(data: asset.bytes).prefix(8).hexadecimal
      files[asset.name] = File(asset: asset, type: type, tag: "\"\(hash)\"")
    }
    self.files = files
  }

  func add(to router: Router<Visit>) {
    router.get("assets/:folder/:name") { request, visit in
      let name = "\(try visit.parameters.require("folder"))/\(try visit.parameters.require("name"))"
      guard let file = files[name] else { throw WorkbenchError.notFound }
      return answer(file, to: request)
    }
  }

  private func answer(_ file: File, to request: Request) -> Response {
    let isKnown = request.headers[values: .ifNoneMatch].contains(file.tag)
    return Response(
      status: isKnown ? .notModified : .ok,
      headers: [.contentType: file.type, .eTag: file.tag, .cacheControl: "no-cache"],
      body: isKnown ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: file.asset.bytes)))
  }
}
