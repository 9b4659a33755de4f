import Assets
import DebriefCore
import HTTPTypes
import Hummingbird
import NIOCore

/// The carried styles and scripts, under `/assets/`. Several styles are asked for at once, as `base+lead.css`.
///
/// Pages ask with the version as the query. Such an answer never changes, so that a browser keeps it and does not ask
/// again.
struct AssetRoutes: Sendable {
  /// Names what all the answers hold: it is another as soon as one of them is.
  let version: String
  private let styles: [String: String]
  private let scripts: [String: String]

  init() {
    let texts = { (root: String) in
      Asset.under(root).map { asset in
        (name: String(asset.name.dropFirst(root.count).prefix { $0 != "." }), text: asset.text)
      }
    }
    styles = Dictionary(uniqueKeysWithValues: texts("styles/"))
    scripts = PageScripts(texts("scripts/")).joined
    let answers = [styles, scripts].flatMap { files in
      files.sorted { $0.key < $1.key }.flatMap { [$0.key, "\n", $0.value, "\n"] }
    }
    version = String(answers.lazy.flatMap(\.utf8).checksum, radix: 16)
  }

  func add(to router: Router<Visit>) {
    router.get("assets/styles/{names}.css") { request, visit in
      let names = try visit.parameters.require("names").split(separator: "+").map(String.init)
      guard !names.isEmpty, Set(names).count == names.count else { throw WorkbenchError.notFound }
      return try answer(names.map { styles[$0] }, type: "text/css", to: request)
    }
    router.get("assets/scripts/{name}.js") { request, visit in
      let name = try visit.parameters.require("name")
      return try answer([scripts[name]], type: "text/javascript", to: request)
    }
  }

  private func answer(_ found: [String?], type: String, to request: Request) throws -> Response {
    let files = found.compactMap { $0 }
    guard files.count == found.count else { throw WorkbenchError.notFound }
    let isLasting = request.uri.query == version
    return Response(
      status: .ok,
      headers: [
        .contentType: "\(type); charset=utf-8",
        .cacheControl: isLasting ? "max-age=31536000, immutable" : "no-cache",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: files.joined())))
  }
}
