import Hummingbird
import Store

extension RouterMethods<Visit> {
  /// Takes forms of somebody who has signed in, checked for their secret.
  ///
  /// - Parameter isPage: whether the address is a page, too; else whoever opens it is told that it is not.
  func form(
    _ path: RouterPath, isPage: Bool = false,
    _ take: @escaping @Sendable (Form, SignIn, Visit) async throws -> Response
  ) {
    if !isPage { get(path) { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") } }
    post(path) { request, visit in
      let signIn = try visit.expectSignIn()
      let form = try await Form(request, visit)
      try FormToken.check(form["token"], for: signIn)
      return try await take(form, signIn, visit)
    }
  }
}

extension Visit {
  /// The number that stands in the address under a name.
  func number(_ name: String) throws(WorkbenchError) -> Int64 {
    guard let text = parameters.get(name), let number = Int64(text) else { throw .notFound }
    return number
  }
}
