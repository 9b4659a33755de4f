import HTTPTypes
import Hummingbird
import Store

/// The secret that a form or a change carries to show that it comes from the workbench's own page.
enum FormToken {
  private static let name = HTTPField.Name("X-Form-Token")

  /// The secret in the header of a script's request.
  static func header(of request: Request) -> String? {
    name.flatMap { request.headers[$0] }
  }

  /// Refuses a request that does not carry the sign-in's secret.
  ///
  /// - Throws: ``WorkbenchError/staleForm``.
  static func check(_ offered: String?, for signIn: SignIn) throws(WorkbenchError) {
    guard let offered, isSame(offered, signIn.csrfToken) else { throw .staleForm }
  }

  /// Compares two secrets in a time that does not tell where they differ.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
