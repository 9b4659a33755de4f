import Assets
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// A piece of a page: a value that holds all that its template shows. Templates read stored properties only.
protocol Fragment: Sendable {
  /// The template's name, as it lies under `templates/` without its ending.
  static var template: String { get }
}

/// A whole page.
protocol Page: Fragment {
  /// What every page has.
  var frame: Frame { get }
}

/// What every page has: its title, who is signed in, and the secret of their forms.
struct Frame: Sendable {
  var title: String
  var person = ""
  var isSignedIn = false
  var links: [Link] = []
  var token = ""
  /// After how many seconds without a touch the page is locked.
  var locksAfter = ""

  /// A way to another page, in the bar.
  struct Link: Sendable {
    let address: String
    let name: String
  }
}

/// The carried page templates.
struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  /// Reads the carried templates.
  ///
  /// - Parameter version: that of the styles and scripts, which the pages ask for by it.
  /// - Throws: ``WorkbenchError/badTemplate(_:)``.
  init(assetVersion version: String) throws(WorkbenchError) {
    MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
    var library = MustacheLibrary()
    for asset in Asset.under("templates/") {
      do {
        try library.register(Self.text(of: asset, version: version), named: Self.name(of: asset))
      } catch {
        throw .badTemplate(asset.name)
      }
    }
    self.library = library
  }

  /// The page, or the piece of one, as HTML.
  ///
  /// - Throws: ``WorkbenchError/badTemplate(_:)`` when there is no such template.
  func html<F: Fragment>(_ page: F) throws(WorkbenchError) -> String {
    guard let html = library.render(page.parts, withTemplate: F.template) else {
      throw .badTemplate(F.template)
    }
    return html
  }

  /// The page as an answer.
  func response(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: try html(page))))
  }

  private static func text(of asset: Asset, version: String) -> String {
    [".css", ".js"].reduce(asset.text) { text, ending in
      text.replacing("\(ending)\"", with: "\(ending)?\(version)\"")
    }
  }

  private static func name(of asset: Asset) -> String {
    String(asset.name.dropFirst("templates/".count).prefix { $0 != "." })
  }
}
