import Assets
import Testing

@testable import Reporting

/// A misspelt tag renders as nothing, so every tag must name a stored property of a view.
@Suite struct TemplateTests {
  private var templates: [Asset] { Asset.under("templates/report/") }

  /// The labels of every stored property in a value and in all that it holds.
  private func labels(of value: Any) -> Set<String> {
    let mirror = Mirror(reflecting: value)
    return mirror.children.reduce(into: []) { labels, child in
      if let label = child.label, mirror.displayStyle == .struct { labels.insert(label) }
      labels.formUnion(self.labels(of: child.value))
    }
  }

  @Test func `every tag is filled by a stored property`() throws {
    let sample = try SampleStudy.report(SampleStudy.material(helpText: "h", notes: ["n"]))
    let single = try SampleStudy.report(
      SampleStudy.material(codings: [SampleStudy.own, SampleStudy.experts[1]]))
    let known = labels(of: TraineePage(of: sample, style: "")).union(
      labels(of: TraineePage(of: single, style: "")))
    #expect(templates.count == 12)
    for template in templates {
      for tag in template.text.matches(of: /\{\{\{?[#^\/]?\s*([\w.]+)\s*\}?\}\}/) where tag.1 != "." {
        for part in tag.1.split(separator: ".") {
          #expect(known.contains(String(part)), "\(tag.0) in \(template.name)")
        }
      }
    }
  }

  @Test func `every partial that is asked for is there`() {
    let names = templates.map { $0.name.dropFirst("templates/report/".count).dropLast(".mustache".count) }
    for template in templates {
      for partial in template.text.matches(of: /\{\{>(\w+)\}\}/) {
        #expect(names.contains(partial.1), "\(partial.0) in \(template.name)")
      }
    }
  }

  @Test func `only the style sheet and the chart go out unescaped`() {
    let raw = templates.flatMap { $0.text.matches(of: /\{\{[{&]\s*(\w+)/).map { String($0.1) } }
    #expect(Set(raw) == ["style", "timeline"])
  }

  @Test func `the style sheets cannot end their own element`() {
    for name in TraineeReport.styleNames {
      #expect(Asset.named(name)?.text.lowercased().contains("</") == false)
    }
  }
}
