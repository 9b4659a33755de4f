import Authoring
import DebriefCore
import Foundation
import Guidance
import Testing

@Suite struct ShippedSchemesTests {
  @Test func `the shipped schemes read without a problem or warning`() throws {
    let shipped = try Shelf.schemes.shipped()
    #expect(Set(shipped.map(\.value.id)) == ["peer-support", "annomi"])
    #expect(shipped.allSatisfy { $0.warnings.isEmpty })
    #expect(shipped.allSatisfy { $0.snapshot.id == $0.value.id && $0.snapshot.version == $0.value.version })
  }

  @Test func `peer-support has the codes that the study is about`() throws {
    let scheme = try Shelf.schemes.load("peer-support").value
    #expect(
      scheme.codes.map(\.id) == [
        "missed_cue", "premature_advice", "safety_risk", "minimising", "judging", "self_focus",
        "question_stacking", "reflection", "validation", "open_question", "cue_pickup",
        "collaborative_safety_check", "permission_autonomy", "strength_spotting", "handover",
        "appropriateness",
      ])
    #expect(
      scheme.codes.filter(\.codedByPeers).map(\.id) == [
        "missed_cue", "premature_advice", "safety_risk", "reflection", "validation", "open_question",
        "collaborative_safety_check", "appropriateness",
      ])
    #expect(
      scheme.codes.filter { !$0.severities.isEmpty }.map(\.id) == [
        "missed_cue", "premature_advice", "safety_risk",
      ])
    #expect(scheme.code("safety_risk")?.attribute?.options.map(\.id) == ["omission", "commission"])
    #expect(scheme.code("appropriateness")?.scale.unsetValue == nil)
    #expect(scheme.code("reflection")?.scale.unsetValue == .option("none"))
  }

  @Test func `every code of peer-support tells what counts, what does not, and shows both`() throws {
    for code in try Shelf.schemes.load("peer-support").value.codes {
      #expect(!code.include.isEmpty, "\(code.id)")
      #expect(!code.exclude.isEmpty, "\(code.id)")
      #expect(Set(code.examples.map(\.value)).count >= 2, "\(code.id)")
      #expect(
        code.examples.allSatisfy { $0.client != nil && $0.peer != nil && $0.reason != nil }, "\(code.id)")
      #expect(code.codedByPeers == (code.peerQuestion != nil), "\(code.id)")
    }
  }

  @Test func `the options of annomi are the values of the data set`() throws {
    let scheme = try Shelf.schemes.load("annomi").value
    let values = [
      "reflection": ["yes", "no"],
      "main_behaviour": ["reflection", "question", "therapist_input", "other"],
      "reflection_subtype": ["n/a", "simple", "complex"],
      "question_subtype": ["n/a", "open", "closed"],
      "input_subtype": ["n/a", "information", "advice", "options", "negotiation"],
      "talk_type": ["change", "neutral", "sustain"],
    ]
    for (id, texts) in values {
      let code = try #require(scheme.code(id))
      for text in texts { #expect(CodeValue(text, on: code.scale)?.text == text) }
    }
    #expect(scheme.codes(for: .clientTurn).map(\.id) == ["talk_type"])
  }

  @Test func `a file on disk is read by its path, and an unknown id is no input`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "own.yaml").path
    try SchemeExample.small.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try Shelf.schemes.load(path).value.id == "tiny")
    #expect(throws: AuthoringError.self) { try Shelf.schemes.load("peer-suport") }
    do {
      _ = try Shelf.schemes.load("peer-suport")
    } catch {
      #expect(error.exitStatus == .noInput)
      #expect(error.hint == "Did you mean peer-support?")
    }
  }
}
