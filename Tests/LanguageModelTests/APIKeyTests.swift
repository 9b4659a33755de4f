import FaultyServer
import Foundation
import Guidance
import LanguageModel
import Testing

@Suite(.timeLimit(.minutes(5))) struct APIKeyTests {
  /// Runs with a file of this content and mode, in a folder of its own.
  private func withFile<Result>(
    _ content: String, mode: Int = 0o600, _ body: (String) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "key").path
    #expect(
      FileManager.default.createFile(
        atPath: file, contents: Data(content.utf8), attributes: [.posixPermissions: mode]))
    return try await body(file)
  }

  /// The key that a server gets to see.
  private func sent(_ key: APIKey?) async throws -> String? {
    try await FaultyServer.run(.stream(.delta("Hi", ending: "stop"), .done)) { server in
      let model = ChatModel(try Endpoint(server.url, model: "tiny", key: key), retry: .never)
      _ = try await outcome(of: model.stream(question))
      return server.requests.first?.head.first { $0.hasPrefix("Authorization:") }
    }
  }

  private func problem(_ file: String) throws -> KeyFileProblem? {
    do {
      _ = try APIKey.find(file: file, environment: [:])
      return nil
    } catch LanguageModelError.unusableKeyFile(file, let problem) {
      return problem
    }
  }

  @Test func `a named file comes first, then the variable, then the file it names`() async throws {
    try await withFile("hush-file\n") { file async throws in
      let variable = ["DEBRIEF_LLM_KEY": " hush-variable "]
      #expect(
        try await sent(APIKey.find(file: file, environment: variable)) == "Authorization: Bearer hush-file")
      #expect(try await sent(APIKey.find(environment: variable)) == "Authorization: Bearer hush-variable")
      let both = ["DEBRIEF_LLM_KEY": "", "DEBRIEF_LLM_KEY_FILE": file]
      #expect(try await sent(APIKey.find(environment: both)) == "Authorization: Bearer hush-file")
    }
  }

  @Test func `without a key none is sent`() async throws {
    let key = try APIKey.find(environment: ["HOME": "/"])
    #expect(key == nil)
    #expect(try await sent(key) == nil)
  }

  @Test(arguments: [0o640, 0o604, 0o644, 0o660])
  func `a file that others can read is refused, with what to do`(mode: Int) async throws {
    try await withFile("hush", mode: mode) { file async throws in
      #expect(try problem(file) == .notPrivate)
      #expect(
        LanguageModelError.unusableKeyFile(path: file, problem: .notPrivate).hint?.contains("chmod 600")
          == true)
    }
  }

  @Test func `files that hold no key are told apart`() async throws {
    for content in ["", "two words", "hush\nX-Evil: 1"] {
      try await withFile(content) { file async throws in
        #expect(try problem(file) == .holdsNoKey)
      }
    }
    try await withFile("hush") { file async throws in
      #expect(try problem(file + ".not") == .missing)
      #expect(try problem(String(file.dropLast("/key".count))) == .notAFile)
    }
  }

  @Test func `a variable that holds no key is refused without repeating it`() throws {
    let error = #expect(throws: LanguageModelError.self) {
      try APIKey.find(environment: ["DEBRIEF_LLM_KEY": "hush\nX-Evil: 1"])
    }
    #expect(error == .unusableKey)
    #expect(error?.message.contains("hush") == false)
  }

  @Test func `a key does not travel unencrypted to another machine`() throws {
    let key = try APIKey.find(environment: ["DEBRIEF_LLM_KEY": "hush"])
    #expect(throws: LanguageModelError.keyUnprotected(server: "example.org:80")) {
      try Endpoint("http://example.org/v1", model: "m", key: key)
    }
    _ = try Endpoint("https://example.org/v1", model: "m", key: key)
    _ = try Endpoint("http://localhost:9/v1", model: "m", key: key)
    _ = try Endpoint("http://example.org/v1", model: "m")
  }

  @Test func `a key is shown nowhere, not even when it is refused`() async throws {
    let key = try APIKey.find(environment: ["DEBRIEF_LLM_KEY": "hush-1234"])
    try await FaultyServer.run(.status("401 No", body: #"{"error":{"code":"hush-1234"}}"#)) { server in
      let model = ChatModel(try Endpoint(server.url, model: "tiny", key: key), retry: .never)
      let error = try await failure { try await model.answer(question) }
      #expect(error == .keyRefused(endpoint: server.name, hadKey: true))
      var dumped = ""
      dump(model, to: &dumped)
      dump(error, to: &dumped)
      #expect(!dumped.contains("hush") && !"\(model)".contains("hush"))
    }
  }
}
