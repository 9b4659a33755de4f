import DebriefCore
import HTTPTypes
import Hummingbird
import Store

extension RouterMethods<Visit> {
  /// Takes forms of somebody who has signed in, checked for their secret.
  ///
  /// - Parameter isPage: whether the address is a page, too; else whoever opens it is told that it is not.
  func form(
    _ path: String, isPage: Bool = false,
    _ take: @escaping @Sendable (Form, SignIn, Visit) async throws -> Response
  ) {
    if !isPage {
      get(RouterPath(path)) { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") }
    }
    post(RouterPath(path)) { request, visit in
      let signIn = try visit.expectSignIn()
      let form = try await Form(request, visit)
      try FormToken.check(form["token"], for: signIn)
      return try await signIn.naming { try await take(form, signIn, visit) }
    }
  }

  /// Takes the fields of a form as a script sends them: in JSON, under `/api`, with the secret in a header.
  ///
  /// - Parameters:
  ///   - path: the address after `/api/`.
  ///   - status: how it is answered when it is done.
  func script<Answer: Encodable & SendableMetatype>(
    _ path: String, status: HTTPResponse.Status = .ok,
    _ take: @escaping @Sendable (Form, SignIn, Visit) async throws -> Answer
  ) {
    post(RouterPath("api/\(path)")) { request, visit in
      let signIn = try visit.expectSignIn()
      try FormToken.check(FormToken.header(of: request), for: signIn)
      let form = try await Form(json: request, visit)
      return try await signIn.naming {
        try JSONAnswer.response(try await take(form, signIn, visit), status: status)
      }
    }
  }

  /// Does what somebody wants done, whether a page's form says so or a script.
  ///
  /// - Parameters:
  ///   - path: the form's address; the script's is the same under `/api`.
  ///   - isPage: whether the address is a page, too.
  ///   - status: how a script is answered when it is done.
  ///   - perform: does it.
  ///   - place: to which page the form leads on.
  ///   - answer: what a script is told.
  func act<Done, Answer: Encodable & SendableMetatype>(
    _ path: String, isPage: Bool = false, status: HTTPResponse.Status = .ok,
    _ perform: @escaping @Sendable (Form, SignIn, Visit) throws -> Done,
    leadingTo place: @escaping @Sendable (Done, SignIn, Visit) throws -> String,
    answering answer: @escaping @Sendable (Done, SignIn, Visit) async throws -> Answer
  ) {
    form(path, isPage: isPage) { form, signIn, visit in
      .redirect(to: try place(try perform(form, signIn, visit), signIn, visit), type: .normal)
    }
    script(path, status: status) { form, signIn, visit in
      try await answer(try perform(form, signIn, visit), signIn, visit)
    }
  }
}

extension SignIn {
  /// Tells a lead which name the study does not know. Nobody else may learn what it holds.
  fileprivate func naming(_ act: () async throws -> Response) async throws -> Response {
    do {
      return try await act()
    } catch let error as StoreError where person.role == .lead {
      switch error {
      case .unknownPerson, .unknownSession, .unknownScheme, .unknownSnapshot, .unknownGold:
        throw WorkbenchError.unknownName(error)
      default: throw error
      }
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
