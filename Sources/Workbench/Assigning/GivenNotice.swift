import DebriefCore
import Foundation
import Hummingbird

/// What was just given and to whom, carried to the page that comes next and said there once.
enum GivenNotice {
  static let name = "debrief-given"

  /// The cookie that tells of what was given.
  ///
  /// - Parameter isSecure: whether browsers may send it over guarded ways only.
  static func carrying(_ given: [Assignment], isSecure: Bool) -> Cookie {
    let coders = Set(given.map(\.coder)).sorted().joined(separator: ", ")
    let words = "\(given.count) \(given.count == 1 ? "coding" : "codings") given to \(coders)."
    return Cookie(
      name: name, value: words.inQuery, maxAge: 60, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .strict)
  }

  /// What a request's cookie tells; `nil` when nothing was given just now.
  static func words(in request: Request) -> String? {
    request.cookies[name]?.value.removingPercentEncoding
  }

  /// The cookie that takes it away, once it was said.
  static var gone: Cookie {
    Cookie(name: name, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .strict)
  }
}
