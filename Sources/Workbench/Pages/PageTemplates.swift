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
  /// - Throws: ``WorkbenchError/badTemplate(_:)``.
  init() throws(WorkbenchError) {
    MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
    var library = MustacheLibrary()
    for asset in Asset.under("templates/") {
      do {
        try library.register(asset.text, named: Self.name(of: asset))
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
    guard let html = library.render(page, withTemplate: F.template) else { throw .badTemplate(F.template) }
    return html
  }

  /// The page as an answer.
  func response(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: try html(page))))
  }

  private static func name(of asset: Asset) -> String {
    String(asset.name.dropFirst("templates/".count).prefix { $0 != "." })
  }
}
