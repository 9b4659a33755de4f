import CSV
import Testing

@testable import Interchange

/// What the plain rules find in a text, and what they leave.
@Suite struct PrivateDetailTests {
  private func found(_ text: String) -> [String] {
    DetailRules.details(in: text).map { "\($0.kind.rawValue): \($0.words)" }
  }

  @Test(arguments: [
    ("Write to anna.b+x@mail.example.org please", "e-mail address: anna.b+x@mail.example.org"),
    ("call +44 (0)20 7946 0018.", "phone number: +44 (0)20 7946 0018"),
    ("it is 555-0123-99", "phone number: 555-0123-99"),
    ("i live at 12 Old Maple Street now", "postal address: 12 Old Maple Street"),
    ("ich wohne Lindenstraße 7b", "postal address: Lindenstraße 7b"),
    ("near SW1A 1AA", "postal address: SW1A 1AA"),
    ("in CA 94110", "postal address: CA 94110"),
    ("my sister Anna said so", "possible name: Anna"),
    ("then Anna Meyer left", "possible name: Anna Meyer"),
    ("ask Dr. Weber", "possible name: Dr. Weber"),
    ("hi, my name is lena", "possible name: lena"),
    ("My name's Lena!", "possible name: Lena"),
    ("I cannot sleep. My name is Tim Baker.", "possible name: Tim Baker"),
  ])
  func `a detail is found`(text: String, expected: String) {
    #expect(found(text).contains(expected))
  }

  @Test(arguments: [
    "", "I can't sleep. It is hard.", "On Monday I'm off, and in May I'll go.", "2026-01-31T09:30:00Z",
    "31.01.2026",
    "0.123456789", "I slept 4 hours, 3 times in 20 days", "peer", "Therapist", "u12",
    "He said: Stop. Then I left.",
    "call me later", "call me at home",
    "Das ist der Weg, den meine Mutter und mein Vater und Tante immer gehen",
    "They speak English with God at Christmas",
  ])
  func `what is no detail is left`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func `every cell of a file is looked through, with its line and column`() throws {
    let text = """
      session,turn,speaker,text
      a,1,client,"I am
      here"
      a,2,peer,"Is that you, Maria?"
      a,3,client,mail me: m@x.example.com

      """
    #expect(
      PrivateDetail.all(in: try table(text)) == [
        PrivateDetail(line: 4, column: "text", kind: .name, words: "Maria"),
        PrivateDetail(line: 5, column: "text", kind: .email, words: "m@x.example.com"),
      ])
  }
}
