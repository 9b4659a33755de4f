import Assets
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore
import Synchronization

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

/// The carried page templates. One is read when a page first asks for it, with those that it names.
final class PageTemplates: Sendable {
  private let version: String
  private let library = Mutex(MustacheLibrary())

  /// - Parameter version: that of the styles and scripts, which the pages ask for by it.
  init(assetVersion version: String) {
    MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
    self.version = version
  }

  /// The page, or the piece of one, as HTML.
  ///
  /// - Throws: ``WorkbenchError/badTemplate(_:)`` when there is no such template, or it cannot be read.
  func html<F: Fragment>(_ page: F) throws(WorkbenchError) -> String {
    let library = try library.withLock { library throws(WorkbenchError) in
      try read(F.template, into: &library)
      return library
    }
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

  private func read(_ name: String, into library: inout MustacheLibrary) throws(WorkbenchError) {
    guard library.getTemplate(named: name) == nil else { return }
    guard let text = Asset.named("templates/\(name).mustache")?.text else { throw .badTemplate(name) }
    for named in Self.templates(namedIn: text) { try read(named, into: &library) }
    do {
      try library.register(withVersion(text), named: name)
    } catch {
      throw .badTemplate(name)
    }
  }

  /// A template's text, in which styles and scripts are asked for by their version.
  private func withVersion(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).map { part in
      part.hasSuffix(".css") || part.hasSuffix(".js") ? "\(part)?\(version)" : String(part)
    }.joined(separator: "\"")
  }

  /// The templates that stand in another as `{{>name}}` or `{{<name}}`.
  private static func templates(namedIn text: String) -> [String] {
    text.split(separator: "{").filter { $0.hasPrefix(">") || $0.hasPrefix("<") }.map { part in
      String(part.dropFirst().prefix { $0 != "}" })
    }
  }
}
