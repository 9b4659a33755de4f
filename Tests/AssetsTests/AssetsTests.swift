import Assets
import Foundation
import TestSupport
import Testing

@Suite struct AssetsTests {
  @Test func `every file that is for carrying is carried`() throws {
    let carried = Set(try CarriedFile.table().map(\.path))
    let expected = CarriedFile.expectedPaths()
    #expect(expected.contains("CodingSchemes/peer-support.yaml"))
    for path in expected where !carried.contains(path) {
      Issue.record("Add \(path) to Sources/CAssets/assets.c")
    }
  }

  @Test func `what is carried is the file, byte for byte`() throws {
    let table = try CarriedFile.table()
    #expect(table.map(\.name).sorted() == Asset.all.map(\.name))
    for file in table {
      let bytes = try Data(contentsOf: Repository.root.appending(path: file.path))
      #expect(Asset.named(file.name)?.bytes == Array(bytes), "\(file.path)")
    }
  }

  @Test func `each name is used once and lies below one of the roots`() {
    let roots = ["prompts/", "schemes/", "scenarios/", "templates/", "styles/", "scripts/", "schema/"]
    #expect(Set(Asset.all.map(\.name)).count == Asset.all.count)
    for asset in Asset.all {
      #expect(roots.contains { asset.name.hasPrefix($0) }, "\(asset.name)")
    }
  }

  @Test func `assets are found by name and by root`() {
    #expect(Asset.named("schemes/peer-support.yaml")?.text.contains("id: peer-support") == true)
    #expect(Asset.named("schemes/none.yaml") == nil)
    #expect(Asset.under("schemes/").map(\.name).contains("schemes/examples/annomi.yaml"))
    #expect(Asset.under("schemes/").allSatisfy { $0.name.hasPrefix("schemes/") })
  }
}
