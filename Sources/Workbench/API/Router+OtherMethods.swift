import Hummingbird

extension Router<Visit> {
  /// Answers GET and POST at every address under `/api` that takes only the other one. To be called when all routes are
  /// there.
  func refuseOtherMethods() {
    let methods = Dictionary(grouping: routes.filter { $0.path.description.hasPrefix("/api") }) {
      $0.path.description
    }
    for routes in methods.values {
      guard let path = routes.first?.path else { continue }
      if !routes.contains(where: { $0.method == .get }) {
        get(path) { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") }
      }
      if !routes.contains(where: { $0.method == .post }) {
        post(path) { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "GET, HEAD") }
      }
    }
  }
}
