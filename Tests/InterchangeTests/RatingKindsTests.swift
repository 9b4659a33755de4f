import Agreement
import CSV
import Interchange
import Testing

/// Periods, sets of options and numbers in a file of ratings, and the lines of its mistakes.
@Suite struct RatingKindsTests {
  private func read(_ text: String, _ rules: RatingRules = RatingRules()) async throws -> RatingFile {
    try await RatingFile.read(MemoryBytes(Array(text.utf8), name: "r.csv"), rules: rules, readers: 2)
  }

  private func located(_ text: String, _ rules: RatingRules = RatingRules()) async -> RatingFileError? {
    do {
      _ = try await read(text, rules)
      return nil
    } catch let error as RatingFileError {
      return error.located(in: MemoryBytes(Array(text.utf8), name: "r.csv"), rules: rules)
    } catch { return nil }
  }

  private func row(_ categories: [Int?]) -> Ratings.Row { .init(cluster: nil, categories: categories) }

  @Test func `a column of months parts the units, in wide and in long form`() async throws {
    let wide = try await read("session,month,unit,a,b\ns1,05,1,x,y\ns1,06,2,x,x\n")
    #expect(wide.periodColumn == "month" && wide.ratings.coders == ["a", "b"])
    #expect(wide.ratings.byPeriod.map(\.name) == ["05", "06"])
    #expect(wide.ratings.byPeriod.allSatisfy { $0.ratings.count == 1 && $0.ratings.hasClusters })
    let long = try await read(
      "session,month,unit,coder,value\ns1,05,1,a,x\ns1,05,1,b,y\ns1,06,2,a,x\ns1,06,2,b,x\n")
    #expect(long.ratings == wide.ratings)
    var rules = RatingRules()
    rules.period = "quarter"
    #expect(try await read("quarter,a,b\n1,x,y\n2,x,x\n", rules).ratings.byPeriod.count == 2)
  }

  @Test func `sets of options are the same in any order, and an empty set is not a missing one`() async throws
  {
    var rules = RatingRules()
    rules.areSets = true
    rules.none = "none"
    let file = try await read("unit,a,b\n1,p|q,q|p\n2,none,p\n3,,q\n", rules)
    #expect(file.ratings.categories == ["none", "p", "p|q", "q"])
    #expect(file.ratings.sets == [0, 1, 3, 2] && file.ratings.options == ["p", "q"])
    #expect(file.ratings.ofOption(1).units.keys.contains(row([0, 0])))
    #expect(file.missing == ["": 1])
    #expect(file.ratings.metric(named: "masi")?.name == "masi")
    #expect(try await read("a,b\nx,y\n").ratings.metric(named: "masi") == nil)
  }

  @Test func `numbers may all differ where they are numbers`() async throws {
    let text = "unit,a,b\n" + (0..<40).map { "\($0),\($0).5,\($0).25\n" }.joined()
    await #expect(throws: RatingFileError.differentTexts(file: "r.csv", column: "a")) {
      _ = try await read(text)
    }
    var rules = RatingRules()
    rules.areNumbers = true
    let file = try await read(text, rules)
    #expect(file.ratings.categories.count == 80 && file.ratings.scores.first == 0.25)
  }

  @Test func `a mistake is found again with its line, those within quotes counted`() async {
    var rules = RatingRules()
    rules.categories = ["x", "y"]
    let text = "note,a,b\n\"two\nlines\",x,y\nplain,x,z\n"
    rules.coders = ["a", "b"]
    #expect(
      await located(text, rules)
        == .noCategory(file: "r.csv", line: 4, value: "z", column: "b", categories: ["x", "y"]))
    #expect(
      await located("coder,unit,value\nann,1,b\nben,1,a\nann,1,a\n")
        == .ratedTwice(file: "r.csv", line: 4, coder: "ann", unit: "1"))
    #expect(
      await located("session,a,b\ns,1,2\n,1,2\n") == .unnamed(file: "r.csv", line: 3, column: "session"))
    #expect(
      await located("session,coder,unit,value\ns,ann,1,b\nt,ann,1,a\nt,ben,1,a\nt,ben,1,a\n")
        == .ratedTwice(file: "r.csv", line: 5, coder: "ben", unit: "1"))
  }
}
