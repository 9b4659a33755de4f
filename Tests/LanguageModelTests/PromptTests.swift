import Guidance
import LanguageModel
import Testing

@Suite struct PromptTests {
  private static let head = "id: hello\nversion: 2\nabout: Says hello.\n"

  private func prompt(_ body: String) throws(PromptError) -> Prompt {
    try Prompt(source: Self.head + body, file: "prompts/hello.txt")
  }

  @Test func `sections are filled, and blank lines around them left out`() throws {
    let prompt = try prompt("\n[system]\n\nYou are {name}.\nBe {{brief}}, {name}.\n\n[ask]\nHow are you?\n")
    #expect(prompt.name == "hello@2")
    #expect(prompt.about == "Says hello.")
    #expect(prompt.sections == ["system", "ask"])
    #expect(prompt.names(in: "system") == ["name"])
    #expect(try prompt.text("system", ["name": "Mira"]) == "You are Mira.\nBe {brief}, Mira.")
    #expect(try prompt.text("ask") == "How are you?")
  }

  @Test func `what is filled in is not filled again`() throws {
    let prompt = try prompt("[ask]\n{message}")
    #expect(try prompt.text("ask", ["message": "{name} {{", "name": "Mira"]) == "{name} {{")
  }

  @Test func `a name that nothing fills is an error with its place`() throws {
    let prompt = try prompt("[system]\nYou are {name}, aged {age}.")
    let error = #expect(throws: PromptError.self) { try prompt.text("system", ["name": "Mira"]) }
    #expect(error?.message == "prompts/hello.txt:5:22: nothing fills {age}.")
    #expect(error?.hint == "What is filled in here: name.")
  }

  @Test(arguments: [
    ("[a]\nHello } there", "prompts/hello.txt:5:7: this brace belongs to no name."),
    ("[a]\nHello {two words}", "prompts/hello.txt:5:7: this brace belongs to no name."),
    ("[a]\nHello {", "prompts/hello.txt:5:7: this brace belongs to no name."),
    ("[a]\nx\n[a]\ny", "prompts/hello.txt:6:1: the section [a] stands twice."),
    ("", "prompts/hello.txt:1:1: there is no section."),
    ("colour: red\n[a]\nx", "“id:”, “version:”, “about:”"),
  ])
  func `a file that is not right is refused with the place`(body: String, message: String) {
    let error = #expect(throws: PromptError.self) { try prompt(body) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func `the id is the file's name`() {
    #expect(throws: PromptError.self) { try Prompt(source: Self.head + "[a]\nx", file: "prompts/bye.txt") }
    #expect(throws: PromptError.self) { try Prompt(source: "[a]\nx", file: "prompts/hello.txt") }
  }

  @Test func `the hash is that of the file`() throws {
    // Computed with sha256sum.
    #expect(
      try prompt("[a]\nx\n").sha256 == "3bfd7a319429527819f052b6656ed254909980c50437126c075bf3a68a418bee")
  }

  @Test func `carried prompts are found by id, and a misspelt one by its nearest`() throws {
    #expect(try Prompt.all().map(\.id) == ["client-voice", "emotion", "simulated-peer", "suggestions"])
    #expect(try Prompt.named("emotion").version == "1")
    let error = #expect(throws: PromptError.self) { try Prompt.named("emotions") }
    #expect(error?.hint == "Did you mean emotion?")
    #expect(error?.exitStatus == .usage)
    #expect(throws: PromptError.self) { try Prompt.named("emotion").text("none") }
  }
}
