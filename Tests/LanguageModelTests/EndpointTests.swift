import Guidance
import LanguageModel
import Testing

@Suite struct EndpointTests {
  @Test(arguments: [
    ("http://127.0.0.1:8011/v1", "http://127.0.0.1:8011/v1/chat/completions"),
    ("http://127.0.0.1:8011/v1/", "http://127.0.0.1:8011/v1/chat/completions"),
    ("http://127.0.0.1:8011", "http://127.0.0.1:8011/v1/chat/completions"),
    ("https://example.org/api/chat/completions?version=1", "https://example.org:443/api/chat/completions"),
    ("https://example.org/openai/v1?code=hush", "https://example.org:443/openai/v1/chat/completions"),
  ])
  func `an endpoint may be given as people find it`(url: String, name: String) throws {
    #expect(try Endpoint(url, model: "m").name == name)
  }

  @Test func `a model must be named`() {
    #expect(throws: LanguageModelError.noModel) { try Endpoint("http://127.0.0.1", model: " ") }
  }

  @Test func `an endpoint that is no address is refused as wrong use`() {
    let error = #expect(throws: LanguageModelError.self) { try Endpoint("127.0.0.1:8011", model: "m") }
    #expect(error?.exitStatus == .usage)
    #expect(error?.hint?.contains("http://127.0.0.1:8011/v1") == true)
  }
}
