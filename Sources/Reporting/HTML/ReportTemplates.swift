import Assets
import DebriefCore
import Mustache

/// The carried templates of reports.
struct ReportTemplates: Sendable {
  private static let root = "templates/report/"
  private let library: MustacheLibrary

  /// Reads the carried templates.
  init() throws(ReportingError) {
    MustacheContentTypes.register(ScalarMarkup(), named: ScalarMarkup.name)
    var library = MustacheLibrary()
    for asset in Asset.under(Self.root) {
      let name = String(asset.name.dropFirst(Self.root.count).prefix { $0 != "." })
      do {
        try library.register(ScalarMarkup.pragma + asset.text, named: name)
      } catch {
        throw .brokenAsset(asset.name)
      }
    }
    self.library = library
  }

  /// A page.
  func render(_ page: TraineePage) throws(ReportingError) -> String {
    guard let html = library.render(page, withTemplate: "trainee") else {
      throw .brokenAsset(Self.root + "trainee.mustache")
    }
    return html
  }
}

/// Lets templates escape with ``Markup``; the engine's own escaping misses what stands in a cluster of characters.
///
/// The line that asks for it is put before every template as it is read, so that none can lack it.
struct ScalarMarkup: MustacheContentType {
  static let name = "DEBRIEF-REPORT"
  static let pragma = "{{% CONTENT_TYPE:\(name)}}\n"

  func escapeText(_ text: String) -> String {
    Markup.escaped(text)
  }
}

extension TraineeReport {
  /// The style sheets of the page, in the order in which they apply.
  static let styleNames = ["styles/report.css", "styles/report-transcript.css", "styles/report-print.css"]

  /// The report as one HTML page that needs nothing else and runs no script.
  ///
  /// - Throws: ``ReportingError/brokenAsset(_:)``.
  public func html() throws(ReportingError) -> String {
    var styles: [String] = []
    for name in Self.styleNames {
      guard let style = Asset.named(name) else { throw .brokenAsset(name) }
      styles.append(style.text)
    }
    return try ReportTemplates().render(TraineePage(of: self, style: styles.joined(separator: "\n")))
  }
}
