import Agreement
import CSV
import Interchange
import Testing

/// A lab's own file of ratings is understood, or the reader is told why not.
@Suite struct RatingFileTests {
  private func read(_ text: String, _ rules: RatingRules = RatingRules()) async throws -> RatingFile {
    try await RatingFile.read(MemoryBytes(Array(text.utf8), name: "r.csv"), rules: rules, readers: 2)
  }

  private func row(_ cluster: String?, _ categories: [Int?]) -> Ratings.Row {
    Ratings.Row(cluster: cluster, categories: categories)
  }

  @Test func `a unit in each row, sessions and units found by their names`() async throws {
    let file = try await read(
      "session,unit,ann,ben\ns1,1,no,yes\ns1,2,yes,yes\ns2,1, yes ,NA\ns2,2,,no\ns2,3,,no\n")
    #expect(file.ratings.coders == ["ann", "ben"] && file.ratings.categories == ["no", "yes"])
    #expect(
      file.ratings.units == [
        row("s1", [0, 1]): 1, row("s1", [1, 1]): 1, row("s2", [1, nil]): 1, row("s2", [nil, 0]): 2,
      ])
    #expect(file.missing == ["": 2, "NA": 1])
    #expect(file.hasCategoriesAsTheyOccur && !file.isLong && file.sessionColumn == "session")
  }

  @Test func `a rating in each row gives the same as a unit in each row`() async throws {
    let long = try await read(
      "coder,unit,value,session\nben,1,b,x\nann,1,a,x\nann,2,b,x\nben,1,a,y\nann,1,NA,y\n")
    let wide = try await read("session,unit,ann,ben\nx,1,a,b\nx,2,b,\ny,1,,a\n")
    #expect(long.ratings == wide.ratings && long.isLong)
  }

  @Test(arguments: [
    ("a,b\n1,1\n2,1\n", "2fa9b31c45e6569429177eca8690e75a8c8403d1212c4a5bb51a3d13f993d9e8"),
    (
      "unit,coder,value\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n",
      "972a2fcde6753ac53d6a06c23c1622647fe0ca846d3a0ca610197112d633446d"
    ),
  ])
  func `a file is known by the SHA-256 that sha256sum gives`(text: String, hash: String) async throws {
    for size in [3, 1000] {
      let bytes = MemoryBytes(Array(text.utf8), name: "r.csv", pieceSize: size)
      #expect(try await RatingFile.read(bytes, rules: RatingRules(), readers: 2).sha256 == hash)
    }
  }

  @Test func `columns can be named, and coders picked`() async throws {
    var rules = RatingRules()
    rules.unit = "what"
    rules.coders = ["c", "a"]
    let file = try await read("what,a,b,c\n1,x,y,z\n", rules)
    #expect(file.ratings.coders == ["c", "a"] && file.ratings.categories == ["x", "z"])
    rules.coders = ["who"]
    rules.value = "says"
    let long = try await read("what,who,says\n1,a,x\n1,b,y\n", rules)
    #expect(long.isLong && long.ratings.units == [row(nil, [0, 1]): 1])
  }

  @Test func `categories come from the codebook when it is given, in its order, used or not`() async throws {
    var rules = RatingRules()
    rules.categories = ["none", "some", "NA"]
    let file = try await read("a,b\nNA,some\n", rules)
    #expect(file.ratings.categories == ["none", "some", "NA"])
    #expect(file.ratings.units == [row(nil, [2, 1]): 1] && !file.hasCategoriesAsTheyOccur)
    await #expect(
      throws: RatingFileError.noCategory(
        file: "r.csv", line: nil, value: "soem", column: "b", categories: rules.categories)
    ) { _ = try await read("a,b\nnone,soem\n", rules) }
    rules.categories = ["x", "x"]
    await #expect(throws: RatingFileError.categoryTwice("x")) { _ = try await read("a,b\nx,x\n", rules) }
  }

  @Test func `numbers are ordered as numbers`() async throws {
    let file = try await read("a,b\n10,9\n2,10\n")
    #expect(file.ratings.categories == ["2", "9", "10"] && file.ratings.scores == [2, 9, 10])
  }

  @Test func `coders in rows are noticed`() async throws {
    await #expect(throws: RatingFileError.codersInRows(file: "r.csv", column: "rater")) {
      _ = try await read("rater,u1,u2,u3\nann,1,2,3\nben,1,2,2\n")
    }
    #expect(try await read("a,b,c,d\n1,2,3,3\n1,2,2,2\n").isWiderThanLong)
  }

  @Test func `what cannot be right is said`() async throws {
    await #expect(throws: RatingFileError.ratedTwice(file: "r.csv", line: nil, coder: "ann", unit: "1")) {
      _ = try await read("coder,unit,value\nann,1,b\nann,1,a\nben,1,a\n")
    }
    await #expect(
      throws: RatingFileError.fewerThanTwoCoders(file: "r.csv", found: ["a"], columns: ["unit", "a"])
    ) {
      _ = try await read("unit,a\n1,x\n")
    }
    await #expect(throws: RatingFileError.noRows(file: "r.csv")) { _ = try await read("unit,a,b\n") }
    await #expect(throws: RatingFileError.unnamed(file: "r.csv", line: nil, column: "session")) {
      _ = try await read("session,a,b\n,1,2\n")
    }
    let words = (0..<30).map { "words of row \($0),x,y\n" }.joined()
    await #expect(throws: RatingFileError.differentTexts(file: "r.csv", column: "said")) {
      _ = try await read("said,a,b\n" + words)
    }
    var rules = RatingRules()
    rules.session = "sesion"
    await #expect(
      throws: RatingFileError.noColumn(file: "r.csv", column: "sesion", known: ["session", "a", "b"])
    ) {
      _ = try await read("session,a,b\nx,1,2\n", rules)
    }
  }
}
